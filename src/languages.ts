/**
 * The languages of the site, in the order they are offered. Configuration, words, labels, pictures, what is kept for
 * reading without a network, and the tests read them here.
 */

/** A language the site is published in. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** The folder its pages are in, and the first part of their addresses; empty for the language in the root. */
  readonly path: string;
  /** Its own name for itself. */
  readonly name: string;
}

/** What the site is written in first; the others follow it. */
export const sourceLanguage: Language = { tag: 'en', path: '', name: 'English' };

/** Every language there is. */
export const languages: readonly Language[] = [
  sourceLanguage,
  { tag: 'pt-BR', path: 'pt-br', name: 'Português (Brasil)' },
  { tag: 'es', path: 'es', name: 'Español' },
];

/** Those that are translated into. */
export const translated = languages.filter((language) => language !== sourceLanguage);

/** The tags of all of them. */
export const languageTags = languages.map(({ tag }) => tag);

/** The language of this tag. Throws an error that names those there are. */
export function languageOf(tag: string): Language {
  const byTag = Object.fromEntries(languages.map((language) => [language.tag, language]));
  return ofLanguage('pages', byTag, tag);
}

/** Of things there are one of for each language, this language's. Throws an error that names the languages there are. */
export function ofLanguage<T>(things: string, byTag: Readonly<Record<string, T>>, tag: string): T {
  const own = Object.hasOwn(byTag, tag) ? byTag[tag] : undefined;
  if (own === undefined) {
    throw new Error(
      `There are no ${things} for the language "${tag}". Expected one of: ${Object.keys(byTag).join(', ')}.`,
    );
  }
  return own;
}
