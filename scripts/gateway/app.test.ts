import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGateway, largestBody } from './app.ts';
import { gatewayMessage } from '../../src/gateway/authorise.ts';
import { makePracticeToken, type PracticeToken } from '../../src/account/practice-token.ts';
import { holdsToken } from '../../src/token-shape/token-shape.ts';
import { datasetId, documentId } from '../../src/gateway/rest.ts';
import { processId, soapPath } from '../../src/gateway/soap-address.ts';

const madeAt = (seconds: number, seed = 1): PracticeToken =>
  makePracticeToken({ now: () => seconds * 1000, randomBytes: (count) => new Uint8Array(count).fill(seed) });

function gatewayAt(now = () => 0, hasRateLimit = false) {
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const app = createGateway({ now, secondsNow: () => 1_000, log, hasRateLimit });
  const ask = async (path: string, authorization: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (authorization) headers.set('authorization', authorization);
    const response = await app.request(path, { ...init, headers });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  return { ask, lines };
}

const dataset = `/apigateway/v1/dataset-integration/${datasetId}`;
const view = '/apigateway/v1/document/view';
const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });
const soap = (content: string) =>
  `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:urn="urn:workflow"><soapenv:Header/><soapenv:Body><urn:newWorkflow>${content}</urn:newWorkflow></soapenv:Body></soapenv:Envelope>`;
const posted = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'text/xml' },
});

describe('the gateway on this machine', () => {
  it('answers a practice token, bare', async () => {
    const { ask } = gatewayAt();
    const { status, text } = await ask(dataset, madeAt(1));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toHaveLength(3);
  });

  it('answers the newest token, and an older one with the documented message', async () => {
    const { ask } = gatewayAt();
    const [old, fresh] = [madeAt(1), madeAt(2)];
    expect((await ask(dataset, old)).status).toBe(200);
    expect((await ask(dataset, fresh)).status).toBe(200);
    const { status, text } = await ask(dataset, old);
    expect(status).toBe(401);
    expect(JSON.parse(text)).toEqual({ message: gatewayMessage, status: 401 });
    expect((await ask(dataset, fresh)).status).toBe(200);
  });

  it('does not go back to a token that was replaced within the same second', async () => {
    const { ask } = gatewayAt();
    const [old, fresh] = [madeAt(1, 1), madeAt(1, 2)];
    for (const token of [old, fresh]) expect((await ask(dataset, token)).status).toBe(200);
    expect((await ask(dataset, old)).status).toBe(401);
    expect((await ask(dataset, fresh)).status).toBe(200);
  });

  it.each([
    ['nothing', ''],
    ['Bearer before it', `Bearer ${madeAt(1)}`],
    ['another text', 'password'],
    ['Basic', 'Basic YTpi'],
  ])('refuses %s', async (_, authorization) => {
    const { ask } = gatewayAt();
    expect((await ask(dataset, authorization)).status).toBe(401);
  });

  it('answers ten requests in a second, and then again when the second is over', async () => {
    let now = 0;
    const { ask } = gatewayAt(() => now, true);
    for (let request = 0; request < 10; request++) expect((await ask(dataset, madeAt(1))).status).toBe(200);
    expect((await ask(dataset, madeAt(1))).status).toBe(429);
    now = 1001;
    expect((await ask(dataset, madeAt(1))).status).toBe(200);
  });

  it('filters a dataset by parameters, and views a document', async () => {
    const { ask } = gatewayAt();
    const filtered = await ask(dataset, madeAt(1), post({ idlogin: 'second.user', isactive: 'active' }));
    expect(JSON.parse(filtered.text)).toEqual([expect.objectContaining({ nmuser: 'Second User' })]);
    const viewed = await ask(view, madeAt(1), post({ iddocument: documentId }));
    expect(JSON.parse(viewed.text)).toMatchObject({ return: { IDDOCUMENT: documentId } });
  });

  it.each([
    [404, `${dataset}s`, {}],
    [404, dataset.toUpperCase(), {}],
    [404, '/nowhere', {}],
    [405, dataset, { method: 'DELETE' }],
    [405, view, {}],
    [400, dataset, { method: 'POST', body: '{"idlogin":' }],
    [400, dataset, post({ surprise: 1 })],
    [400, dataset, post({ idlogin: 'second.user' })],
    [400, view, post([])],
    [404, view, post({ iddocument: 'other' })],
    [413, view, { method: 'POST', body: 'x'.repeat(largestBody + 1) }],
  ] as const)('says %i to %s with %j', async (status, path, init) => {
    const { ask } = gatewayAt();
    const answer = await ask(path, madeAt(1), init);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ status });
    if (status === 405) expect(answer.headers.get('allow')).toMatch(/POST/);
  });
});

