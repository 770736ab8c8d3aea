/**
 * Writes the service worker into the built site, with the list of files it keeps. Ours rather than a library's: the
 * whole of it is shorter than the configuration of one, and readers of a security guide can read it.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const source = new URL('../offline/service-worker.js', import.meta.url);

/** Pictures come in two formats, and whoever runs a service worker can show the lighter one. */
const left = /\.webp$|^404\.html$/;

/** The service worker as an Astro integration. Runs after everything that writes pages. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const paths = globSync('**/*.*', { cwd: root })
          .map((path) => relative(root, join(root, path)).split(sep).join('/'))
          .filter((path) => !left.test(path))
          .sort();
        const hash = createHash('sha256');
        for (const path of paths) hash.update(path).update(readFileSync(join(root, path)));
        const files = paths.map((path) => base + path.replace(/(^|\/)index\.html$/, '$1'));
        const text = readFileSync(source, 'utf8')
          .replace('{version}', hash.digest('hex').slice(0, 12))
          .replace('{files}', () => JSON.stringify(files));
        writeFileSync(join(root, 'sw.js'), text);
      },
    },
  };
}
