/**
 * Holds procedures, pictures, lists, words and facts to each other before anything is built. A problem says which file,
 * what was found there and what was expected.
 */
import type { Facts } from './facts/index.ts';
import { factsFile } from './facts/index.ts';
import { labelIds, type Labels, labelsFile } from './labels/index.ts';
import { pageProblems } from './page-checks.ts';
import { missingFacts, namedCount, problem } from './problems.ts';
import { bareCounts, bareLabels, isAboutProduct } from './prose.ts';
import { type Leaf, leaves } from './leaves.ts';
import { marksIn, namesIn } from './words/format.ts';
import { type Words, wordsFolder } from './words/index.ts';
import { isPartId, type Part, type PartId, partIds } from '../procedures/parts.ts';
import type { Shot } from '../procedures/shots.ts';

const proceduresFile = 'src/procedures/procedures.ts';
const partsFile = 'src/procedures/parts.ts';
const securityFolder = 'src/security';
const shotsFile = 'src/procedures/shots.ts';

/** A Procedure as the checks see it: what it says, not what it does. */
interface CheckedProcedure {
  readonly id: string;
  readonly steps: readonly {
    readonly id: string;
    readonly part: string;
    readonly facts: readonly string[];
  }[];
}

/** An item of a list of `src/security/`, as the checks see it. */
interface ListItem {
  readonly id: string;
  readonly facts: readonly string[];
}

/** A list of `src/security/`, and where its words are. */
export interface List {
  readonly items: readonly ListItem[];
  readonly wordsOf: (words: Words) => Readonly<Record<string, unknown>>;
}

