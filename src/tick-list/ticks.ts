/**
 * What a reader has ticked off, as kept on their device: ids, and when each was ticked. Stored text is not trusted: it may
 * be damaged, huge, written by another version of the site or by another page of the same host. Whatever of it is a valid
 * tick is read all the same, ids this version does not know are carried along, and ids that have changed are followed.
 */

import { isRecord, parseRecord } from '../lib/json.ts';
import type { TickStorage } from './tick-list.ts';

/** When each id was ticked, in milliseconds since 1970-01-01 UTC; null where that is not known. */
export type Ticks = ReadonlyMap<string, number | null>;

/** Why a stored text could not be read, or not whole; a key in the words. */
export type TickProblem = 'too-big' | 'damaged' | 'newer';

/** What was read: every valid tick, and what was the matter. */
export interface StoredTicks {
  readonly ticks: Ticks;
  readonly problem: TickProblem | null;
}

/** The version of the stored form. The first held ids alone. */
const version = 2;

/** Characters; more is not ours. Some thousand ticks fit. */
const longestText = 100_000;

/** Reads stored text; null means that nothing was stored. Never throws. */
export function readTicks(text: string | null, list: TickStorage): StoredTicks {
  if (text === null) return { ticks: new Map(), problem: null };
  if (text.length > longestText) return { ticks: new Map(), problem: 'too-big' };
  const stored = parseRecord(text);
  if (stored === null) return { ticks: ticksOf(quotedIn(text), list), problem: 'damaged' };
  const found = entriesOf(stored['ticks']);
  const ticks = ticksOf(found, list);
  const isWhole = found.every(([id]) => isId(id)) && Object(stored['ticks']) === stored['ticks'];
  const isNewer = Number(stored['version']) > version;
  return { ticks, problem: isNewer ? 'newer' : isWhole ? null : 'damaged' };
}

/** The text to store for these ticks. */
export function writeTicks(ticks: Ticks, { storageKey }: TickStorage): string {
  const times = Array.from(ticks, ([id, time]) => [id, time === null ? null : new Date(time).toISOString()]);
  return JSON.stringify({ kind: storageKey, version, ticks: Object.fromEntries(times) as object });
}

/** The ticks among entries of which nothing is known yet: ids that are ids, as they are called now, with their times. */
export function ticksOf(
  entries: readonly (readonly [id: unknown, time: unknown])[],
  list: TickStorage,
): Ticks {
  const ticks = new Map<string, number | null>();
  for (const [id, time] of entries) {
    if (!isId(id)) continue;
    const name = Object.hasOwn(list.renamed, id) ? (list.renamed[id] ?? id) : id;
    ticks.set(name, ticks.get(name) ?? timeOf(time));
  }
  return ticks;
}

/** In the first version a list of ids, since then ids with their times. */
function entriesOf(value: unknown): [unknown, unknown][] {
  if (Array.isArray(value)) return value.map((id: unknown) => [id, null]);
  return isRecord(value) ? Object.entries(value) : [];
}

/** What may be left of ticks in a text that was cut short: what stands in quotes after the word for them. */
function quotedIn(text: string): [string, null][] {
  const rest = text.split('"ticks"').slice(1).join();
  return Array.from(rest.matchAll(/"([a-z\d-]+)"/g), ([, id = '']) => [id, null]);
}

function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z\d-]{1,60}$/.test(value);
}
