/**
 * Writes the search index: a record for each place a reader may look for, in Pagefind’s format, and the vocabulary of
 * each language beside it. Runs after everything that writes pages, and before what lists the files there are. Starlight
 * would index whole pages, and write four interfaces that nobody here uses.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { allPages } from '../content/all-pages.ts';
import { pageAddress } from '../lib/page-address.ts';
import { type Language, languages as ours } from '../languages.ts';
import {
  type OtherWords,
  checkAddresses,
  otherWordsFile,
  readOtherWords,
} from '../search/build/other-words.ts';
import { pageRecords } from '../search/build/page-records.ts';
import { foldedWords, saysSomething } from '../search/fold.ts';
import type { SearchRecord } from '../search/record.ts';
import { vocabularyFile, vocabularyOf } from '../search/vocabulary.ts';

/** Of the files Pagefind writes, those that are asked for: its script, and the parts of the index. */
const used =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown).+|(index|fragment)\/.+)$/;

/** How many records are kept in one file: what is shown of a search comes from a few. */
const recordsTogether = 2;

/** The index as an Astro integration. */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        await writeIndex(
          site,
          ours.map((language) => findableIn(site, language, root)),
        );
      },
    },
  };
}

/** What can be found in a language. */
export interface Findable {
  readonly language: Language;
  readonly records: readonly SearchRecord[];
  readonly otherWords: OtherWords;
}

/** What can be found in a language of the site that was built into a folder, from the project in `root`. */
export function findableIn(site: string, language: Language, root = '.'): Findable {
  return {
    language,
    records: languageRecords(site, language),
    otherWords: readOtherWords(root, language.tag),
  };
}

function languageRecords(site: string, { tag, path: folder }: Language): SearchRecord[] {
  return allPages(tag).flatMap(({ slug, label }) => {
    const file = join(site, folder, pageAddress(slug), 'index.html');
    return pageRecords({ slug, folder, name: label, html: readFileSync(file, 'utf8') });
  });
}

/** Writes the index of what can be found into the folder of a built site. Throws an error naming what Pagefind reports. */
export async function writeIndex(site: string, all: readonly Findable[]): Promise<void> {
  const records = Math.max(...all.map(({ records }) => records.length));
  const { index, errors } = await createIndex({ maxFragments: Math.ceil(records / recordsTogether) });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  const questions = {
    meaning: unique(all.flatMap(({ otherWords }) => otherWords.meaning)),
    place: unique(all.flatMap(({ otherWords }) => otherWords.place)),
  };
  const stopWords = unique(all.flatMap(({ otherWords }) => otherWords.stopWords).flatMap(foldedWords));
  const dropped = new Set(stopWords);
  for (const { language, records, otherWords } of all) {
    checkAddresses(
      otherWordsFile(language.tag),
      otherWords,
      records.map(({ address }) => address),
    );
    await addRecords(index, language, records, otherWords, dropped);
    const texts = records.flatMap((record) => [record.title, record.text, ...namesOf(record, otherWords)]);
    write(
      join(site, 'pagefind', vocabularyFile(language.tag)),
      JSON.stringify(vocabularyOf(language.tag, texts, stopWords, questions)),
    );
  }
  const written = await index.getFiles();
  for (const { path, content } of written.files.filter(({ path }) => used.test(path))) {
    write(join(site, 'pagefind', path), content);
  }
  await close();
}

async function addRecords(
  index: PagefindIndex,
  { tag, path: folder }: Language,
  records: readonly SearchRecord[],
  otherWords: OtherWords,
  stopWords: ReadonlySet<string>,
): Promise<void> {
  for (const record of records) {
    const { address, kind, page, text, practice } = record;
    const names = namesOf(record, otherWords);
    const aka = otherWords.aka[address];
    const { errors } = await index.addCustomRecord({
      url: inFolder(folder, address),
      language: tag.toLowerCase(),
      ...searched(record, names, stopWords),
      filters: {
        kind: [kind],
        page: [page],
        text: [text],
        // What it is called in other languages is searched, but not what people ask for: most say the same word.
        ...(aka ? { aka } : {}),
        ...(practice === null ? {} : { practice: [inFolder(folder, practice)] }),
      },
    });
    if (errors.length > 0) throw new Error(`${address} could not be indexed: ${errors.join('; ')}`);
  }
}

/** What a record is called besides its title. */
function namesOf({ address, also }: SearchRecord, { aka }: OtherWords): string[] {
  return [...(aka[address] ?? []), ...also];
}

/**
 * What of a record is searched: every word once, where it weighs most, which halves the index. A name of one word stands
 * apart, since it may be all that is asked for.
 */
function searched(
  { title, text }: SearchRecord,
  aka: readonly string[],
  stopWords: ReadonlySet<string>,
): { readonly content: string; readonly meta: Record<string, string> } {
  const phrases = aka.map((phrase) => wordsOf(phrase, stopWords));
  const names = phrases.filter(({ length }) => length === 1).flat();
  const others = new Set(phrases.flat().filter((word) => !names.includes(word)));
  const said = new Set([...names, ...others, ...foldedWords(title)]);
  const words = wordsOf(text, stopWords).filter((word) => !said.has(word));
  return {
    content: words.join(' ') || title,
    meta: { title, ...asField('name', names), ...asField('aka', [...others]) },
  };
}

function asField(name: string, words: readonly string[]): Record<string, string> {
  return words.length > 0 ? { [name]: words.join(' ') } : {};
}

/** The words of a text that may be asked for, each once. */
function wordsOf(text: string, stopWords: ReadonlySet<string>): string[] {
  return [...new Set(foldedWords(text))].filter((word) => saysSomething(word) && !stopWords.has(word));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

function inFolder(folder: string, address: `/${string}`): string {
  return folder === '' ? address : `/${folder}${address}`;
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
