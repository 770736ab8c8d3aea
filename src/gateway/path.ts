/** Which path a request asks for; one reading of it, for the local server and for the console in the page. */

/**
 * The path in the target of a request, in origin form or absolute form (RFC 9112, section 3.2): without query and
 * fragment, with dots resolved and escapes read. What is neither form is given back as it is, and matches no call.
 */
export function pathOf(target: string): string {
  const address = target.startsWith('/') ? `http://localhost${target}` : target;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return target;
  const { pathname } = new URL(address);
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}
