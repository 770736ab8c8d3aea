/** Questions as hurried fingers type them: one letter wrong in one word, the same ones every time. */
import { nearKeys } from './near-keys.ts';

/** Letters a word has at least that gets an error: shorter ones are not corrected. */
const shortest = 5;

/** Questions with a typing error each. */
export function allMisspelt<T extends { readonly ask: string }>(questions: readonly T[]): T[] {
  return questions.map((question, index) => ({ ...question, ask: misspelt(question.ask, index + 1) }));
}

/** A text with a typing error in one of its longer words, chosen by a number; the text itself where it has none. */
export function misspelt(text: string, seed: number): string {
  const words = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= shortest);
  const random = randomNumbers(seed);
  const chosen = words[random(words.length)];
  if (!chosen) return text;
  const [word] = chosen;
  return text.slice(0, chosen.index) + withError(word, random) + text.slice(chosen.index + word.length);
}

/** A word with two letters swapped, one lost, one doubled, or one of a key beside it. Its first letter stays. */
function withError(word: string, random: (below: number) => number): string {
  const at = 1 + random(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const beside = nearKeys(letter);
  switch (random(4)) {
    case 0:
      return before + after.charAt(0) + letter + after.slice(1);
    case 1:
      return before + after;
    case 2:
      return before + letter + letter + after;
    default:
      return before + (beside[random(beside.length)] ?? letter) + after;
  }
}

/** Whole numbers from 0, the same for the same seed (mulberry32, public domain). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
