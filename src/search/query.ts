/** What a query asks for, in the words the site knows. Pure: what is found for it is another matter. */
import { foldedWords, saysSomething } from './fold.ts';
import { formsOf } from './partners.ts';
import { isNearly, nearest } from './spelling.ts';
import { type Known, knownBy, type Vocabulary } from './vocabulary.ts';

/** One word that is asked for, in the forms in which the index is asked for it. */
export interface Term {
  readonly forms: readonly string[];
}

/** What was made of a query. */
export interface Understood {
  readonly terms: readonly Term[];
  /** What stood between quotation marks, as `fold.ts` has it: words in a row. */
  readonly phrases: readonly string[];
  /** Words that were taken for others, in the order they were typed. */
  readonly corrected: readonly { readonly typed: string; readonly taken: string }[];
  /** Words that the site does not know, and nothing near them. */
  readonly leftOut: readonly string[];
  /** Whether it asks what a word means, or where something is. */
  readonly asks: 'meaning' | 'place' | null;
}

/** Words above which a query is pasted rather than asked: of those, only what the site knows is asked for. */
const pastedLength = 20;

/** A query as it was typed: nothing corrected. What the site does not know is left out, for it can find nothing. */
export function asTyped(query: string, vocabulary: Vocabulary): Understood {
  const known = knownBy(vocabulary);
  const typed = unique(withoutStopWords(foldedWords(query), false, known));
  const isKnown = (word: string) => known.words.has(word) || isBegun(word, known.words);
  return {
    terms: typed.filter(isKnown).map((word) => ({ forms: [word] })),
    phrases: quoted(query).phrases,
    corrected: [],
    leftOut: typed.filter((word) => !isKnown(word)),
    asks: null,
  };
}

/**
 * What a query asks for. Text between quotation marks is asked for as it stands; of the rest, words that say nothing are
 * dropped (unless there are no others), words the site does not know are taken for the nearest it does.
 */
export function understand(query: string, vocabulary: Vocabulary): Understood {
  const isPasted = foldedWords(query).length > pastedLength;
  const { phrases, rest } = isPasted ? { phrases: [], rest: query } : quoted(query);
  const known = knownBy(vocabulary);
  const typed = unique(withoutStopWords(foldedWords(rest), phrases.length > 0, known));
  const read = isPasted ? typed.filter((word) => known.words.has(word)).map(asItIs) : readWords(typed, known);
  const spoken = withoutStopWords(phrases.flatMap(foldedWords), false, known);
  const words = unique([...spoken, ...read.flatMap(({ taken }) => taken)]);
  return {
    terms: words.map((word) => ({ forms: formsOf(word, vocabulary.partners) })),
    phrases,
    corrected: read
      .filter(({ how }) => how === 'corrected')
      .map(({ word, taken }) => ({ typed: word, taken: taken.join(' ') })),
    leftOut: read.filter(({ how }) => how === 'unknown').map(({ word }) => word),
    asks: asksFor(query, vocabulary),
  };
}

/** Whether a question begins or ends as those do that ask for a meaning, or for a place. */
function asksFor(query: string, { meaning, place }: Vocabulary): Understood['asks'] {
  const asked = ` ${foldedWords(query).join(' ')} `;
  const has = (phrases: readonly string[]) =>
    phrases.some((phrase) => asked.startsWith(` ${phrase} `) || asked.endsWith(` ${phrase} `));
  if (has(meaning)) return 'meaning';
  return has(place) ? 'place' : null;
}

const quotationMarks = /"([^"]+)"|“([^”]+)”|«([^»]+)»|„([^“”]+)[“”]/gu;

/** What stands between quotation marks, and the rest. A single word between them is no phrase. */
function quoted(query: string): { phrases: string[]; rest: string } {
  const phrases: string[] = [];
  const rest = query.replace(quotationMarks, (all, ...parts: (string | undefined)[]) => {
    const words = foldedWords(parts.slice(0, 4).find((part) => part !== undefined) ?? '');
    if (words.length < 2) return all;
    phrases.push(words.join(' '));
    return ' ';
  });
  return { phrases, rest };
}

function withoutStopWords(words: readonly string[], hasOthers: boolean, { stopWords }: Known): string[] {
  const left = words.filter((word) => !stopWords.has(word));
  return left.length > 0 || hasOthers ? left : [...words];
}

/** What a word is taken for. */
interface ReadWord {
  readonly word: string;
  /** Mostly the word itself. */
  readonly taken: readonly string[];
  /** Dropped is a letter, or a misspelt word that says nothing. */
  readonly how: 'as it is' | 'corrected' | 'dropped' | 'unknown';
}

/** Reads words; more boldly where nothing would be left of them. */
function readWords(words: readonly string[], known: Known): ReadWord[] {
  const read = (more: number) =>
    words.map((word, index) => readWord(word, known, index === words.length - 1, more));
  const asUsual = read(0);
  return asUsual.some(({ taken }) => taken.length > 0) ? asUsual : read(1);
}

/** Reads a word. The last one may still be typed, so that it may be the beginning of another. */
function readWord(word: string, known: Known, isLast: boolean, more: number): ReadWord {
  if (!saysSomething(word)) return { word, taken: [], how: 'dropped' };
  if (known.words.has(word)) return asItIs(word);
  if (isLast && isBegun(word, known.words)) return asItIs(word);
  const plural = pluralOrSingular(word, known.words);
  if (plural !== null) return { word, taken: [plural], how: 'as it is' };
  const parts = inTwo(word, known);
  if (parts) return { word, taken: parts, how: 'corrected' };
  const near = nearest(word, [...known.words, ...known.stopWords], more);
  const isEmpty = near === null ? isNearly(word, known.stopWords) : known.stopWords.has(near);
  if (isEmpty) return { word, taken: [], how: 'dropped' };
  if (near !== null) return { word, taken: [near], how: 'corrected' };
  if (isBegun(word, known.words)) return asItIs(word);
  const ofOneStem = [...known.words].find((other) => other.length >= 4 && isAlike(other, word));
  if (ofOneStem === undefined) return { word, taken: [], how: 'unknown' };
  return { word, taken: [ofOneStem], how: 'corrected' };
}

function asItIs(word: string): ReadWord {
  return { word, taken: [word], how: 'as it is' };
}

/** Whether a word is the beginning of a known one. */
function isBegun(word: string, known: ReadonlySet<string>): boolean {
  return isLong(word) && [...known].some((other) => other.startsWith(word));
}

/** Whether a word may be the beginning of another; a letter says too little, and a number means itself. */
function isLong(word: string): boolean {
  return word.length >= 2 && !/^\d+$/.test(word);
}

/** The known word that is the plural of a word, or its singular: no error, and nothing to speak of. */
function pluralOrSingular(word: string, known: ReadonlySet<string>): string | null {
  if (!isLong(word)) return null;
  const others = [`${word}s`, `${word}es`, word.replace(/s$/, ''), word.replace(/es$/, '')];
  return others.find((other) => known.has(other)) ?? null;
}

/** Two known words that were written as one, such as “apikey”. */
function inTwo(word: string, { words, stopWords }: Known): string[] | null {
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => words.has(part) && !stopWords.has(part))) return parts;
  }
  return null;
}

/** Whether two words differ in their endings only: the more letters they share, the more may follow. */
export function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  if (/\d/.test(one + other)) return false;
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same++;
  return same >= 3 && Math.max(one.length, other.length) - same <= Math.min(same - 2, 4);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
