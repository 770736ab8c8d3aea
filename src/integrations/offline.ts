/**
 * Writes the service worker into the built site, with the list of files it keeps. Ours rather than a library's: the
 * whole of it is shorter than the configuration of one, and readers of a security guide can read it.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { policyStart } from './content-policy.ts';

const source = new URL('../offline/service-worker.js', import.meta.url);

/** What no page asks for in a browser that can run a service worker. */
const unused = [
  // Pictures and fonts come in two formats, and such a browser takes the lighter one.
  /\.(webp|woff)$/,
  // The search has an interface of its own, and every page says its language.
  /^pagefind\/(pagefind-(ui|modular-ui|component-ui|highlight)|wasm\.unknown)\b/,
  /^sw\.js$/,
];

/** The worker keeps it apart from the rest, since not every host gives it. */
const notFound = '404.html';

/** The service worker as an Astro integration. Runs after everything that writes pages. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => writeWorker(fileURLToPath(dir), base),
    },
  };
}

/** Writes the worker of the site that was built into a folder, to be served under `base`. */
export function writeWorker(root: string, base: string): void {
  const paths = globSync('**/*.*', { cwd: root }).map((path) => path.split(sep).join('/'));
  const kept = keptFiles(paths);
  const worker = readFileSync(source, 'utf8');
  const hash = createHash('sha256').update(worker);
  for (const path of [...kept, notFound]) {
    const content = readFileSync(join(root, path));
    if (path.endsWith('.html') && !content.includes(policyStart)) {
      throw new Error(`${path} does not hold ${policyStart}, so that no browser would keep the site.`);
    }
    hash.update(path).update(content);
  }
  const addresses = kept.map((path) => base + path.replace(/(^|\/)index\.html$/, '$1'));
  const filled = {
    version: hash.digest('hex').slice(0, 12),
    policy: quoted(policyStart),
    files: quoted(JSON.stringify(addresses)),
  };
  const text = worker.replace(/\{(version|policy|files)\}/g, (_, name: keyof typeof filled) => filled[name]);
  writeFileSync(join(root, 'sw.js'), text);
}

/** Of the files of a site, by their paths within it, those a reader without a network needs. */
export function keptFiles(paths: readonly string[]): string[] {
  return paths.filter((path) => path !== notFound && !unused.some((pattern) => pattern.test(path))).sort();
}

/** As it stands between the single quotes of a script. */
function quoted(text: string): string {
  return text.replace(/[\\']/g, '\\$&');
}
