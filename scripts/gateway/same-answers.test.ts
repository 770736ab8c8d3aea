/** One request, asked of the gateway on this machine and of the console in the page: the answer must be the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGateway } from './app.ts';
import { openedUserData } from '../../src/account/account.ts';
import { requestsPerSecond } from '../../src/gateway/authorise.ts';
import { makePracticeToken } from '../../src/account/practice-token.ts';
import { send } from '../../src/components/request-console/console.requests.ts';
import { pathOf } from '../../src/gateway/path.ts';
import { RateWindow } from '../../src/gateway/rate-limit.ts';
import { headersOf } from '../../src/gateway/reply.ts';
import { datasetId, documentId } from '../../src/gateway/rest.ts';
import { soapPath } from '../../src/gateway/soap-address.ts';

/** For runs by the thousand, on a slow machine. */
const timeout = 60_000;
const host = 'http://127.0.0.1:8790';
const token = makePracticeToken({ now: () => 1000, randomBytes: (count) => new Uint8Array(count) });
const dataset = `/apigateway/v1/dataset-integration/${datasetId}`;
const view = '/apigateway/v1/document/view';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly authorization: string;
}

/** What both answer. The gateway here has seen the token that the screen of the console has saved. */
async function answersTo({ method, path, body, authorization }: Asked) {
  const [now, secondsNow, log] = [() => 0, () => 1000, () => undefined];
  const gateway = createGateway({ now, secondsNow, log, hasRateLimit: false });
  await gateway.request(host, { headers: { authorization: token } });
  const response = await gateway.request(host + path, {
    method,
    headers: authorization ? { authorization } : {},
    ...(method === 'GET' ? {} : { body }),
  });
  const account = openedUserData(token);
  const request = { call: { method, path, body }, authorization, account };
  const { reply, cause } = send(
    { ...request, isBlocked: false, isLicenceTaken: false },
    1,
    new RateWindow(requestsPerSecond),
    0,
  );
  return {
    gateway: {
      status: response.status,
      cause: response.headers.get('x-practice-cause') ?? 'accepted',
      contentType: response.headers.get('content-type'),
      allow: response.headers.get('allow'),
      body: await response.text(),
    },
    console: {
      status: reply.status,
      cause,
      contentType: headersOf(reply)['content-type'],
      allow: reply.allow ?? null,
      body: reply.body,
    },
  };
}

describe('the gateway on this machine and the console in the page', () => {
  it.each([
    [200, 'GET', dataset, '', token],
    [200, 'GET', `${dataset}?x=1`, '', token],
    [200, 'GET', `${dataset}/?a=/b#c`, '', token],
    [200, 'GET', `${dataset}#x?y`, '', token],
    [200, 'GET', dataset.replace('-', '%2D'), '', token],
    [200, 'GET', dataset.replace('v1', 'v1/../v1/.'), '', token],
    [404, 'GET', dataset.replace('-', '%252D'), '', token],
    [404, 'GET', `/${dataset}`, '', token],
    [404, 'GET', `${dataset}%`, '', token],
    [404, 'GET', `${dataset}%3Fx=1`, '', token],
    [404, 'GET', dataset.toUpperCase(), '', token],
    [404, 'GET', '/', '', token],
    [200, 'POST', `${dataset}?`, '{"idlogin":"second.user","isactive":"active"}', token],
    [400, 'POST', dataset, '{', token],
    [405, 'DELETE', `${view}?x`, '', token],
    [200, 'POST', `${view}?x`, JSON.stringify({ iddocument: documentId }), token],
    [401, 'GET', `${dataset}?x=1`, '', `Bearer ${token}`],
    [401, 'GET', dataset, '', ''],
    [401, 'GET', dataset, '', `"${token}"`],
    [401, 'GET', dataset, '', 'password'],
  ])('both say %i to %s %s %s', async (status, method, path, body, authorization) => {
    const answers = await answersTo({ method, path, body, authorization });
    expect(answers.console).toEqual(answers.gateway);
    expect(answers.gateway.status).toBe(status);
  });

  it('answer whatever is asked alike', { timeout }, async () => {
    const piece = fc.oneof(
      fc.constantFrom(dataset, view, '/', '?', '#', '%', '%2D', '..', '.', '\\', 'v1', ' ', '\t', 'é', ';'),
      fc.string({ unit: 'binary' }),
    );
    const aPath = fc
      .tuple(fc.constantFrom('/', dataset, view), fc.array(piece, { maxLength: 4 }))
      .map(([start, pieces]) => start + pieces.join(''))
      // The workflow service reads XML, for which the page has no room: only the gateway has it.
      .filter((path) => pathOf(path) !== soapPath);
    const aRequest = fc.record({
      method: fc.constantFrom('GET', 'POST', 'PUT'),
      path: aPath,
      body: fc.constantFrom('', '{}', '{', '{"idlogin":"second.user","isactive":"active"}'),
      authorization: fc.constantFrom(token, '', `Bearer ${token}`, 'password'),
    });
    await fc.assert(
      fc.asyncProperty(aRequest, async (asked) => {
        const answers = await answersTo(asked);
        expect(answers.console).toEqual(answers.gateway);
      }),
      { numRuns: 2_000 },
    );
  });
});
