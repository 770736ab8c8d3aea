/** What the search knows of a language: written at build, read in the browser once a reader searches. */
import { foldedWords, saysSomething } from './fold.ts';
import { partnersIn, type Partners } from './partners.ts';

/** As it is stored, in JSON. All words are as `fold.ts` gives them. */
export interface Vocabulary {
  /** Every word of the records and of what else people call them, the most frequent first, joined by spaces. */
  readonly words: string;
  /** Words that say nothing of what is asked for, joined by spaces. */
  readonly stopWords: string;
  /** How questions begin or end that ask for the meaning of a word. */
  readonly meaning: readonly string[];
  /** The same of questions that ask where something is. */
  readonly place: readonly string[];
  /** Words that are asked for in two forms. */
  readonly partners: Partners;
}

/** How questions begin or end, by what they ask for. */
export type Questions = Pick<Vocabulary, 'meaning' | 'place'>;

/** Where the build writes the vocabulary of a language, and the browser reads it: a path from the folder of the index. */
export function vocabularyFile(language: string): string {
  return `vocabulary.${language.toLowerCase()}.json`;
}

/** What a site knows, as `fold.ts` has it. */
export interface Known {
  /** The most frequent first. */
  readonly words: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
}

const known = new WeakMap<Vocabulary, Known>();

/** A vocabulary, ready to be looked into: taken apart once, since readers ask at every letter. */
export function knownBy(vocabulary: Vocabulary): Known {
  const before = known.get(vocabulary);
  if (before) return before;
  const { words, stopWords } = vocabulary;
  const taken = { words: new Set(words.split(' ')), stopWords: new Set(stopWords.split(' ')) };
  known.set(vocabulary, taken);
  return taken;
}

/** Tells whether the index has a word: one of the vocabulary that is asked for at all. */
export function knowing(vocabulary: Vocabulary): (word: string) => boolean {
  const { words, stopWords } = knownBy(vocabulary);
  return (word) => words.has(word) && !stopWords.has(word);
}

/** The vocabulary of some texts in a language; stop words as `fold.ts` has them. */
export function vocabularyOf(
  language: string,
  texts: readonly string[],
  stopWords: readonly string[],
  { meaning, place }: Questions,
): Vocabulary {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(foldedWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([word]) => saysSomething(word))
    .sort(([one, often], [other, oftener]) => oftener - often || (one < other ? -1 : 1))
    .map(([word]) => word);
  return {
    words: words.join(' '),
    stopWords: stopWords.join(' '),
    meaning: meaning.map(foldedPhrase),
    place: place.map(foldedPhrase),
    partners: partnersIn(language, words),
  };
}

function foldedPhrase(phrase: string): string {
  return foldedWords(phrase).join(' ');
}
