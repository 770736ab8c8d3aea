/** Holds the words of a language to the models and facts they belong to, and to the labels and counts they name. */
import type { Content, WordedList } from './checks.ts';
import { type Facts, factsFile } from './facts/index.ts';
import { labelIds, labelsFile } from './labels/index.ts';
import { type Leaf, leaves } from './leaves.ts';
import { namedCount, problem } from './problems.ts';
import { bareCounts, bareLabels } from './prose.ts';
import { namesIn } from './words/format.ts';
import { fileOfWords, type Words, wordsFolder } from './words/index.ts';

/** Items of a list without words, and words without an item. */
export function listWordProblems(list: WordedList, language: string, words: Words): string[] {
  const { kind, model, wordsFile, items, wordsOf } = list;
  const ids = items.map(({ id }) => id);
  return keyDifferences(`${wordsFolder(language)}/${wordsFile}`, `the ${kind}`, ids, wordsOf(words), model);
}

/** Facts and publishers without words, and words without either; a statement is a sentence. */
export function factWordProblems({ facts, sources }: Facts, language: string, words: Words): string[] {
  const file = `${wordsFolder(language)}/facts.json`;
  const { statements, publishers } = words.facts;
  const asked = new Set(Object.values(sources).map(({ publisher }) => publisher));
  return [
    ...keyDifferences(file, 'the fact', Object.keys(facts), statements, factsFile),
    ...keyDifferences(file, 'the publisher', [...asked], publishers, factsFile),
    ...Object.entries(statements)
      .filter(([, text]) => !text.endsWith('.'))
      .map(([id]) => problem(file, `no full stop after the fact "${id}"`, 'a sentence')),
  ];
}

/** What has no words under its id, and words that belong to nothing. */
function keyDifferences(
  file: string,
  what: string,
  ids: readonly string[],
  words: Readonly<Record<string, unknown>>,
  home: string,
): string[] {
  return [
    ...ids
      .filter((id) => !Object.hasOwn(words, id))
      .map((id) => problem(file, `no words for ${what} "${id}"`, 'words under its id')),
    ...Object.keys(words)
      .filter((id) => !ids.includes(id))
      .map((id) => problem(file, `words for ${what} "${id}"`, `${what} in ${home}`)),
  ];
}

/** A text that names a label there is not would break when it is shown; better here, with its file. */
export function labelProblems(language: string, words: Words): string[] {
  const isLabel = (name: string) => (labelIds as readonly string[]).includes(name);
  return leaves(words).flatMap(({ path, text }) =>
    namesIn(text)
      .filter((name) => name.includes('-') && !isLabel(name))
      .map((name) =>
        problem(
          fileOfWords(language, path),
          `{${name}} in ${path.slice(1).join('.')}`,
          `a label of ${labelsFile(language)}: ${labelIds.join(', ')}`,
        ),
      ),
  );
}

/**
 * Labels and counts are named, not written out; but a fact says what its source calls a thing, and counts what that counts,
 * whatever the site comes to call it.
 */
export function proseProblems(content: Content, language: string, words: Words): string[] {
  const at = ({ path }: Leaf) => fileOfWords(language, path);
  const inKey = ({ path }: Leaf) => ` in ${path.slice(1).join('.')}`;
  const labels = content.labels[language];
  const { facts: _, ...ours } = words;
  return [
    ...leaves(ours).flatMap((leaf) => [
      ...(labels ? bareLabels(leaf.text, labels) : []).map(({ id, text }) =>
        problem(at(leaf), `“${text}”${inKey(leaf)}`, `{${id}}`),
      ),
      ...bareCounts(leaf.text).map((count) => problem(at(leaf), `“${count}”${inKey(leaf)}`, namedCount)),
    ]),
  ];
}
