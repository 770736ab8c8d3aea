/**
 * The languages the site is published in, in the order they are offered: those the organisation says, else all it is written
 * in. Configuration, addresses, search, what is kept for reading without a network, and the tests read them here.
 */
import { isTested, organisation } from './content/organisation/index.ts';
import { ofLanguage, writtenLanguageOf, writtenTags } from './written-languages.ts';

/** A language the site is published in. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** The first part of the addresses of its pages; empty for the language in the root. */
  readonly path: string;
  /** Its own name for itself. */
  readonly name: string;
}

/**
 * The languages of these tags as they are published: the first in the root, each other under its tag in small letters.
 * Throws an error for a language the site is not written in.
 */
export function publishedAs(tags: readonly string[]): readonly Language[] {
  return tags.map((tag, index) => ({
    tag,
    path: index === 0 ? '' : tag.toLowerCase(),
    name: writtenLanguageOf(tag).name,
  }));
}

/** Every language that is published. */
export const languages = publishedAs((isTested ? undefined : organisation.languages) ?? writtenTags);

/** The one in the root, for who said nothing of languages. */
export const rootLanguage = rootOf(languages);

/** The tags of all of them. */
export const languageTags = languages.map(({ tag }) => tag);

/** The language of this tag. Throws an error that names those that are published. */
export function languageOf(tag: string): Language {
  const byTag = Object.fromEntries(languages.map((language) => [language.tag, language]));
  return ofLanguage('pages', byTag, tag);
}

function rootOf([first]: readonly Language[]): Language {
  if (!first) throw new Error('There is no language to publish. Expected one at least.');
  return first;
}
