/**
 * Writes what hosts need beside the site: what to send with its files, and these files made smaller. `_headers`,
 * `_redirects` and `web.config` are read where the site is; what else is to be put elsewhere stands in a folder beside it.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { caddyfile } from '../hosts/caddy.ts';
import type { HostedSite } from '../hosts/hosted-site.ts';
import { webConfig } from '../hosts/iis.ts';
import { netlifyHeaders, netlifyRedirects } from '../hosts/netlify.ts';
import { nginxConfiguration } from '../hosts/nginx.ts';
import { allowedIn } from '../hosts/policy.ts';
import { languages } from '../languages.ts';
import { basePath } from './base-path.ts';

/** The files for hosts as an Astro integration. Runs last: these are no files of the site. */
export function hostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config);
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const paths = globSync('**/*.*', { cwd: root }).map((path) => path.split(sep).join('/'));
        writeConfigurations(root, hostedSite(root, paths, base));
        await compressAll(root, paths);
      },
    },
  };
}

function hostedSite(root: string, paths: readonly string[], base: string): HostedSite {
  const pages = paths.filter((path) => path.endsWith('.html')).sort();
  return {
    base,
    pages: pages.map((file) => ({ file, allowed: allowedIn(readFileSync(join(root, file), 'utf8')) })),
    folders: languages.map(({ path }) => path),
    endings: [...new Set(paths.map((path) => extname(path).slice(1)))].sort(),
  };
}

/** The folder beside a built site for what a host does not read in it. */
const besides = (root: string) => `${root.replace(/[\\/]$/, '')}-hosts`;

function writeConfigurations(root: string, site: HostedSite): void {
  writeFileSync(join(root, '_headers'), netlifyHeaders(site));
  writeFileSync(join(root, '_redirects'), netlifyRedirects(site));
  writeFileSync(join(root, 'web.config'), webConfig(site));
  rmSync(besides(root), { recursive: true, force: true });
  mkdirSync(besides(root));
  writeFileSync(join(besides(root), 'nginx.conf'), nginxConfiguration(site));
  writeFileSync(join(besides(root), 'Caddyfile'), caddyfile(site));
}

/** What is text, or not compressed by its format; parts of the search index are. */
const compressible = /\.(css|html|js|json|md|svg|toml|txt|xml|yaml)$/;

/** Bytes from which a file gets smaller by more than the packet it comes in. */
const worthwhile = 1_024;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Writes the files of a site once more, made smaller: `….br` and `….gz`, as nginx and Caddy look for them. */
async function compressAll(root: string, paths: readonly string[]): Promise<void> {
  const files = paths.filter((path) => compressible.test(path)).map((path) => join(root, path));
  await Promise.all(
    files.map(async (file) => {
      const content = readFileSync(file);
      if (content.length < worthwhile) return;
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      writeFileSync(`${file}.br`, await brotli(content, { params }));
      writeFileSync(`${file}.gz`, await gzipped(content, { level: 9 }));
    }),
  );
}
