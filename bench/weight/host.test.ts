import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brotliDecompressSync } from 'node:zlib';
import { get, type IncomingHttpHeaders } from 'node:http';
import { type Host, serveFolder } from './host.ts';

const text = 'the same words '.repeat(100);
let folder: string;
let host: Host;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  mkdirSync(join(folder, 'site/guide'), { recursive: true });
  writeFileSync(join(folder, 'beside.txt'), 'not served');
  for (const file of ['index.html', '404.html', 'guide/index.html', 'app.js', 'é b.js', 'picture.avif'])
    writeFileSync(join(folder, 'site', file), text);
  host = await serveFolder(join(folder, 'site'));
});

afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path as it is written, which a URL would tidy. */
function ask(path: string, encoding = 'gzip, br'): Promise<Answer> {
  return new Promise((resolve) => {
    get(host.origin, { path, headers: { 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
  });
}

it('gives text by Brotli, the second time as the first', async () => {
  for (const path of ['/', '/', '/guide/', '/app.js', '/app.js?v=1', '/%C3%A9%20b.js']) {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-encoding'], headers['content-length']]).toEqual([
      200,
      'br',
      String(body.length),
    ]);
    expect(body.length).toBeLessThan(60);
    expect(brotliDecompressSync(body).toString()).toBe(text);
  }
});

it('compresses a file once', async () => {
  const before = await ask('/app.js');
  writeFileSync(join(folder, 'site/app.js'), 'other words');
  const after = await ask('/app.js');
  writeFileSync(join(folder, 'site/app.js'), text);
  expect(after.body).toEqual(before.body);
});

it('gives a picture as it is, and text to who does not know Brotli', async () => {
  for (const [path, encoding] of [
    ['/picture.avif', 'br'],
    ['/app.js', 'gzip'],
  ] as const) {
    const { headers, body } = await ask(path, encoding);
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(text);
  }
});

it('says what each file is', async () => {
  const typeOf = async (path: string) => (await ask(path)).headers['content-type'];
  expect(await typeOf('/guide/')).toBe('text/html; charset=utf-8');
  expect(await typeOf('/app.js')).toBe('text/javascript; charset=utf-8');
  expect(await typeOf('/picture.avif')).toBe('image/avif');
});

it('leads to the folder, where its slash was left out', async () => {
  const { status, headers } = await ask('/guide');
  expect([status, headers.location]).toEqual([301, '/guide/']);
});

it('gives the page for addresses that are none, and nothing from beside the folder', async () => {
  for (const path of ['/none/', '/../beside.txt', '/%2e%2e/beside.txt', '/%', '//']) {
    const { status, body } = await ask(path);
    expect([path, status, brotliDecompressSync(body).toString()]).toEqual([path, 404, text]);
  }
});
