/**
 * Which translations were made from an older English text. Of each is recorded what the English one was then, as a hash
 * of it: where that is another now, the translation is stale until somebody has looked at it and confirms it
 * (`npm run translations`). Pure: reading the pages and records is up to `src/integrations/content-files.ts`.
 */
import { createHash } from 'node:crypto';
import { leaves } from './leaves.ts';
import { pageId, pagesIn } from './page-files.ts';
import type { Words } from './words/index.ts';
import type { WrittenLanguage } from '../written-languages.ts';

/**
 * The texts of one language by name: of words the keys that lead to it (`home.lead`), of a page its id (`guide`), in
 * which there is no dot.
 */
export type Texts = Readonly<Record<string, string>>;

/** By the name of a translated text, the hash of the English one it was made from. */
export type Records = Readonly<Record<string, string>>;

/** Where the translations of a language stand: names of texts. */
export interface Standing {
  /** Made from an older English text. */
  readonly stale: readonly string[];
  /** Translated, but from which English text is not recorded. */
  readonly unrecorded: readonly string[];
  /** Recorded, but no longer a text in both languages. */
  readonly gone: readonly string[];
}

/** The texts of a language, taken from its words and from the sources of all pages, by file. */
export function textsOf(
  words: Words,
  pages: Readonly<Record<string, string>>,
  language: WrittenLanguage,
): Texts {
  return Object.fromEntries([
    ...Array.from(pagesIn(pages, language), ([path, source]) => [pageId(path), pageText(source)]),
    ...leaves(words).map(({ path, text }) => [path.join('.'), text]),
  ]) as Texts;
}

/** Whether this is the name of a page. */
export function isPageName(name: string): boolean {
  return !name.includes('.');
}

/** Compares what is recorded of a language with the English texts as they are now. */
export function standingOf(english: Texts, translated: Texts, records: Records): Standing {
  const names = sharedNames(english, translated);
  const isRecorded = (name: string) => Object.hasOwn(records, name);
  return {
    stale: names.filter((name) => isRecorded(name) && records[name] !== hashOf(english[name] ?? '')),
    unrecorded: names.filter((name) => !isRecorded(name)),
    gone: goneFrom(english, translated, records),
  };
}

/** The records once these texts have been looked at: of all there are, which drops what is gone, or of those named. */
export function confirmed(
  english: Texts,
  translated: Texts,
  records: Records,
  named?: readonly string[],
): Records {
  const shared = sharedNames(english, translated);
  const asked = new Set(named ?? shared);
  const entries = shared.map((name) => [name, asked.has(name) ? hashOf(english[name] ?? '') : records[name]]);
  const kept = named ? goneFrom(english, translated, records).map((name) => [name, records[name]]) : [];
  return Object.fromEntries([...entries.filter(([, hash]) => hash !== undefined), ...kept]) as Records;
}

/** What is in both languages; what one of them lacks, the content check finds. */
export function sharedNames(english: Texts, translated: Texts): readonly string[] {
  return Object.keys(english).filter((name) => Object.hasOwn(translated, name));
}

function goneFrom(english: Texts, translated: Texts, records: Records): readonly string[] {
  const isThere = (name: string) => [english, translated].every((texts) => Object.hasOwn(texts, name));
  return Object.keys(records).filter((name) => !isThere(name));
}

/** Short: two texts of one name have to differ in it, not all texts there are. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/**
 * What is to be translated anew when it changes. Not so imports, comments and facts, which the content check compares,
 * nor where lines end, which is up to the formatter.
 */
function pageText(source: string): string {
  return source
    .replace(/^import .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/(<Claim)\s+facts=\{\[[^\]]*\]\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
