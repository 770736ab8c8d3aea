/** What the search says of an answer: how much there is, what it took the query for, and what it left out. */
import { fill } from '../../content/words/format.ts';
import { listText, plural } from '../../content/words/intl.ts';
import type { Match } from '../../search/find.ts';
import type { Understood } from '../../search/query.ts';
import type { SearchScript } from './search-script.ts';

/** How many letters of a query are said again at most. */
const quotedLength = 50;

/** What was found, and for what, in a language (BCP 47). */
export function summary(
  query: string,
  understood: Understood,
  matches: readonly Pick<Match, 'isExact'>[],
  words: SearchScript,
  language: string,
): string {
  if (matches.length === 0) return fill(words.none, { query: quote(query, words) });
  const { phrases, leftOut } = understood;
  const unknown = leftOut.map((word) => quote(word, words));
  const isMissing = phrases.length > 0 && !matches.some(({ isExact }) => isExact);
  const more = [
    unknown.length > 0 ? fill(words.leftOut, { words: listText(unknown, language, 'unit') }) : '',
    isMissing
      ? fill(words.noPhrase, { phrase: phrases.map((phrase) => quote(phrase, words)).join(' ') })
      : '',
  ].filter((sentence) => sentence !== '');
  const found = count(understood, matches.length, words, language);
  return more.length === 0 ? found : [`${found}.`, ...more].join(' ');
}

/** How many there are; and for which words, where these are not the ones that were typed. */
function count(
  { terms, corrected, leftOut }: Understood,
  number: number,
  words: SearchScript,
  language: string,
): string {
  const results = plural(words.results, number, language);
  if (corrected.length === 0 && leftOut.length === 0) return results;
  const taken = terms.map(({ forms }) => forms[0]).join(' ');
  return fill(words.resultsFor, { results, query: quote(taken, words) });
}

/** A text between quotation marks, and no more of it than is needed to know it again. */
export function quote(text: string, { quoted }: Pick<SearchScript, 'quoted'>): string {
  const short = text.length > quotedLength ? `${text.slice(0, quotedLength).trimEnd()}…` : text;
  return fill(quoted, { text: short });
}
