/**
 * The words of the site, per language. English declares every key and its type; another language is a folder with
 * the same files, put together by an `index.ts` that says `satisfies Words`, and named here and in `src/written-languages.ts`.
 * The content check holds it to the same keys, names and links.
 *
 * Scripts for the browser never import this: a component hands its element the words it needs through `data-words`.
 */
import en from './en/index.ts';
import es from './es/index.ts';
import ptBR from './pt-BR/index.ts';
import { eachText, partlyFilled } from './format.ts';
import { counts } from '../counts.ts';
import { labelTexts } from '../labels/index.ts';
import { organisation } from '../organisation/index.ts';
import { withSupportTeam } from '../organisation/own-texts.ts';
import { ofLanguage } from '../../written-languages.ts';

/** Every word of one language. */
export type Words = typeof en;

/** As they are written, by BCP 47 tag, in the order of the languages. */
export const writtenWords: Readonly<Record<string, Words>> = { en, 'pt-BR': ptBR, es };

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
  const written = partlyFilled(ofLanguage('words', writtenWords, language), counts);
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
