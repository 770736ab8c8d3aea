/** The gateway as it runs: over a real connection, with clients that misbehave. */
import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePracticeToken } from '../../src/account/practice-token.ts';

const token = makePracticeToken({ now: () => 0, randomBytes: (count) => new Uint8Array(count) });
let gateway: ChildProcess;
let output = '';
let address = '';

beforeAll(async () => {
  gateway = spawn(process.execPath, ['scripts/gateway.ts', '--port', '0', '--no-rate-limit']);
  await new Promise<void>((resolve, reject) => {
    gateway.once('exit', () => reject(new Error(`The gateway did not start: ${output}`)));
    const note = (chunk: Buffer) => {
      output += chunk.toString();
      address = /http:\S+/.exec(output)?.[0] ?? '';
      if (output.includes('Ctrl+C')) resolve();
    };
    gateway.stdout?.on('data', note);
    gateway.stderr?.on('data', note);
  });
}, 20_000);

afterAll(() => {
  gateway.kill('SIGKILL');
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
  ])('answers %s, and goes on', async (_, pieces, answer) => {
    expect(await send(...pieces)).toMatch(answer);
    expect((await fetch(address, { headers: { authorization: token } })).status).toBe(200);
  });

  it('lets a client go that never ends its request', { timeout: 20_000 }, async () => {
    expect(await send('GET / HTTP/1.1\r\nHost: a\r\n')).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('logs calls without their tokens, and stops when told to', { timeout: 10_000 }, async () => {
    expect(output).toContain('GET dataset: 200');
    expect(output).not.toContain('eyJ');
    const ended = new Promise((resolve) => gateway.once('exit', resolve));
    gateway.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(output).toContain('Stopping.');
  });
});
