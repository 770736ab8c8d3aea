/** The search of a built site, asked from Node as the browser asks it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Language } from '../../src/languages.ts';
import { find, type Index, indexOptions, type Pagefind } from '../../src/search/find.ts';
import { understand } from '../../src/search/query.ts';
import { knowing, type Vocabulary, vocabularyFile } from '../../src/search/vocabulary.ts';

/** An index with what was fetched for it. */
export interface OpenIndex {
  readonly index: Index;
  /** Bytes of each file fetched since it was opened, by path: as stored, and where that is text, by Brotli. */
  readonly fetched: ReadonlyMap<string, number>;
}

/** The search of a language. */
export interface OpenSearch {
  /** Bytes of each file fetched so far, the vocabulary among them, by path. */
  readonly fetched: () => ReadonlyMap<string, number>;
  /** The addresses of what is found, best first, without the folder of the language. */
  readonly find: (query: string) => Promise<string[]>;
}

interface Entry {
  readonly languages: Readonly<Record<string, unknown>>;
}

/** Opens the search of a language of the site built into a folder. */
export async function openSearch(site: string, { tag, path }: Language): Promise<OpenSearch> {
  const folder = join(site, 'pagefind');
  const file = vocabularyFile(tag);
  const vocabulary = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Vocabulary;
  const { index, fetched } = await openIndex(folder, tag);
  const knows = knowing(vocabulary);
  return {
    fetched: () => new Map([...fetched, [file, weight(join(folder, file))]]),
    find: async (query) => {
      const matches = await find(index, understand(query, vocabulary), knows);
      return matches.map(({ address }) => address.slice(path === '' ? 0 : path.length + 1));
    },
  };
}

let opened = 0;

/** Pagefind’s index of a language in a folder, through its own script; ranking as ours is, or as it comes. */
export async function openIndex(
  folder: string,
  language: string,
  options: object = indexOptions,
): Promise<OpenIndex> {
  opened += 1;
  const origin = `https://index-${opened}.invalid/`;
  const script = join(folder, 'pagefind.js');
  const fetched = new Map([['pagefind.js', weight(script)]]);
  answer(origin, (path) => {
    const file = join(folder, path);
    if (!existsSync(file)) return null;
    fetched.set(path, weight(file));
    return path === 'pagefind-entry.json' ? withLanguage(file, language) : readFileSync(file);
  });
  // A module of its own: it keeps the first language it is given, with its stems.
  const { createInstance } = (await import(`${pathToFileURL(script).href}?${opened}`)) as Pagefind;
  const index = createInstance({ ...options, basePath: origin, baseUrl: '/' });
  await index.init();
  return { index, fetched };
}

/** Answers what is fetched below an origin. */
function answer(origin: string, read: (path: string) => BodyInit | null): void {
  const fetchOthers = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const { href } = new URL(input instanceof Request ? input.url : input);
    if (!href.startsWith(origin)) return fetchOthers(input, init);
    const body = read(href.slice(origin.length).replace(/\?.*$/, ''));
    return Promise.resolve(new Response(body, { status: body === null ? 404 : 200 }));
  };
}

/** The list of languages with one only: without a page, Pagefind takes the largest for that of the reader. */
function withLanguage(file: string, language: string): string {
  const entry = JSON.parse(readFileSync(file, 'utf8')) as Entry;
  const own = Object.entries(entry.languages).filter(([tag]) => tag === language.toLowerCase());
  return JSON.stringify({ ...entry, languages: Object.fromEntries(own) });
}

function weight(file: string): number {
  const content = readFileSync(file);
  return /\.js(on)?$/.test(file) ? brotliCompressSync(content).length : content.length;
}
