/** The nearest of the words a site knows to one it does not. */

/** Letters from which a word may have one error, and two; two where it begins and ends as the other does, from fewer. */
const lengths = { oneError: 4, twoErrorsInside: 6, twoErrors: 8 };

/** How many errors a word may have to be taken for another. */
function errorsAllowed(word: string, other: string): number {
  const length = Math.min(word.length, other.length);
  if (length < lengths.oneError) return 0;
  const isFramed = word.startsWith(other.charAt(0)) && word.endsWith(other.charAt(other.length - 1));
  const isLong = length >= lengths.twoErrors && word.startsWith(other.charAt(0));
  return isLong || (isFramed && word.length >= lengths.twoErrorsInside) ? 2 : 1;
}

/**
 * How many letters must be inserted, left out, replaced, or swapped with their neighbour to make one word of another
 * (the optimal string alignment distance); `limit + 1` where that is more than `limit`.
 */
export function distance(one: string, other: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(one.length - other.length) > limit) return tooFar;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : tooFar,
      );
    }
    if (Math.min(...row) > limit) return tooFar;
    [before, last] = [last, row];
  }
  return Math.min(at(last, other.length), tooFar);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/**
 * The nearest of some words within the errors a word may have, and `more`: among equally near ones that with the same
 * first letter, among those the first. Null where none is near enough, and for words with digits. A word of four letters
 * with another one in it is no error, as a rule, but another word: CORS is not “core”.
 */
export function nearest(word: string, known: readonly string[], more = 0): string | null {
  if (/\d/.test(word)) return null;
  let best: { word: string; cost: number } | null = null;
  for (const candidate of known) {
    const allowed = errorsAllowed(word, candidate);
    if (allowed === 0 || isOther(word, candidate)) continue;
    const limit = allowed + (word.slice(0, 2) === candidate.slice(0, 2) ? more : 0);
    const errors = distance(word, candidate, limit);
    const cost = errors + (candidate.startsWith(word.charAt(0)) ? 0 : 0.5);
    if (errors <= limit && cost < (best?.cost ?? Infinity)) best = { word: candidate, cost };
  }
  return best?.word ?? null;
}

/** Whether a word of four letters or more is within one error of some words, whatever that error is. */
export function isNearly(word: string, words: Iterable<string>): boolean {
  if (word.length < lengths.oneError) return false;
  return [...words].some((other) => other.length >= lengths.oneError && distance(word, other, 1) <= 1);
}

/** Whether two short words differ in one letter at the same place. */
function isOther(word: string, candidate: string): boolean {
  if (word.length !== lengths.oneError || candidate.length !== word.length) return false;
  const differ = [0, 1, 2, 3].filter((at) => word[at] !== candidate[at]);
  return differ.length === 1;
}
