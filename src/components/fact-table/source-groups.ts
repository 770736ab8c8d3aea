/**
 * The facts by their main source, the sources by who publishes them, the one line that says what a source is, and what is
 * said of a fact that is past due.
 */
import { dueState } from '../../content/facts/due.ts';
import type { Fact, Facts, Source } from '../../content/facts/index.ts';
import { fill } from '../../content/words/format.ts';
import type { Words } from '../../content/words/index.ts';
import { timeText } from '../../content/words/intl.ts';

/** A source with the facts that stand under it. */
interface SourceGroup {
  readonly id: string;
  readonly source: Source;
  readonly own: readonly (Fact & { readonly id: string; readonly others: readonly string[] })[];
  /** The day it was read, where that is one day for all of its facts: it then need be said but once. */
  readonly day: string | undefined;
}

/** Who publishes, in the order in which the page shows them: keys of the words, each with its publishers. */
const publisherGroups = {
  developers: ['developer'],
  product: ['documentation', 'help-centre'],
  older: ['integration-manual', 'user-guide', 'manual'],
  users: ['repository'],
  standards: ['standard'],
} as const satisfies Readonly<Record<keyof Words['sources']['publisherGroups'], readonly string[]>>;

/** Sources of like publishers. */
interface PublisherGroup {
  readonly name: keyof typeof publisherGroups;
  readonly sources: readonly SourceGroup[];
}

/** Every source, by who publishes it. Throws where nothing says in which group a publisher is. */
export function byPublisher(all: Facts): PublisherGroup[] {
  const sources = sourceGroups(all);
  const groups = Object.entries(publisherGroups).map(([name, publishers]: [string, readonly string[]]) => ({
    name: name as PublisherGroup['name'],
    sources: sources.filter(({ source }) => publishers.includes(source.publisher)),
  }));
  const placed = groups.flatMap((group) => group.sources);
  const left = sources.find((source) => !placed.includes(source));
  if (left)
    throw new Error(
      `The source "${left.id}" is by "${left.source.publisher}", which is in no group of sources.`,
    );
  return groups;
}

/** Every source, in the order they are written. */
function sourceGroups({ sources, facts }: Facts): SourceGroup[] {
  const entries = Object.entries(facts).map(([id, fact]) => {
    const [main = '', ...others] = fact.sources;
    return { id, ...fact, main, others };
  });
  return Object.entries(sources).map(([id, source]) => {
    const own = entries.filter(({ main }) => main === id);
    const read = own.length > 0 ? own : entries.filter(({ others }) => others.includes(id));
    const [day, ...otherDays] = new Set(read.map(({ checked }) => checked));
    return { id, source, own, day: otherDays.length === 0 ? day : undefined };
  });
}

/** Who publishes a source, which release it speaks of, and when it was read, in the words of a language (BCP 47). */
export function sourceLine(source: Source, day: string | undefined, words: Words, language: string): string {
  const publishers: Readonly<Record<string, string>> = words.facts.publishers;
  const values = {
    publisher: fill(publishers[source.publisher] ?? '', { name: source.name ?? '' }),
    edition: editionText(source.edition, words, language),
  };
  const { heading, headingRead } = words.sources;
  return day ? fill(headingRead, { ...values, day: timeText(day, 'day', language) }) : fill(heading, values);
}

/** That a fact wants another look, and when it was last checked: undefined unless it is past due on that day. */
export function pastDueText(fact: Fact, on: string, words: Words, language: string): string | undefined {
  if (dueState(fact, on) !== 'past') return undefined;
  return fill(words.sources.pastDue, { day: timeText(fact.checked, 'day', language) });
}

function editionText(edition: Source['edition'], { sources }: Words, language: string): string {
  const { editions } = sources;
  if (edition === undefined) return editions.unstated;
  if ('version' in edition) return fill(editions.version, edition);
  if ('month' in edition) return fill(editions.month, { month: timeText(edition.month, 'month', language) });
  return fill(editions.range, edition);
}
