/**
 * Adds the pseudo-language to a copy of the project, exactly as a person adds a language: words, labels, pages, other
 * words for the search and pictures in places of its own, and one line in each of the three lists.
 */
import { cpSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProjectCopy } from '../project-files.ts';
import { sourceLanguage, translated } from '../../src/written-languages.ts';
import { pseudoPage, pseudoText, pseudoWords } from './pseudo-text.ts';

/** The pseudo-language, as it is published where `src/written-languages.ts` lists it: the tag that Unicode CLDR keeps for accented English. */
export const pseudoLanguage = { tag: 'en-XA', path: 'en-xa', name: 'Åççéñţš' };

const { tag, path, name } = pseudoLanguage;

/** Adds it. The pictures are those of English: what they show is tested with the practice screen itself. */
export function addPseudoLanguage(copy: ProjectCopy): void {
  addWords(copy);
  addPages(copy);
  const shots = join(copy.folder, 'src/assets/shots');
  cpSync(join(shots, sourceLanguage.tag), join(shots, tag), { recursive: true });
  list(
    copy,
    'src/written-languages.ts',
    '  sourceLanguage,',
    ` { tag: '${tag}', folder: '${path}', name: '${name}' },`,
  );
}

function addWords(copy: ProjectCopy): void {
  const source = sourceLanguage.tag;
  const json = (file: string): unknown => JSON.parse(copy.read(file));
  for (const file of globSync(`src/content/words/${source}/*.json`)) {
    write(copy, file.replace(`/${source}/`, `/${tag}/`), JSON.stringify(pseudoWords(json(file))));
  }
  write(copy, `src/content/words/${tag}/index.ts`, copy.read(`src/content/words/${source}/index.ts`));
  const found = 'src/content/search';
  write(copy, `${found}/${tag}.yaml`, copy.read(`${found}/${source}.yaml`));
  const labels = json(`src/content/labels/${source}.json`) as Record<string, { text: string }>;
  const own = Object.entries(labels).map(([id, label]) => [id, { ...label, text: pseudoText(label.text) }]);
  write(copy, `src/content/labels/${tag}.json`, JSON.stringify(Object.fromEntries(own)));
  const words = 'src/content/words/written.ts';
  list(copy, words, 'import en from', '', `import pseudo from './${tag}/index.ts';\n`);
  list(copy, words, '= { en', `, '${tag}': pseudo`);
  const labelList = 'src/content/labels/index.ts';
  list(copy, labelList, 'import en from', '', `import pseudo from './${tag}.json' with { type: 'json' };\n`);
  list(copy, labelList, '  en: schema.parse(en),', ` '${tag}': schema.parse(pseudo),`);
}

function addPages(copy: ProjectCopy): void {
  const pages = globSync('**/*.mdx', { cwd: 'src/content/docs' });
  // The page for addresses that are none is one for all languages.
  const own = pages.filter(
    (page) => page !== '404.mdx' && !translated.some(({ folder }) => page.startsWith(`${folder}/`)),
  );
  for (const page of own) {
    write(copy, `src/content/docs/${path}/${page}`, pseudoPage(copy.read(`src/content/docs/${page}`)));
  }
}

function write(copy: ProjectCopy, file: string, text: string): void {
  const target = join(copy.folder, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** Puts a text after, and one before, what stands in a file. Throws where it does not. */
function list(copy: ProjectCopy, file: string, found: string, after: string, before = ''): void {
  copy.replace(file, found, before + found + after);
}
