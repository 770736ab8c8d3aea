/** Takes a token that is not of this practice out of the page’s address. */
import { holdsForeignToken } from '../../token-shape/token-shape.ts';

/** Whether the query or the fragment of an address holds a token that is not of this practice. Never throws. */
export function holdsTokenInAddress(search: string, hash: string): boolean {
  return holdsForeignToken(search) || holdsForeignToken(hash);
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

/** As {@link tokenTakenFromAddress} does, for a fragment that has changed: the query stays. */
export function tokenTakenFromFragment(): boolean {
  const isHeld = holdsTokenInAddress('', location.hash);
  if (isHeld) history.replaceState(null, '', location.pathname + location.search);
  return isHeld;
}