describe('who it answers', () => {
  it.each([
    [200, 'localhost'],
    [200, 'LOCALHOST:8790'],
    [200, '127.0.0.1'],
    [200, '[::1]:65535'],
    [421, 'evil.example'],
    [421, 'rebind.test:8834'],
    [421, 'localhost.evil.example'],
    [421, 'evil.example@localhost'],
    [421, '127.0.0.1.'],
    [421, '127.0.0.2'],
    [421, '0.0.0.0:8790'],
    [421, ''],
  ])('is %i for the host "%s"', async (status, host) => {
    const { ask } = gatewayAt();
    expect((await ask(dataset, madeAt(1), { headers: { host } })).status).toBe(status);
    expect((await ask(`${soapPath}?wsdl`, '', { headers: { host } })).status).toBe(status);
  });

  it('is nobody who asks by another address, whatever the host', async () => {
    const { status, text } = await gatewayAt().ask(`http://evil.example${soapPath}?wsdl`, '', {
      headers: { host: 'localhost' },
    });
    expect(status).toBe(421);
    expect(text).not.toContain('evil.example');
  });

  it.each([
    [200, 'none'],
    [200, 'same-origin'],
    [403, 'cross-site'],
    [403, 'same-site'],
  ])('is %i for a browser that says %s', async (status, site) => {
    const { ask } = gatewayAt();
    expect((await ask(dataset, madeAt(1), { headers: { 'sec-fetch-site': site } })).status).toBe(status);
  });

  it('lets nobody who is turned away use up the requests or change the token', async () => {
    const { ask } = gatewayAt(() => 0, true);
    expect((await ask(dataset, madeAt(1))).status).toBe(200);
    for (let request = 0; request < 20; request++) {
      await ask(dataset, madeAt(2), { headers: { 'sec-fetch-site': 'cross-site' } });
      await ask(dataset, madeAt(2), { headers: { host: 'evil.example' } });
    }
    expect((await ask(dataset, madeAt(1))).status).toBe(200);
  });
});

describe('a token that is shown to it', () => {
  it('counts only within the limit of requests', async () => {
    let now = 0;
    const { ask } = gatewayAt(() => now, true);
    for (let request = 0; request < 10; request++) await ask(dataset, madeAt(1));
    expect((await ask(dataset, madeAt(2))).status).toBe(429);
    now = 1001;
    expect((await ask(dataset, madeAt(1))).status).toBe(200);
  });

  it('is not even read beyond the limit, nor is the body that comes with it', async () => {
    const { ask } = gatewayAt(() => 0, true);
    for (let request = 0; request < 10; request++) await ask(dataset, madeAt(1));
    const huge = { method: 'POST', body: 'x'.repeat(largestBody + 1) };
    expect((await ask(dataset, madeAt(1), huge)).status).toBe(429);
    expect((await ask(`${soapPath}?wsdl`, '')).status).toBe(429);
  });

  it('shuts nobody out by a date in the future', async () => {
    const { ask } = gatewayAt();
    expect((await ask(dataset, madeAt(4_000))).status).toBe(401);
    expect((await ask(dataset, madeAt(1))).status).toBe(200);
  });
});

describe('a HEAD request', () => {
  it.each([dataset, view, '/nowhere', soapPath, `${soapPath}?wsdl`])(
    'gets what GET gets, but for the body: %s',
    async (path) => {
      const { ask } = gatewayAt();
      const got = await ask(path, madeAt(1));
      const headed = await ask(path, madeAt(1), { method: 'HEAD' });
      expect({ ...headed, headers: [...headed.headers] }).toEqual({
        ...got,
        headers: [...got.headers],
        text: '',
      });
    },
  );

  it('has its own name in the log', async () => {
    const { ask, lines } = gatewayAt();
    await ask(dataset, madeAt(1), { method: 'HEAD' });
    expect(lines).toEqual(['HEAD dataset: 200']);
  });
});

