/** Lists that are ticked off: what one is, and what its items are. Their words are per language. */

/** Who does something; keys in the words. */
export const roles = ['user', 'integrator', 'administrator'] as const;

/** One item. */
export interface TickItem<Group extends string = string> {
  /** Stable: ticks are kept by it. One that changes its name leaves the old one in {@link TickStorage.renamed}. */
  readonly id: string;
  /** The heading it stands under; a key in the words. */
  readonly group: Group;
  readonly roles: readonly (typeof roles)[number][];
  /** Ids of facts about the product, or of what a public standard says. */
  readonly facts: readonly string[];
}

/** How the ticks of a list are kept. */
export interface TickStorage {
  /** Where they are in `localStorage`; stands in what is kept, too. */
  readonly storageKey: string;
  /** Ids that items once had, and have now. */
  readonly renamed: Readonly<Record<string, string>>;
}

/** A list that is ticked off. */
export interface TickList<Group extends string = string> extends TickStorage {
  /**
   * Whether its items are the steps of a plan: taken in order, each with its time, and saved as a record. Other lists may be
   * ticked in any order, saved as files and loaded again.
   */
  readonly isPlan: boolean;
  /** What its files are called, without an ending. */
  readonly fileName: string;
  /** What the ids of its headings begin with; they stand in addresses. */
  readonly headingId: string;
  /** In their order. */
  readonly groups: readonly Group[];
  /** In their order, by group. */
  readonly items: readonly TickItem<Group>[];
}
