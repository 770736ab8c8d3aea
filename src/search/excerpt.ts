/** The part of a text that best shows why it was found. */

import { foldedWords } from './fold.ts';
import { isAlike } from './query.ts';

/** A run of words of an excerpt. */
export interface Piece {
  readonly text: string;
  /** Whether it is what was asked for. */
  readonly isMatch: boolean;
}

/** How many words an excerpt has at most. */
const excerptLength = 24;

/** The words that are asked for with what stands round most of them, in pieces. */
export function excerptOf(text: string, asked: readonly string[]): Piece[] {
  const words = text.split(/\s+/);
  const isAsked = (word: string) =>
    foldedWords(word).some((part) => asked.some((other) => isAlike(part, other)));
  const found = new Set(words.flatMap((word, index) => (isAsked(word) ? [index] : [])));
  const start = startOf(words.length, found);
  const pieces: Piece[] = [];
  const add = (piece: string, isMatch: boolean) => {
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) pieces[pieces.length - 1] = { text: last.text + piece, isMatch };
    else pieces.push({ text: piece, isMatch });
  };
  if (start > 0) add('… ', false);
  for (const [index, word] of words.slice(start, start + excerptLength).entries()) {
    if (index > 0) add(' ', false);
    add(word, found.has(start + index));
  }
  if (start + excerptLength < words.length) add(' …', false);
  return pieces;
}

/** Where an excerpt begins that has the most matches, a few words before the first of them. */
function startOf(length: number, found: ReadonlySet<number>): number {
  const inWindow = (start: number) =>
    [...found].filter((place) => place >= start && place < start + excerptLength).length;
  const starts = [0, ...found].map((place) => Math.max(0, Math.min(place - 4, length - excerptLength)));
  return starts.reduce((best, start) => (inWindow(start) > inWindow(best) ? start : best), 0);
}
