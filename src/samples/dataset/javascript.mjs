const { SUITE_HOST, SUITE_TOKEN, SUITE_DATASET } = process.env;

const response = await fetch(`${SUITE_HOST}/apigateway/v1/dataset-integration/${SUITE_DATASET}`, {
  headers: { Authorization: SUITE_TOKEN },
});
if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
console.log(await response.json());
