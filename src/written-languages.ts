/**
 * The languages the site is written in. Words, labels, pages, translations and the checks of them read these, always all of
 * them; which are published, and where, says `languages.ts`. Reads nothing, so that the configuration can be held to it.
 */

/** A language the site is written in. */
export interface WrittenLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** The folder of its pages within `src/content/docs/`; empty for the language the others follow. */
  readonly folder: string;
  /** Its own name for itself. */
  readonly name: string;
}

/** What the site is written in first; the others follow it. */
export const sourceLanguage: WrittenLanguage = { tag: 'en', folder: '', name: 'English' };

/** Every language there is, in the order they are offered where nothing else is said. */
export const writtenLanguages: readonly WrittenLanguage[] = [
  sourceLanguage,
  { tag: 'pt-BR', folder: 'pt-br', name: 'Português (Brasil)' },
  { tag: 'es', folder: 'es', name: 'Español' },
];

/** Those that are translated into. */
export const translated = writtenLanguages.filter((language) => language !== sourceLanguage);

/** The tags of all of them. */
export const writtenTags = writtenLanguages.map(({ tag }) => tag);

/** The language of this tag. Throws an error that names those there are. */
export function writtenLanguageOf(tag: string): WrittenLanguage {
  const byTag = Object.fromEntries(writtenLanguages.map((language) => [language.tag, language]));
  return ofLanguage('texts', byTag, tag);
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