/** Everything that is held to each other. */
export interface Content {
  readonly parts: Readonly<Record<PartId, Part>>;
  readonly procedures: readonly CheckedProcedure[];
  readonly shots: readonly Shot[];
  /** By the name of the file of words they have. */
  readonly lists: Readonly<Record<string, List>>;
  /** The facts behind what a reader is told of each wrong turn, by its key in the words. */
  readonly turnFacts: Readonly<Record<string, readonly string[]>>;
  readonly facts: Facts;
  /** By language; the first is the one the others follow. */
  readonly words: Readonly<Record<string, Words>>;
  /** By language, as the words. */
  readonly labels: Readonly<Record<string, Labels>>;
  /** Source text of the pages, by file. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Every problem in the content; empty when there is none. */
export function findContentProblems(content: Content): string[] {
  return [
    ...factProblems(content.facts),
    ...partProblems(content),
    ...procedureProblems(content),
    ...shotProblems(content),
    ...listFactProblems(content),
    ...Object.entries(content.words).flatMap(([language, words]) => [
      ...wordProblems(content, language, words),
      ...keyProblems(content, language, words),
      ...proseProblems(content, language, words),
    ]),
    ...labelFactProblems(content),
    ...pageProblems(content),
  ];
}

/** Throws one error that lists every problem in the content. */
export function assertContent(content: Content): void {
  const problems = findContentProblems(content);
  if (problems.length > 0) {
    throw new Error(`The content does not hold together:\n${problems.map((line) => `- ${line}`).join('\n')}`);
  }
}

function factProblems(facts: Facts): string[] {
  return Object.entries(facts.facts).flatMap(([id, fact]) =>
    fact.sources
      .filter((source) => !Object.hasOwn(facts.sources, source))
      .map((source) =>
        problem(
          factsFile,
          `the source "${source}" in the fact "${id}"`,
          `one of: ${Object.keys(facts.sources).join(', ')}`,
        ),
      ),
  );
}

function procedureProblems({ procedures, facts }: Content): string[] {
  return procedures.flatMap((procedure) =>
    procedure.steps.flatMap((step) => {
      const where = `the step "${procedure.id}/${step.id}"`;
      const unknownPart = isPartId(step.part)
        ? []
        : [problem(proceduresFile, `the part "${step.part}" in ${where}`, `one of: ${partIds.join(', ')}`)];
      return [...unknownPart, ...missingFacts(proceduresFile, where, step.facts, facts)];
    }),
  );
}

function shotProblems({ procedures, shots }: Content): string[] {
  const calledOut = new Set(
    shots.flatMap((shot) => shot.callouts.map(({ step }) => `${shot.procedure}/${step?.id}`)),
  );
  return procedures
    .flatMap((procedure) => procedure.steps.map((step) => `${procedure.id}/${step.id}`))
    .filter((step) => !calledOut.has(step))
    .map((step) => problem(shotsFile, `no picture of the step "${step}"`, 'every step in at least one'));
}

function listFactProblems({ lists, facts }: Content): string[] {
  return Object.values(lists)
    .flatMap(({ items }) => items)
    .flatMap((item) => missingFacts(securityFolder, `the item "${item.id}"`, item.facts, facts));
}

function partProblems({ parts, facts }: Content): string[] {
  return Object.entries(parts).flatMap(([id, part]) =>
    missingFacts(partsFile, `the part "${id}"`, part.facts, facts),
  );
}

function wordProblems(content: Content, language: string, words: Words): string[] {
  const missing = (file: string, where: string, ids: readonly string[]) =>
    missingFacts(`${wordsFolder(language)}/${file}`, where, ids, content.facts);
  return [
    ...stepWordProblems(content, language, words),
    ...Object.entries(words.procedures.procedureFacts).flatMap(([id, ids]) =>
      missing('procedures.json', `the procedure "${id}"`, ids),
    ),
    ...Object.entries(content.lists).flatMap(([name, { items, wordsOf }]) =>
      listWordProblems(language, `${name}.json`, items, wordsOf(words)),
    ),
    ...Object.entries(words.drills.drills).flatMap(([id, { documented }]) =>
      documented.flatMap(({ facts }) => missing('drills.json', `the drill "${id}"`, facts)),
    ),
    ...Object.entries({ ...words.gateway.calls, ...words.gateway.causes }).flatMap(([id, { facts }]) =>
      missing('gateway.json', `"${id}"`, facts),
    ),
    ...Object.entries(words.practice.turns)
      .filter(([, text]) => isAboutProduct(text) || namesIn(text).length > 0)
      .flatMap(([id]) => missing('practice.json', `the turn "${id}"`, content.turnFacts[id] ?? [])),
    ...missing('home.json', 'the answer', words.home.answerFacts),
    ...missing('account-screen.json', 'the warning on leaving', words.accountScreen.leaving.facts),
    ...missing('account-screen.json', 'what the screen follows', words.accountScreen.basisFacts),
    ...factWordProblems(content.facts, language, words),
    ...labelProblems(language, words),
  ];
}

/** Facts and publishers without words, and words without either; a statement is a sentence. */
function factWordProblems({ facts, sources }: Facts, language: string, words: Words): string[] {
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

/** Items of a list without words, and words without an item. */
function listWordProblems(
  language: string,
  file: string,
  items: readonly ListItem[],
  words: Readonly<Record<string, unknown>>,
): string[] {
  const ids = items.map(({ id }) => id);
  return keyDifferences(`${wordsFolder(language)}/${file}`, 'the item', ids, words, securityFolder);
}

/** Steps and pictures without words, and words without a step. */
function stepWordProblems({ procedures, shots }: Content, language: string, words: Words): string[] {
  const file = `${wordsFolder(language)}/procedures.json`;
  const written: Readonly<Record<string, { steps: Readonly<Record<string, unknown>> }>> =
    words.procedures.procedures;
  const steps = procedures.flatMap((procedure) => {
    const texts = written[procedure.id]?.steps ?? {};
    const silent = procedure.steps.filter((step) => !Object.hasOwn(texts, step.id));
    const orphans = Object.keys(texts).filter((id) => !procedure.steps.some((step) => step.id === id));
    return [
      ...silent.map((step) =>
        problem(file, `no words for the step "${procedure.id}/${step.id}"`, 'goal, action, result and hint'),
      ),
      ...orphans.map((id) =>
        problem(file, `words for the step "${procedure.id}/${id}"`, `a step of ${proceduresFile}`),
      ),
    ];
  });
  const pictures = shots
    .filter((shot) => !Object.hasOwn(words.procedures.shots, shot.id))
    .map((shot) => problem(file, `no words for the picture "${shot.id}"`, 'alt and caption'));
  return [...steps, ...pictures];
}

/** A text that names a label there is not would break when it is shown; better here, with its file. */
function labelProblems(language: string, words: Words): string[] {
  const isLabel = (name: string) => (labelIds as readonly string[]).includes(name);
  return leaves(words).flatMap(({ path, text }) =>
    namesIn(text)
      .filter((name) => name.includes('-') && !isLabel(name))
      .map((name) =>
        problem(
          fileOf(language, path),
          `{${name}} in ${path.slice(1).join('.')}`,
          `a label of ${labelsFile(language)}: ${labelIds.join(', ')}`,
        ),
      ),
  );
}

/** The file of words that a text stands in: `accountScreen` is in `account-screen.json`. */
function fileOf(language: string, [key = '']: Leaf['path']): string {
  const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${wordsFolder(language)}/${name}.json`;
}

function labelFactProblems({ labels, facts }: Content): string[] {
  return Object.entries(labels).flatMap(([language, list]) =>
    Object.entries(list).flatMap(([id, label]) =>
      missingFacts(labelsFile(language), `the label "${id}"`, label.facts, facts),
    ),
  );
}

/**
 * Labels and counts are named, not written out; but a fact says what its source calls a thing, and counts what that counts,
 * whatever the site comes to call it.
 */
function proseProblems(content: Content, language: string, words: Words): string[] {
  const at = ({ path }: Leaf) => fileOf(language, path);
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

/**
 * Every language has the keys of the first, no more and no fewer, and says something under each, with the same names,
 * links and code; facts are the same everywhere.
 */
function keyProblems(content: Content, language: string, words: Words): string[] {
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
  const isFact = /facts\.\d+$/i.test(key);
  const [expected, found] = [first, own].map((text) => (isFact ? text : marksIn(text).sort().join(', ')));
  if (expected === found) return [];
  const said = (marks = '') => (marks === '' ? 'no name, link or code' : marks);
  return [problem(wordsFolder(language), `${said(found)} in ${key}`, said(expected))];
}
