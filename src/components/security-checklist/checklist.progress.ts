/**
 * The ticks a reader keeps on their device: ids of checklist items, with a version. Stored text is not trusted; it may
 * be missing, damaged, huge, written by another version of the site or by another page of the same host. Ids this
 * version does not know are carried along, so that a tick survives an item that goes and comes back.
 */

/** Where the ticks are kept in `localStorage`. */
export const storageKey = 'api-token-guide:checklist';

/** The version of the stored form. */
const version = 1;

/** More than this is not ours: some hundred ids fit in it. */
const longestText = 10_000;

/** What was read. `readable` is false where there was something that could not be used. */
export interface StoredTicks {
  readonly ticks: ReadonlySet<string>;
  readonly readable: boolean;
}

const none: ReadonlySet<string> = new Set();

/** Reads stored text; null means that nothing was stored. Never throws. */
export function readTicks(text: string | null): StoredTicks {
  if (text === null) return { ticks: none, readable: true };
  if (text.length > longestText) return { ticks: none, readable: false };
  try {
    const value: unknown = JSON.parse(text);
    return isStored(value)
      ? { ticks: new Set(value.ticks), readable: true }
      : { ticks: none, readable: false };
  } catch {
    return { ticks: none, readable: false };
  }
}

/** The text to store for these ticks. */
export function writeTicks(ticks: ReadonlySet<string>): string {
  return JSON.stringify({ version, ticks: [...ticks] });
}

function isStored(value: unknown): value is { version: typeof version; ticks: string[] } {
  if (typeof value !== 'object' || value === null) return false;
  const { version: found, ticks } = value as Record<string, unknown>;
  return (
    found === version &&
    Array.isArray(ticks) &&
    ticks.every((id) => typeof id === 'string' && /^[\w-]{1,60}$/.test(id))
  );
}
