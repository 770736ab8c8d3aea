/**
 * When a fact is to be looked at again: what a live page says may have changed since a copy of it was read. Days are ISO
 * dates of UTC (`2026-11-24`), which sort as text. What day it is comes from whoever asks, so that nothing here fails
 * for the calendar.
 */
import type { Fact } from './index.ts';

/**
 * Months after which a fact of each standing is due. Pages of the product, and notes of its users, change with its
 * releases, and what we conclude from them falls with them. A published standard stays as it is; what cites it, and
 * guidance beside it, is revised now and then.
 */
const monthsUntilDue = {
  official: 6,
  community: 6,
  inferred: 6,
  standard: 12,
} as const satisfies Record<Fact['standing'], number>;

/** How many days ahead a fact that is about to be due is told of. */
export const daysOfNotice = 14;

/** How a fact stands on some day; on the day itself it is still `soon`. */
export type DueState = 'fresh' | 'soon' | 'past';

/** What decides when a fact is due. */
type Dated = Pick<Fact, 'standing' | 'checked' | 'recheckBy'>;

/** The day a moment falls on. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The day this fact is due: the one it names itself, else so many months after it was checked. */
export function dueDay({ standing, checked, recheckBy }: Dated): string {
  return recheckBy ?? monthsLater(checked, monthsUntilDue[standing]);
}

/** How this fact stands on a day. */
export function dueState(fact: Dated, on: string): DueState {
  const due = dueDay(fact);
  if (due < on) return 'past';
  return due <= daysLater(on, daysOfNotice) ? 'soon' : 'fresh';
}

/** The same day so many months later; where that month is shorter, its last day. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))));
}

function daysLater(day: string, days: number): string {
  const moment = new Date(day);
  moment.setUTCDate(moment.getUTCDate() + days);
  return dayOf(moment);
}
