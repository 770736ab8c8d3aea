/** The lists of this site that are ticked off. */
import type { TickList } from '../tick-list/tick-list.ts';
import { securityChecklist } from './checklist.ts';
import { incidentPlan } from './incident.ts';

/** By the name of the file of words they have. */
export const tickLists = {
  checklist: securityChecklist,
  incident: incidentPlan,
} as const satisfies Record<string, TickList>;

/** The name of a list. */
export type TickListName = keyof typeof tickLists;
