const setting = (name) => {
  const value = process.env[name]?.trim() ?? '';
  if (!/^\P{Cc}+$/u.test(value)) throw new Error(`${name} is not set, or holds a line break.`);
  return value;
};

const response = await fetch(`${setting('SUITE_HOST')}/apigateway/v1/document/view`, {
  method: 'POST',
  headers: { Authorization: setting('SUITE_TOKEN'), 'Content-Type': 'application/json' },
  body: JSON.stringify({ iddocument: setting('SUITE_DOCUMENT') }),
  redirect: 'manual',
  signal: AbortSignal.timeout(30_000),
});
const answer = await response.text();
if (!response.ok) throw new Error(`${response.status} ${answer}`);
console.log(answer);