describe('its workflow service', () => {
  const call = (content: string) => gatewayAt().ask(soapPath, madeAt(1), posted(soap(content)));
  const start = `<urn:ProcessID>${processId}</urn:ProcessID><urn:WorkflowTitle>Try</urn:WorkflowTitle>`;

  it('describes itself without a token', async () => {
    const { status, text } = await gatewayAt().ask(`${soapPath}?wsdl`, '');
    expect(status).toBe(200);
    expect(text).toContain('<operation name="newWorkflow">');
  });

  it('starts a workflow, whatever the prefixes', async () => {
    expect((await call(start)).text).toContain('<urn:Status>SUCCESS</urn:Status>');
    const unprefixed = soap(start)
      .replaceAll('soapenv:', '')
      .replaceAll('urn:', '')
      .replaceAll(' xmlns:soapenv', ' xmlns:a')
      .replaceAll('xmlns:urn', 'xmlns:b');
    expect((await gatewayAt().ask(soapPath, madeAt(1), posted(unprefixed))).text).toContain('SUCCESS');
  });

  it('reports a failure within an answer 200', async () => {
    const { status, text } = await call(start.replace(processId, ` ${processId},`));
    expect(status).toBe(200);
    expect(text).toMatch(/<urn:Status>FAILURE<\/urn:Status><urn:Code>-5</);
    expect((await call('')).text).toContain('Expected ProcessID.');
  });

  it.each([
    ['no XML', 'hello'],
    ['XML cut short', soap(start).slice(0, -20)],
    ['another message', '<a/>'],
    ['nothing', ''],
    [
      'an entity of the outside world',
      `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${soap('<urn:ProcessID>&x;</urn:ProcessID>')}`,
    ],
    ['a document type that does no harm', `<!DOCTYPE soap>${soap('')}`],
    ['entities that grow', `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${soap('&b;')}`],
  ])('refuses %s with a fault', async (_, body) => {
    const { status, text } = await gatewayAt().ask(soapPath, madeAt(1), posted(body));
    expect(status).toBe(400);
    expect(text).toContain('<faultcode>soapenv:Client</faultcode>');
    expect(text).not.toContain('root:');
    if (body.includes('<!DOCTYPE')) expect(text).toContain('without a document type');
  });

  it('refuses a message that is too long with a fault', async () => {
    const { status, text } = await gatewayAt().ask(soapPath, madeAt(1), posted('x'.repeat(largestBody + 1)));
    expect(status).toBe(413);
    expect(text).toContain('<faultstring>Expected at most 1 MiB.</faultstring>');
  });

  it('refuses without a token in its own form, and other methods', async () => {
    const refused = await gatewayAt().ask(soapPath, '', posted(soap(start)));
    expect(refused.status).toBe(401);
    expect(refused.text).toContain(`<faultstring>${gatewayMessage}</faultstring>`);
    expect((await gatewayAt().ask(soapPath, madeAt(1), { method: 'PUT' })).status).toBe(405);
  });
});

describe('its log', () => {
  it('names calls, statuses and reasons, and nothing that was sent', async () => {
    const { ask, lines } = gatewayAt();
    await ask(dataset, madeAt(1));
    await ask(`/${madeAt(1)}?token=${madeAt(1)}`, madeAt(2));
    await ask(dataset, `Bearer ${madeAt(2)}`);
    expect(lines).toEqual([
      'GET dataset: 200',
      'GET unknown address: 404 (no-such-address)',
      'GET dataset: 401 (prefix)',
    ]);
  });

  it('holds no token and the gateway never breaks, whatever is sent', async () => {
    const { ask, lines } = gatewayAt();
    const aToken = fc.integer({ min: 1, max: 5 }).map((seconds) => madeAt(seconds));
    const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), aToken);
    const anyPath = fc.oneof(
      fc.constantFrom(dataset, view, soapPath, `${soapPath}?wsdl`, '/'),
      fc.webPath().map((path) => `/${path.replace(/^\/+/, '')}`),
      aToken.map((token) => `/apigateway/v1/dataset-integration/${token}`),
    );
    const anyHeader = fc.oneof(
      aToken,
      aToken.map((token) => `Bearer ${token}`),
      fc.stringMatching(/^[\x21-\x7e][\x20-\x7e]{0,40}$/),
    );
    const anyMethod = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PURGE');
    await fc.assert(
      fc.asyncProperty(anyPath, anyHeader, anyMethod, anyText, async (path, authorization, method, body) => {
        const hasBody = method !== 'GET' && method !== 'HEAD';
        const { status } = await ask(path, authorization, hasBody ? { method, body } : { method });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 10_000 },
    );
    expect(lines).toHaveLength(10_000);
    expect(lines.filter((line) => holdsToken(line) || line.includes('PRACTICE-TOKEN'))).toEqual([]);
  });
});
