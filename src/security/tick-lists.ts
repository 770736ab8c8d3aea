/** The lists of this site that are ticked off. */
import { renamedItems } from './checklist.ts';
import type { TickList } from './ticks.ts';

/** By name; handed to their elements through `data-list`. */
export const tickLists = {
  checklist: { storageKey: 'api-token-guide:checklist', renamed: renamedItems },
  incident: { storageKey: 'api-token-guide:incident', renamed: {} },
} as const satisfies Record<string, TickList>;
