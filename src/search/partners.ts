/**
 * Portuguese singulars and plurals that the search index takes for words that have nothing to do with each other: it
 * strips accents before it looks for the stem of a word, and the stem of “integração” is found by its accents (Pagefind
 * 1.5.2 and 1.6.0). What is asked for in one form is asked for in the other, too, where the site has that.
 */

/** By a form without accents, another that the site has. */
export type Partners = Readonly<Record<string, string>>;

/** By language: how the last letters of a word change, without accents. Where there is none, no word has a partner. */
const endings: Readonly<Record<string, readonly (readonly [singular: string, plural: string])[]>> = {
  'pt-BR': [
    ['ao', 'oes'],
    ['ao', 'aes'],
    ['ao', 'aos'],
  ],
};

/** The other forms that a word of a language may have, whether the site has them or not. */
function otherForms(language: string, word: string): string[] {
  return (endings[language] ?? []).flatMap(([singular, plural]) => {
    const swapped = (from: string, to: string) =>
      word.length > from.length && word.endsWith(from) ? [word.slice(0, -from.length) + to] : [];
    return [...swapped(singular, plural), ...swapped(plural, singular)];
  });
}

/** The partners of some words of a language, as `fold.ts` gives them. */
export function partnersIn(language: string, words: readonly string[]): Partners {
  const partners: Record<string, string> = {};
  for (const word of words) {
    for (const other of otherForms(language, word)) partners[other] ??= word;
  }
  return partners;
}

/** A word, with its partner where it has one. */
export function formsOf(word: string, partners: Partners): string[] {
  const partner = Object.hasOwn(partners, word) ? partners[word] : undefined;
  return partner === undefined ? [word] : [word, partner];
}
