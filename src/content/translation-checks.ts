/** Holds a translation to the words it was made from. */
import type { Content } from './checks.ts';
import { leaves } from './leaves.ts';
import { problem } from './problems.ts';
import { marksIn } from './words/format.ts';
import { type Words, wordsFolder } from './words/index.ts';

/**
 * Every language has the keys of the first, no more and no fewer, and says something under each, with the same names,
 * links and code.
 */
export function translationProblems(content: Content, language: string, words: Words): string[] {
  const [first] = Object.values(content.words);
  const own = leaves(words);
  const empty = own
    .filter(({ text }) => text.trim() === '')
    .map(({ path }) => problem(wordsFolder(language), `nothing under ${path.join('.')}`, 'words'));
  if (first === undefined || first === words) return empty;
  const ownTexts = new Map(own.map(({ path, text }) => [path.join('.'), text]));
  const firstTexts = new Map(leaves(first).map(({ path, text }) => [path.join('.'), text]));
  return [
    ...empty,
    ...[...firstTexts.keys()]
      .filter((key) => !ownTexts.has(key))
      .map((key) => problem(wordsFolder(language), `no ${key}`, 'every key that English has')),
    ...[...ownTexts.keys()]
      .filter((key) => !firstTexts.has(key))
      .map((key) => problem(wordsFolder(language), key, 'only keys that English has')),
    ...[...firstTexts].flatMap(([key, text]) => markProblems(language, key, text, ownTexts.get(key))),
  ];
}

/** What a translation may not change: a name that lost a letter would break in the reader's browser, not here. */
function markProblems(language: string, key: string, first: string, own: string | undefined): string[] {
  if (own === undefined) return [];
  const [expected, found] = [first, own].map((text) => marksIn(text).sort().join(', '));
  if (expected === found) return [];
  const said = (marks = '') => (marks === '' ? 'no name, link or code' : marks);
  return [problem(wordsFolder(language), `${said(found)} in ${key}`, said(expected))];
}
