const setting = (name) => {
  const value = process.env[name]?.trim() ?? '';
  if (!/^\P{Cc}+$/u.test(value)) throw new Error(`${name} is not set, or holds a line break.`);
  return value;
};

const dataset = encodeURIComponent(setting('SUITE_DATASET'));
const response = await fetch(`${setting('SUITE_HOST')}/apigateway/v1/dataset-integration/${dataset}`, {
  headers: { Authorization: setting('SUITE_TOKEN') },
  redirect: 'manual',
  signal: AbortSignal.timeout(30_000),
});
const answer = await response.text();
if (!response.ok) throw new Error(`${response.status} ${answer}`);
console.log(answer);
