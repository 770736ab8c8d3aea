/** The order in which what was found is shown. Pure. */
import type { RecordKind } from './record.ts';

/** What results are shown together as, by the kind of record. */
const groups = {
  step: 'read',
  section: 'read',
  page: 'read',
  sample: 'read',
  error: 'errors',
  item: 'safety',
  plan: 'safety',
  practice: 'practise',
  drill: 'practise',
  message: 'practise',
  part: 'reference',
  term: 'reference',
  source: 'reference',
} as const satisfies Record<RecordKind, string>;

/** A group of results. */
export type GroupName = (typeof groups)[RecordKind];

/** How many of the best are shown ahead of all groups, whatever they are. */
const bestCount = 3;

/** Results that are shown together; the best of all under no name. */
export interface Group<T> {
  readonly name: GroupName | null;
  readonly items: readonly T[];
}

/** Results, best first, in groups: the best of all, then the others by kind, each group where its best one stands. */
export function grouped<T extends { readonly kind: RecordKind }>(results: readonly T[]): Group<T>[] {
  const others = new Map<GroupName, T[]>();
  for (const result of results.slice(bestCount)) {
    const name = groups[result.kind];
    others.set(name, [...(others.get(name) ?? []), result]);
  }
  const best = { name: null, items: results.slice(0, bestCount) };
  return [best, ...Array.from(others, ([name, items]) => ({ name, items }))];
}
