/**
 * The words of the site, per language. English declares every key and its type; another language is a folder with
 * the same files, listed in `languages`, and the content check holds it to the same keys.
 *
 * Scripts for the browser never import this: a component hands its element the words it needs through `data-*`.
 */
import accountScreen from './en/account-screen.json' with { type: 'json' };
import annotatedShot from './en/annotated-shot.json' with { type: 'json' };
import checklist from './en/checklist.json' with { type: 'json' };
import codeSamples from './en/code-samples.json' with { type: 'json' };
import drills from './en/drills.json' with { type: 'json' };
import gateway from './en/gateway.json' with { type: 'json' };
import guide from './en/guide.json' with { type: 'json' };
import home from './en/home.json' with { type: 'json' };
import incident from './en/incident.json' with { type: 'json' };
import leakRules from './en/leak-rules.json' with { type: 'json' };
import messages from './en/messages.json' with { type: 'json' };
import practice from './en/practice.json' with { type: 'json' };
import procedures from './en/procedures.json' with { type: 'json' };
import progress from './en/progress.json' with { type: 'json' };
import requestConsole from './en/request-console.json' with { type: 'json' };
import screenMap from './en/screen-map.json' with { type: 'json' };
import site from './en/site.json' with { type: 'json' };
import sources from './en/sources.json' with { type: 'json' };
import tickList from './en/tick-list.json' with { type: 'json' };
import tokenAnatomy from './en/token-anatomy.json' with { type: 'json' };
import { partlyFilled } from './format.ts';
import { counts } from '../counts.ts';
import { labelTexts } from '../labels/index.ts';

const english = {
  accountScreen,
  annotatedShot,
  checklist,
  codeSamples,
  drills,
  gateway,
  guide,
  home,
  incident,
  leakRules,
  messages,
  practice,
  procedures,
  progress,
  requestConsole,
  screenMap,
  site,
  sources,
  tickList,
  tokenAnatomy,
};

/** Every word of one language. */
export type Words = typeof english;

/** The languages there are, by BCP 47 tag, in the order they are offered. */
export const languages: Readonly<Record<string, Words>> = { en: english };

/** The folder the words of a language are in; named in messages about them. */
export function wordsFolder(language: string): string {
  return `src/content/words/${language}`;
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

const counted = new Map<string, Words>();

/**
 * The words of a language, counts put in, labels still by name, for `<Text>`. Throws an error that names the languages
 * there are.
 */
export function getWords(language: string): Words {
  const known = counted.get(language);
  if (known) return known;
  const words = languages[language];
  if (words === undefined) {
    throw new Error(
      `There are no words for the language "${language}". Expected one of: ${Object.keys(languages).join(', ')}.`,
    );
  }
  const filled = partlyFilled(words, counts);
  counted.set(language, filled);
  return filled;
}
