/** The gateway as it runs: over a real connection, with clients that misbehave. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from './running-gateway.ts';
import { makePracticeToken } from '../../src/account/practice-token.ts';
import { restCalls } from '../../src/gateway/calls.ts';

const token = makePracticeToken({ now: () => 0, randomBytes: (count) => new Uint8Array(count) });
let gateway: RunningGateway;
let address = '';

beforeAll(async () => {
  gateway = await startGateway();
  address = gateway.host + restCalls['list-dataset'].path;
}, 20_000);

afterAll(() => {
  gateway.process.kill('SIGKILL');
});

/** Sends bytes as they are; gives all that comes back before the connection is closed. */
function send(...pieces: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => {
      for (const piece of pieces) socket.write(piece);
    });
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', (error) => (answer ? resolve(answer) : reject(error)));
  });
}

describe('the running gateway', () => {
  it('answers over HTTP, on this machine alone', async () => {
    const response = await fetch(address, { headers: { authorization: token } });
    expect(response.status).toBe(200);
    expect(new URL(address).hostname).toBe('127.0.0.1');
  });

  it.each([
    ['what is no HTTP', ['hello\r\n\r\n'], /^HTTP\/1\.1 400 /],
    ['a header without end', [`GET / HTTP/1.1\r\nx: ${'a'.repeat(17_000)}`], /^HTTP\/1\.1 431 /],
    [
      'a body of a length that is none',
      ['POST / HTTP/1.1\r\nHost: a\r\nContent-Length: many\r\n\r\n'],
      /^HTTP\/1\.1 400 /,
    ],
    [
      'two lengths that differ',
      ['POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na'],
      /^HTTP\/1\.1 400 /,
    ],
    ['no host', ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n'], /^HTTP\/1\.1 400 /],
    ['a host that is none', ['GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'], /^HTTP\/1\.1 400 /],
  ])('answers %s, notes it without its content, and goes on', async (_, pieces, answer) => {
    const before = gateway.output().length;
    const reply = await send(...pieces);
    expect(reply).toMatch(answer);
    const line = `unreadable request: ${reply.slice('HTTP/1.1 '.length, 'HTTP/1.1 400'.length)}\n`;
    await expect.poll(() => gateway.output().slice(before)).toBe(line);
    expect((await fetch(address, { headers: { authorization: token } })).status).toBe(200);
  });

  it('lets a client go that never ends its request', { timeout: 20_000 }, async () => {
    expect(await send('GET / HTTP/1.1\r\nHost: a\r\n')).toMatch(/^HTTP\/1\.1 408 /);
    await expect.poll(() => gateway.output()).toContain('unreadable request: 408');
  });

  it('answers no name that somebody else may give this machine', async () => {
    const { pathname } = new URL(address);
    const asked = (target: string, host: string) =>
      send(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: ${token}\r\nConnection: close\r\n\r\n`);
    expect(await asked(pathname, 'localhost')).toMatch(/^HTTP\/1\.1 200 /);
    expect(await asked(pathname, 'evil.example')).toMatch(/^HTTP\/1\.1 421 /);
    expect(await asked(`http://evil.example${pathname}`, 'localhost')).toMatch(/^HTTP\/1\.1 421 /);
  });

  it('logs calls without their tokens, and stops when told to', { timeout: 10_000 }, async () => {
    expect(gateway.output()).toContain('GET dataset: 200');
    expect(gateway.output()).not.toContain('eyJ');
    const ended = new Promise((resolve) => gateway.process.once('exit', resolve));
    gateway.process.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(gateway.output()).toContain('Stopping.');
  });
});
