/** The facts behind a statement, ready to be shown: how each stands, and who says so. */
import { type Fact, facts, getFact, type Source } from '../../content/facts/index.ts';

/** How well a fact is founded. */
type Standing = Fact['standing'];

/** One fact: its id, and the titles of all its sources. */
export interface Mark {
  readonly id: string;
  readonly sources: string;
}

/** The facts that stand alike, in the order they are first named. Throws where `askedBy` names an unknown fact. */
export function markGroups(
  ids: readonly string[],
  askedBy: string,
): { readonly standing: Standing; readonly marks: readonly [Mark, ...Mark[]] }[] {
  const groups = new Map<Standing, [Mark, ...Mark[]]>();
  for (const id of new Set(ids)) {
    const fact = getFact(id, askedBy);
    const titles = sourcesOf(fact).map(({ title }) => title);
    const mark = { id, sources: titles.join('; ') };
    const known = groups.get(fact.standing);
    groups.set(fact.standing, known ? [...known, mark] : [mark]);
  }
  return Array.from(groups, ([standing, marks]) => ({ standing, marks }));
}

/** A source of some facts: its title, what those facts stand as, and the first of them. */
interface SourceMark {
  readonly title: string;
  /** Of the title (BCP 47). */
  readonly language: string;
  readonly standings: readonly Standing[];
  readonly id: string;
}

/** Every source of these facts, once. Throws where `askedBy` names an unknown fact. */
export function sourceMarks(ids: readonly string[], askedBy: string): SourceMark[] {
  const marks = new Map<string, SourceMark>();
  for (const id of ids) {
    const fact = getFact(id, askedBy);
    for (const { title, language } of sourcesOf(fact)) {
      const known = marks.get(title) ?? { title, language, standings: [], id };
      const standings = [...new Set([...known.standings, fact.standing])];
      marks.set(title, { ...known, standings });
    }
  }
  return [...marks.values()];
}

function sourcesOf(fact: Fact): Source[] {
  return fact.sources.flatMap((id) => facts.sources[id] ?? []);
}
