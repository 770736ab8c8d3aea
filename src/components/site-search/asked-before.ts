/**
 * What was asked, where it outlives the page: in the fragment of an address, which no host is sent, and in the history
 * entry from which a result was followed, which ends with the window.
 */
import { queryStart } from './site-search.element.ts';

/** What the fragment of an address asks for; else what was asked before a result was followed; null where nothing was. */
export function askedBy(fragment: string): string | null {
  return fragment.startsWith(queryStart) ? decoded(fragment.slice(queryStart.length)) : askedBefore();
}

/** A query as an address has it; what is no proper encoding, as it stands. */
function decoded(query: string): string {
  try {
    return decodeURIComponent(query.replace(/\+/g, ' '));
  } catch {
    return query;
  }
}

/** Takes the query out of the address and out of the history entry, where they have one. */
export function forgetQuery(): void {
  if (!location.hash.startsWith(queryStart) && askedBefore() === null) return;
  const { search: _, ...rest } = stateOf(history);
  history.replaceState(rest, '', withoutQuery());
}

/** The address of the page without the query that opened the search. */
function withoutQuery(): string {
  const { pathname, search, hash } = location;
  return pathname + search + (hash.startsWith(queryStart) ? '' : hash);
}

/** The query with which a result was found that was followed from this entry; null where there is none. */
export function askedBefore(): string | null {
  const { search } = stateOf(history);
  return typeof search === 'string' && search !== '' ? search : null;
}

function stateOf({ state }: History): Readonly<Record<string, unknown>> {
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
}

/** Keeps a query in the history entry that is about to be left, and takes it out of the address. */
export function keepQuery(query: string): void {
  const kept = query === '' ? {} : { search: query };
  history.replaceState({ ...stateOf(history), ...kept }, '', withoutQuery());
}
