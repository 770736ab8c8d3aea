/**
 * What hosts send, asked of them: the one of this machine, which reads what Netlify and Cloudflare Pages read, and nginx and
 * Caddy where they are installed. Every page has its own policy, and addresses that lead nowhere their page.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { SyntaxValidator } from 'fast-xml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHost } from '../../scripts/host/static-host.ts';
import { caching, everywhere } from '../../src/hosts/hosted-site.ts';
import { allowedIn, sentPolicyOf } from '../../src/hosts/policy.ts';

const files = globSync('**/*.html', { cwd: 'dist' });
const hashed = globSync('_astro/*.js', { cwd: 'dist' })[0] ?? '';
const policyOfFile = (file: string) => sentPolicyOf(allowedIn(readFileSync(join('dist', file), 'utf8')));
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

const hasProgram = (name: string) => {
  try {
    execFileSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** What nginx is told, for a server of this machine alone, without a word outside its folder. */
function nginxFile(folder: string, port: number): string {
  const ours = readFileSync('dist-hosts/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/var/www/api-token-guide', resolve('dist'));
  return `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {} http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder};
fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder}; ${ours} }`;
}

const caddyFile = (port: number) =>
  `{\n\tadmin off\n}\n${readFileSync('dist-hosts/Caddyfile', 'utf8')
    .replace('guide.example.com', `http://127.0.0.1:${port}`)
    .replace('/var/www/api-token-guide', resolve('dist'))}`;

/** Begins to host; gives the port, and what ends it. */
type Host = (folder: string) => Promise<{ port: number; stop: () => void }>;

async function running(process: ChildProcess, port: number): Promise<{ port: number; stop: () => void }> {
  for (;;) {
    if (process.exitCode !== null) throw new Error(`The host ended with ${process.exitCode}.`);
    const isThere = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isThere) return { port, stop: () => process.kill() };
    await new Promise((later) => setTimeout(later, 50));
  }
}

const hosts: Record<string, { isThere: boolean; start: Host }> = {
  'this machine': {
    isThere: true,
    start: async () => {
      const server = await createHost({ folder: 'dist', base: '/' });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      return { port: (server.address() as AddressInfo).port, stop: () => server.close() };
    },
  },
  nginx: {
    isThere: hasProgram('nginx'),
    start: async (folder) => {
      const port = await freePort();
      writeFileSync(`${folder}/nginx.conf`, nginxFile(folder, port));
      return running(spawn('nginx', ['-c', `${folder}/nginx.conf`]), port);
    },
  },
  caddy: {
    isThere: hasProgram('caddy'),
    start: async (folder) => {
      const port = await freePort();
      writeFileSync(`${folder}/Caddyfile`, caddyFile(port));
      const env = { ...process.env, HOME: folder };
      const args = ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'];
      return running(spawn('caddy', args, { env }), port);
    },
  },
};

describe.each(Object.entries(hosts))('%s', (_, { isThere, start }) => {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  let host = { port: 0, stop: (): void => undefined };
  const ask = (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${host.port}${path}`, { redirect: 'manual', ...init });

  beforeAll(async () => {
    if (isThere) host = await start(folder);
  });
  afterAll(() => {
    host.stop();
    rmSync(folder, { recursive: true });
  });

  it.skipIf(!isThere).each(files)('sends the policy of %s', async (file) => {
    const answer = await ask(addressOf(file));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toBe(policyOfFile(file));
    expect(answer.headers.get('cache-control')).toBe(caching.rest);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/i);
    for (const [name, value] of Object.entries(everywhere)) expect(answer.headers.get(name)).toBe(value);
  });

  it.skipIf(!isThere)('holds workers to a policy, and has files kept that never change', async () => {
    for (const path of ['/sw.js', '/pt-br/sw.js', `/${hashed}`]) {
      const { status, headers } = await ask(path);
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self' /);
      expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
      expect(headers.get('cache-control')).toBe(path === `/${hashed}` ? caching.hashed : caching.rest);
      expect(headers.get('content-type')).toMatch(/javascript/);
    }
  });

  it.skipIf(!isThere)(
    'answers in the reader’s language where there is nothing, and keeps that from being kept',
    async () => {
      for (const [path, page] of [
        ['/no/such/page/', '404.html'],
        ['/pt-br/no-such-page/', 'pt-br/404/index.html'],
        ['/es/no-such-page', 'es/404/index.html'],
        ['/_astro/gone.js', '404.html'],
      ] as const) {
        const answer = await ask(path);
        expect(answer.status).toBe(404);
        expect(await answer.text()).toBe(readFileSync(join('dist', page), 'utf8'));
        expect(answer.headers.get('cache-control')).toBe(caching.rest);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        // Whatever policy is sent lets in what stands in that page.
        const sent = answer.headers.get('content-security-policy');
        const { scripts, styles } = allowedIn(readFileSync(join('dist', page), 'utf8'));
        if (sent !== null) for (const hash of [...scripts, ...styles]) expect(sent).toContain(hash);
      }
    },
  );

  it.skipIf(!isThere)('leads on where a slash is missing, and says what Markdown is', async () => {
    const answer = await ask('/guide');
    expect(answer.status).toBeGreaterThanOrEqual(301);
    expect(answer.status).toBeLessThanOrEqual(308);
    expect(answer.headers.get('location')).toMatch(/^\/guide\/$|^guide\/$/);
    expect((await ask('/guide/index.md')).headers.get('content-type')).toMatch(/^text\/markdown/);
  });

  it.skipIf(!isThere)('sends less to browsers that take it', async () => {
    const answer = await ask('/guide/', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.text()).toBe(readFileSync('dist/guide/index.html', 'utf8'));
  });
});

it('has a smaller copy of each file that is text, which holds the same', () => {
  const copied = globSync('dist/**/*.br');
  expect(copied.length).toBeGreaterThan(2 * files.length);
  for (const copy of copied) {
    const original = readFileSync(copy.slice(0, -3));
    expect(brotliDecompressSync(readFileSync(copy)).equals(original)).toBe(true);
    expect(gunzipSync(readFileSync(copy.replace(/br$/, 'gz'))).equals(original)).toBe(true);
  }
});

it('keeps to what Cloudflare Pages reads: 100 rules, lines of 2,000 characters', () => {
  const lines = readFileSync('dist/_headers', 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
});

describe('web.config', () => {
  const text = readFileSync('dist/web.config', 'utf8');

  it('is well-formed, and lets each page have what it needs, and what the one for lost addresses does', () => {
    expect(SyntaxValidator.validate(text)).toBe(true);
    const lost = allowedIn(readFileSync('dist/404.html', 'utf8'));
    for (const file of files.filter((path) => path.endsWith('/index.html'))) {
      const folder = file.replace(/\/index\.html$/, '');
      const [, part = ''] = text.split(`<location path="${folder}">`);
      const [, sent = ''] = /name="Content-Security-Policy" value="([^"]+)"/.exec(part) ?? [];
      const { scripts, styles } = allowedIn(readFileSync(join('dist', file), 'utf8'));
      for (const hash of [...scripts, ...styles, ...lost.scripts, ...lost.styles])
        expect(sent).toContain(hash);
      expect(sent).not.toContain('unsafe-inline');
    }
  });
});
