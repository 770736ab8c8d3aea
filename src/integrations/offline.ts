/**
 * Writes a service worker for each language into the built site, with the list of files it keeps: a reader of one
 * language does without the pages and pictures of the others. Ours rather than a library's: the whole of it is shorter
 * than the configuration of one, and readers of a security guide can read it.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from './base-path.ts';
import { policyStart } from './content-policy.ts';
import { type BuiltSite, keptFiles, notFound } from './kept-files.ts';
import { type Language, languages as ours } from '../languages.ts';

const source = new URL('../offline/service-worker.js', import.meta.url);

/** The service workers as an Astro integration. Runs after everything that writes pages. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config);
      },
      'astro:build:done': ({ dir }) => writeWorkers(fileURLToPath(dir), base),
    },
  };
}

/** Writes the workers of the site that was built into a folder, to be served under `base`. */
export function writeWorkers(root: string, base: string, languages: readonly Language[] = ours): void {
  const paths = globSync('**/*.*', { cwd: root }).map((path) => path.split(sep).join('/'));
  const site = { paths, read: (path: string) => readFileSync(join(root, path)) };
  for (const language of languages) {
    const files = keptFiles(site, language, languages);
    writeFileSync(join(root, language.path, 'sw.js'), worker(site, files, base));
  }
}

/** The text of the worker that keeps these files. */
function worker({ read }: BuiltSite, files: readonly string[], base: string): string {
  const template = readFileSync(source, 'utf8');
  const hash = createHash('sha256').update(template);
  for (const path of [...files, notFound]) {
    const content = read(path);
    if (path.endsWith('.html') && !content.includes(policyStart)) {
      throw new Error(`${path} does not hold ${policyStart}, so that no browser would keep the site.`);
    }
    hash.update(path).update(content);
  }
  const addresses = files.map((path) => base + path.replace(/(^|\/)index\.html$/, '$1'));
  const filled = {
    version: hash.digest('hex').slice(0, 12),
    base,
    policy: policyStart,
    files: JSON.stringify(addresses),
  };
  return template.replace(/'\{(version|base|policy|files)\}'/g, (_, name: keyof typeof filled) =>
    quoted(filled[name]),
  );
}

/** As it stands in a script, between single quotes. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
