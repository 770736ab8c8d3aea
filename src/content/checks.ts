/**
 * Holds procedures, pictures, lists, words and facts to each other before anything is built. A problem says which file,
 * what was found there and what was expected.
 */
import { type Facts, factsFile } from './facts/index.ts';
import { type Labels, labelsFile } from './labels/index.ts';
import { pageProblems } from './page-checks.ts';
import { pageTranslationProblems } from './page-translation.ts';
import { missingFacts, problem } from './problems.ts';
import { isAboutProduct } from './prose.ts';
import { translationProblems } from './translation-checks.ts';
import { factWordProblems, labelProblems, listWordProblems, proseProblems } from './word-checks.ts';
import { namesIn } from './words/format.ts';
import { type Words, wordsFolder } from './words/index.ts';
import { isPartId, type Part, type PartId, partIds } from '../procedures/parts.ts';
import type { Shot } from '../procedures/shots.ts';

const proceduresFile = 'src/procedures/procedures.ts';
const partsFile = 'src/procedures/parts.ts';
const shotsFile = 'src/procedures/shots.ts';

/** A Procedure as the checks see it: what it says, not what it does. */
interface CheckedProcedure {
  readonly id: string;
  readonly steps: readonly {
    readonly id: string;
    readonly part: string;
    readonly facts: readonly string[];
  }[];
  readonly facts: readonly string[];
}

/** Something that has words under its id. */
export interface ListItem {
  readonly id: string;
  /** Ids of the facts its words rest on; null where they say nothing of the product. */
  readonly facts: readonly string[] | null;
}

/** A list in a model, and where its words are. */
export interface WordedList {
  /** What one of its items is called in a message. */
  readonly kind: string;
  /** The file or folder it is written in. */
  readonly model: string;
  /** The file of its words, in the folder of each language. */
  readonly wordsFile: string;
  readonly items: readonly ListItem[];
  readonly wordsOf: (words: Words) => Readonly<Record<string, unknown>>;
}

/** Everything that is held to each other. */
export interface Content {
  readonly parts: Readonly<Record<PartId, Part>>;
  readonly procedures: readonly CheckedProcedure[];
  readonly shots: readonly Shot[];
  /** Each by a name of its own. */
  readonly lists: Readonly<Record<string, WordedList>>;
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
      ...translationProblems(content, language, words),
      ...proseProblems(content, language, words),
      ...pageTranslationProblems(content, language),
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
  return procedures.flatMap((procedure) => [
    ...missingFacts(proceduresFile, `the procedure "${procedure.id}"`, procedure.facts, facts),
    ...procedure.steps.flatMap((step) => {
      const where = `the step "${procedure.id}/${step.id}"`;
      const unknownPart = isPartId(step.part)
        ? []
        : [problem(proceduresFile, `the part "${step.part}" in ${where}`, `one of: ${partIds.join(', ')}`)];
      return [...unknownPart, ...missingFacts(proceduresFile, where, step.facts, facts)];
    }),
  ]);
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
  return Object.values(lists).flatMap(({ kind, model, items }) =>
    items.flatMap((item) =>
      item.facts === null ? [] : missingFacts(model, `the ${kind} "${item.id}"`, item.facts, facts),
    ),
  );
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
    ...Object.values(content.lists).flatMap((list) => listWordProblems(list, language, words)),
    ...Object.entries(words.practice.script.turns)
      .filter(([, text]) => isAboutProduct(text) || namesIn(text).length > 0)
      .flatMap(([id]) => missing('practice.json', `the turn "${id}"`, content.turnFacts[id] ?? [])),
    ...factWordProblems(content.facts, language, words),
    ...labelProblems(language, words),
  ];
}

/** Steps and pictures without words, and words without a step. */
function stepWordProblems({ procedures, shots }: Content, language: string, words: Words): string[] {
  const file = `${wordsFolder(language)}/procedures.json`;
  const { journey: _, ...ofGuide } = words.procedures;
  const written: Readonly<Record<string, { steps: Readonly<Record<string, unknown>> }>> = ofGuide;
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
    .filter((shot) => !Object.hasOwn(words.shots, shot.id))
    .map((shot) =>
      problem(
        `${wordsFolder(language)}/shots.json`,
        `no words for the picture "${shot.id}"`,
        'alt and caption',
      ),
    );
  return [...steps, ...pictures];
}

function labelFactProblems({ labels, facts }: Content): string[] {
  return Object.entries(labels).flatMap(([language, list]) =>
    Object.entries(list).flatMap(([id, label]) =>
      missingFacts(labelsFile(language), `the label "${id}"`, label.facts, facts),
    ),
  );
}
