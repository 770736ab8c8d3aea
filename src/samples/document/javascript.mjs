const { SUITE_HOST, SUITE_TOKEN, SUITE_DOCUMENT } = process.env;

const response = await fetch(`${SUITE_HOST}/apigateway/v1/document/view`, {
  method: 'POST',
  headers: { Authorization: SUITE_TOKEN, 'Content-Type': 'application/json' },
  body: JSON.stringify({ iddocument: SUITE_DOCUMENT }),
});
if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
console.log(await response.json());
