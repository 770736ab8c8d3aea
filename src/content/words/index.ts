/**
 * The words of the site, per language, with all put in that they name.
 *
 * Scripts for the browser never import this: a component hands its element the words it needs through `data-words`.
 */
import { eachText, partlyFilled } from './format.ts';
import { type Words, writtenWords } from './written.ts';
import { counts } from '../counts.ts';
import { labelTexts } from '../labels/index.ts';
import { organisation } from '../organisation/index.ts';
import { withSupportTeam } from '../organisation/own-texts.ts';
import { habitsIn } from '../own/index.ts';
import { ofLanguage } from '../../written-languages.ts';

export { type Words, writtenWords };

/** The folder the words of a language are in; named in messages about them. */
export function wordsFolder(language: string): string {
  return `src/content/words/${language}`;
}

/** The file of words that a text stands in, by its path in them: `accountScreen` is in `account-screen.json`. */
export function fileOfWords(language: string, [key = '']: readonly string[]): string {
  const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${wordsFolder(language)}/${name}.json`;
}

const counted = new Map<string, Words>();

/** What stands for the support team, in the words of every language. */
export const supportPhrases = Object.values(writtenWords).map(({ site }) => site.supportTeam);

/**
 * The words of a language, counts and the name of the support team put in, labels still by name, for `<Text>`. Throws an
 * error that names the languages there are.
 */
export function getWords(language: string): Words {
  const known = counted.get(language);
  if (known) return known;
  const written = partlyFilled(ofLanguage('words', writtenWords, language), {
    ...counts,
    habits: habitsIn(language),
  });
  // A fact says what its source says.
  const named = eachText(written, (text) => withSupportTeam(text, supportPhrases, organisation));
  const words = { ...named, facts: written.facts };
  counted.set(language, words);
  return words;
}

const plain = new Map<string, Words>();

/** The words of a language with its labels put in, as plain strings: for what cannot set a label apart. */
export function plainWords(language: string): Words {
  const known = plain.get(language);
  if (known) return known;
  const words = partlyFilled(getWords(language), labelTexts(language));
  plain.set(language, words);
  return words;
}
