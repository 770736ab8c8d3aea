/** The facts behind a statement, ready to be shown: how each stands, and who says so. */
import { type Fact, facts, getFact } from '../../content/facts/index.ts';

/** How well a fact is founded. */
type Standing = Fact['standing'];

/** One fact: its id, and the titles of all its sources. */
interface Mark {
  readonly id: string;
  readonly sources: string;
}

/** The facts that stand alike, in the order they are first named. Throws where `askedBy` names an unknown fact. */
export function markGroups(
  ids: readonly string[],
  askedBy: string,
): { readonly standing: Standing; readonly marks: readonly Mark[] }[] {
  const groups = new Map<Standing, Mark[]>();
  for (const id of new Set(ids)) {
    const fact = getFact(id, askedBy);
    groups.set(fact.standing, [
      ...(groups.get(fact.standing) ?? []),
      { id, sources: titlesOf(fact).join('; ') },
    ]);
  }
  return Array.from(groups, ([standing, marks]) => ({ standing, marks }));
}

/** A source of some facts: its title, what those facts stand as, and the first of them. */
interface SourceMark {
  readonly title: string;
  readonly standings: readonly Standing[];
  readonly id: string;
}

/** Every source of these facts, once. Throws where `askedBy` names an unknown fact. */
export function sourceMarks(ids: readonly string[], askedBy: string): SourceMark[] {
  const marks = new Map<string, SourceMark>();
  for (const id of ids) {
    const fact = getFact(id, askedBy);
    for (const title of titlesOf(fact)) {
      const known = marks.get(title) ?? { title, standings: [], id };
      const standings = [...new Set([...known.standings, fact.standing])];
      marks.set(title, { ...known, standings });
    }
  }
  return [...marks.values()];
}

function titlesOf(fact: Fact): string[] {
  return fact.sources.map((source) => facts.sources[source]?.title ?? source);
}
