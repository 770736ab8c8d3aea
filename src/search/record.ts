/** What a search can lead to: places within pages, and what it takes to rank and to show them. */

/**
 * What a record is, with its weight: of two places that have the same words, the one that answers more often comes
 * first. Sources are last: they are what the pages rest on, and seldom what is asked for.
 */
export const kindWeights = {
  step: 1,
  section: 1,
  error: 1,
  item: 0.95,
  plan: 1,
  page: 0.85,
  sample: 0.95,
  practice: 0.7,
  part: 0.8,
  drill: 0.7,
  term: 0.6,
  message: 0.7,
  source: 0.3,
} as const;

/** What a record is. */
export type RecordKind = keyof typeof kindWeights;

/** A place search can lead to. */
export interface SearchRecord {
  /** As it is in the root, without the site's base path: `/guide/#copy`, `/practice/drills/?drill=bearer`. */
  readonly address: `/${string}`;
  readonly kind: RecordKind;
  readonly title: string;
  /** The name of its page, as the list of pages has it. */
  readonly page: string;
  readonly text: string;
  /** What it is called in the other languages, where it says so. */
  readonly also: readonly string[];
  /** Where this step is practised; null for what is no step. */
  readonly practice: `/${string}` | null;
}
