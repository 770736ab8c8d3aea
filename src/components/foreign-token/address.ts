/** Takes a token that is not of this practice out of the page’s address. */
import { holdsForeignToken } from '../../token-shape/token-shape.ts';

/**
 * Whether the query or the fragment of an address holds a token that is not of this practice, or both together do: the
 * fragment begins at the first number sign, which may stand in the midst of one, as in `&#46;`. Never throws.
 */
export function holdsTokenInAddress(search: string, hash: string): boolean {
  return [search, hash, search + hash].some(holdsForeignToken);
}

/**
 * Takes query and fragment out of the address, and out of the history entry, where they hold one; the path too, where a
 * link to no page of ours holds one. Tells whether.
 */
export function tokenTakenFromAddress(): boolean {
  const { pathname, search, hash } = location;
  const isInPath = holdsForeignToken(pathname);
  const isHeld = isInPath || holdsTokenInAddress(search, hash);
  if (isHeld) history.replaceState(null, '', isInPath ? import.meta.env.BASE_URL : pathname);
  return isHeld;
}

/**
 * As {@link tokenTakenFromAddress} does, for a fragment that has changed; of the query, which may hold its beginning, what
 * is left is what the page knows of it.
 */
export function tokenTakenFromFragment(query: string): boolean {
  const isHeld = holdsForeignToken(location.hash);
  if (isHeld) history.replaceState(null, '', location.pathname + query);
  return isHeld;
}
