/** The texts in words, with where they stand. */

/** One text, and the keys that lead to it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly text: string;
}

/** Every text in a value, in order. */
export function leaves(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key]));
}
