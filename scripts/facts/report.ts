/** What `npm run facts` prints. It reads as Markdown too, so that a workflow can show it as it is. */
import { daysOfNotice, dueDay, type DueState, dueState } from '../../src/content/facts/due.ts';
import type { Facts } from '../../src/content/facts/index.ts';

/** The facts that are past due on a day, then those that soon will be, each with all that is needed to look at it again. */
export function report(
  { facts, sources }: Facts,
  statements: Readonly<Record<string, string>>,
  on: string,
): string[] {
  const entries = Object.entries(facts)
    .map(([id, fact]) => ({ id, ...fact, due: dueDay(fact), state: dueState(fact, on) }))
    .sort((one, other) => one.due.localeCompare(other.due));
  const listed = (state: DueState, title: string) => {
    const found = entries.filter((entry) => entry.state === state);
    const lines = found.flatMap((fact) => [
      `- ${fact.id} (${fact.standing}): checked ${fact.checked}, due ${fact.due}`,
      `  - ${statements[fact.id] ?? ''}`,
      ...fact.sources.map((source) => `  - ${sources[source]?.url ?? source}`),
    ]);
    return lines.length > 0 ? [`${title}: ${found.length}`, '', ...lines, ''] : [];
  };
  const lines = [
    ...listed('past', `Past due on ${on}`),
    ...listed('soon', `Due within ${daysOfNotice} days of ${on}`),
  ];
  if (lines.length > 0) return [...lines, whatToDo];
  const [next] = entries;
  return [`On ${on} no fact is due.${next ? ` The next is ${next.id}, on ${next.due}.` : ''}`];
}

const whatToDo =
  'Read the sources again. Where they still say so, put that day under "checked" in src/content/facts/facts.json; where they do not, see “Change a fact” in CONTRIBUTING.md.';
