/** How a problem in the content is said. */
import { counts } from './counts.ts';
import { type Facts, factsFile } from './facts/index.ts';

/** A problem: its file, what was found there and what was expected. */
export function problem(file: string, found: string, expected: string): string {
  return `${file}: found ${found}; expected ${expected}.`;
}

/** All that is wrong with what was read, as the one message a build stops with. */
export function allProblems(what: string, problems: readonly string[]): string {
  return `${what} cannot be used:\n${problems.map((line) => `- ${line}`).join('\n')}`;
}

/** A problem for each fact that does not exist, or one where there is none at all. */
export function missingFacts(file: string, where: string, ids: readonly string[], facts: Facts): string[] {
  if (ids.length === 0)
    return [problem(file, `${where} without a fact`, `at least one id from ${factsFile}`)];
  return ids
    .filter((id) => !Object.hasOwn(facts.facts, id))
    .map((id) => problem(file, `the fact "${id}" in ${where}`, `an id from ${factsFile}`));
}

/** What is expected where a count is written out. */
export const namedCount = `a number from the models: one of ${Object.keys(counts)
  .map((name) => `{${name}}`)
  .join(', ')}`;
