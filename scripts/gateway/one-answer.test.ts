/** Console, drills and the gateway on this machine give one answer to the same header. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from './running-gateway.ts';
import { signedIn } from '../../src/account/account.ts';
import { makePracticeToken } from '../../src/account/practice-token.ts';
import { send } from '../../src/components/request-console/console.requests.ts';
import { restCalls } from '../../src/gateway/calls.ts';
import { RateWindow } from '../../src/gateway/rate-limit.ts';
import { answerNow, healthyState } from '../../src/drills/drill-state.ts';

const token = makePracticeToken({ now: () => 0, randomBytes: (count) => new Uint8Array(count) });
const middle = token.indexOf('.');
const call = restCalls['list-dataset'];
const account = signedIn(token);
let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await startGateway();
  // The gateway learns which token counts from the first one it sees.
  await statusOverHttp(token);
}, 20_000);

afterAll(() => {
  gateway.process.kill();
});

/** The status of the call with this header, written to the connection as it is: no client tidies it up. */
function statusOverHttp(header: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const { port } = new URL(gateway.host);
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(
        `${call.method} ${call.path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\nAuthorization: ${header}\r\n\r\n`,
        'latin1',
      );
    });
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])));
    socket.on('error', reject);
  });
}

const headers: readonly (readonly [what: string, header: string, status: number])[] = [
  ['the token, bare', token, 200],
  ['a space after it', `${token} `, 200],
  ['a space before it', ` ${token}`, 200],
  ['spaces and tabs round it', ` \t${token}\t \t`, 200],
  ['nothing', '', 401],
  ['spaces alone', '   ', 401],
  ['Bearer before it', `Bearer ${token}`, 401],
  ['bearer and two spaces before it', `bearer  ${token}`, 401],
  ['quotation marks round it', `"${token}"`, 401],
  ['a comma after it', `${token},`, 401],
  ['a comma and a space after it', `${token}, `, 401],
  ['a no-break space after it', `${token}\u00a0`, 401],
  ['a space in the middle', `${token.slice(0, middle)} ${token.slice(middle)}`, 401],
  ['a line break in the middle', `${token.slice(0, middle)}\n${token.slice(middle)}`, 400],
  ['its end missing', token.slice(0, -3), 401],
  ['another text', 'password', 401],
];

describe('one header, one answer', () => {
  it.each(headers)('%s: console, drill and gateway agree', async (_, header, status) => {
    const user = { account, isBlocked: false, isLicenceTaken: false };
    const inConsole = send({ call, authorization: header, ...user }, 1, new RateWindow(10), 0);
    const inDrill = answerNow({ ...healthyState(account), header });
    expect(inConsole.reply.status).toBe(status);
    expect(inDrill.status).toBe(status);
    expect(inConsole.cause).toBe(inDrill.cause);
    expect(await statusOverHttp(header)).toBe(status);
  });
});
