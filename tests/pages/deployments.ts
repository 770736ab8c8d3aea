/** Versions of the built site: the build, with what a change of its sources would change. */
import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findableIn, writeIndex } from '../../src/integrations/search-index.ts';
import { writeWorkers } from '../../src/integrations/offline.ts';
import { languages } from '../../src/languages.ts';

/**
 * Writes version `number` of the site into a folder: every page has the number in its heading, every script and style
 * another name; the worker is made anew, as a build makes it, and so is the search index, which takes seconds, where a
 * test asks for it.
 */
export async function deploy(
  number: number,
  into: string,
  { index: isIndexed = false } = {},
): Promise<string> {
  rmSync(into, { recursive: true, force: true });
  cpSync('dist', into, { recursive: true });
  const files = (pattern: string) => globSync(pattern, { cwd: into }).map((path) => join(into, path));
  const names = files('_astro/*.{js,css}').map((file) => {
    const name = basename(file);
    const next = name.replace(/(\.\w+)$/, `.v${number}$1`);
    renameSync(file, join(into, '_astro', next));
    return [name, next] as const;
  });
  for (const file of files('**/*.{html,js,css}')) {
    if (file.includes('pagefind')) continue;
    const text = names.reduce((all, [name, next]) => all.replaceAll(name, next), readFileSync(file, 'utf8'));
    writeFileSync(file, text.replace('</h1>', ` (version ${number})</h1>`));
  }
  if (isIndexed) await makeIndex(into);
  writeWorkers(into, '/');
  return into;
}

async function makeIndex(folder: string): Promise<void> {
  rmSync(join(folder, 'pagefind'), { recursive: true });
  await writeIndex(
    folder,
    languages.map((language) => findableIn(folder, language)),
  );
}
