/** Where links of an organisation's own may lead. */

/** What a link is held to. */
interface Around {
  /** The addresses of the pages there are, as they are in the root: `/guide/`. */
  readonly pages: readonly string[];
  /** The address of the page the link stands on, as it is in the root. */
  readonly page: string;
}

/** Schemes that leave the site. */
const schemes = ['https:', 'mailto:', 'tel:'];

const expected = `an address that begins with https://, mailto: or tel:, or the way to a page from here, as ../../guide/#save`;

/**
 * What was expected of an address, null where it is as it should be. A way to a page begins at the page it stands on, so that
 * it holds in every language and under any path.
 */
export function linkProblem(href: string, { pages, page }: Around): string | null {
  // Browsers pass over some characters ahead of a scheme and within it.
  if (/[\s\p{Cc}\\]/u.test(href)) return expected;
  const scheme = /^[^/?#]*?:/.exec(href)?.[0].toLowerCase();
  if (scheme !== undefined) return schemes.includes(scheme) && isWhole(href) ? null : expected;
  if (href === '' || href.startsWith('/')) return expected;
  // One folder more than there is shows a way that leads out of the pages of a language.
  const root = '/site';
  const { pathname } = new URL(href, `https://local.invalid${root}${page}`);
  const isThere = pathname.startsWith(root) && pages.includes(pathname.slice(root.length));
  return isThere ? null : `a page there is: one of ${pages.join(' ')}, from ${page} as ../../guide/`;
}

/** Whether it is all there, and names no user. */
function isWhole(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { protocol, username, password, pathname } = new URL(href);
  if (protocol === 'https:') return /^https:\/\//i.test(href) && username === '' && password === '';
  return pathname !== '';
}
