/** Where links of an organisation's own may lead. */
import { problem } from '../problems.ts';

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

/** A link to a place within a page of the site. */
export interface OwnLink {
  /** The file it stands in, within the project, and its line there. */
  readonly file: string;
  readonly line: number;
  /** As it is written: `../../guide/#save`. */
  readonly href: string;
  /** The address of the page it is put on, as it is in the root. */
  readonly page: string;
}

/** What is wrong with links, given the ids on the page at an address. They lead to pages there are. */
export function anchorProblems(
  links: readonly OwnLink[],
  idsOf: (address: string) => readonly string[],
): readonly string[] {
  return links.flatMap(({ file, line, href, page }) => {
    const { pathname, hash } = new URL(href, `https://local.invalid${page}`);
    const ids = idsOf(pathname);
    if (ids.includes(hash.slice(1))) return [];
    const known = ids.map((id) => `#${id}`).join(' ');
    return [
      problem(`${file}:${line}`, `the link “${href}”`, `a place there is on ${pathname}: one of ${known}`),
    ];
  });
}

/** Whether it is all there, and names no user. */
function isWhole(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { protocol, username, password, pathname } = new URL(href);
  if (protocol === 'https:') return /^https:\/\//i.test(href) && username === '' && password === '';
  return pathname !== '';
}
