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

/** The languages in which words have partners, by BCP 47 tag. */
export const languagesWithPartners: readonly string[] = Object.keys(endings);

/** A text in small letters without accents, as the index has it. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, without accents, each once. */
function wordsIn(text: string): string[] {
  return [...new Set(folded(text).match(/[\p{L}\d]+/gu))];
}

/** The other forms that a word of a language may have, whether the site has them or not. */
function otherForms(language: string, word: string): string[] {
  return (endings[language] ?? []).flatMap(([singular, plural]) => {
    const swapped = (from: string, to: string) =>
      word.length > from.length && word.endsWith(from) ? [word.slice(0, -from.length) + to] : [];
    return [...swapped(singular, plural), ...swapped(plural, singular)];
  });
}

/** The partners of all words that a text in a language may be searched for with. */
export function partnersIn(language: string, text: string): Partners {
  const partners: Record<string, string> = {};
  for (const word of wordsIn(text)) {
    for (const other of otherForms(language, word)) partners[other] ??= word;
  }
  return partners;
}

/**
 * A query; or where some of its words have partners, the query with these words in either form, without accents: so that
 * both forms ask for the same.
 */
export function withPartners(query: string, partners: Partners): string[] {
  const inForm = (at: 0 | 1) =>
    query.replace(/[\p{L}\p{M}\d]+/gu, (word) => {
      const form = folded(word);
      const partner = Object.hasOwn(partners, form) ? partners[form] : undefined;
      return partner === undefined ? word : ([form, partner].sort()[at] ?? word);
    });
  const forms = [inForm(0), inForm(1)] as const;
  return forms[0] === forms[1] ? [query] : [...forms];
}
