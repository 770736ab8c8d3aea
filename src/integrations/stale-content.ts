/** What is stale in a language, for the pages that say so. */
import { readPages, readRecords } from './content-files.ts';
import type { StaleContent } from '../components/stale-notice/stale-notice.ts';
import { isPageName, standingOf, textsOf } from '../content/stale.ts';
import { writtenWords } from '../content/words/index.ts';
import { ofLanguage, sourceLanguage, translated, type WrittenLanguage } from '../written-languages.ts';

const known = new Map<string, StaleContent>();

/**
 * What is stale in this language; nothing in English, or in one there is not. Found out once in a build, each time while
 * authors change things. A build and the development server run in the folder of the project.
 */
export function staleContent(tag: string): StaleContent {
  const found = known.get(tag) ?? findStale(tag);
  if (!import.meta.env.DEV) known.set(tag, found);
  return found;
}

function findStale(tag: string): StaleContent {
  const language = translated.find((one) => one.tag === tag);
  if (language === undefined) return { pages: [], texts: [] };
  const pages = readPages('.');
  const textsIn = (one: WrittenLanguage) => textsOf(ofLanguage('words', writtenWords, one.tag), pages, one);
  const own = textsIn(language);
  const { stale } = standingOf(textsIn(sourceLanguage), own, readRecords('.', tag));
  return {
    pages: stale.filter(isPageName),
    texts: stale.filter((name) => !isPageName(name)).map((name) => own[name] ?? ''),
  };
}
