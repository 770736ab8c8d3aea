/** The nearest of the words a site knows to one it does not. */

/** Letters from which a word may have one error, and two. Shorter words are too close to each other. */
const lengths = { oneError: 4, twoErrors: 8 };

/** How many errors a word of so many letters may have. */
export function errorsAllowed(letters: number): 0 | 1 | 2 {
  if (letters >= lengths.twoErrors) return 2;
  return letters >= lengths.oneError ? 1 : 0;
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
 * The nearest of some words within the errors a word may have, and `more`: among equally near ones that with the same first letter,
 * among those the first. Null where none is near enough, and for words with digits.
 */
export function nearest(word: string, known: readonly string[], more = 0): string | null {
  const allowed = /\d/.test(word) ? 0 : errorsAllowed(word.length);
  const limit = allowed === 0 ? 0 : allowed + more;
  if (limit === 0) return null;
  let best: { word: string; cost: number } | null = null;
  for (const candidate of known) {
    if (errorsAllowed(candidate.length) === 0) continue;
    const errors = distance(word, candidate, limit);
    const cost = errors + (candidate.startsWith(word.charAt(0)) ? 0 : 0.5);
    if (errors <= limit && cost < (best?.cost ?? Infinity)) best = { word: candidate, cost };
  }
  return best?.word ?? null;
}
