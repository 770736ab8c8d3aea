/** Which page an address is of, whatever its language. */
import type { Language } from '../../languages.ts';

/**
 * The path of a page as it is in the root, given its own below `base`: `/docs/pt-br/guide/` gives `/guide/`. A page that
 * is of no language, such as the one for addresses that are none, gives the home page.
 */
export function pagePath(pathname: string, base: string, languages: readonly Language[]): `/${string}` {
  const path = pathname.slice(base.replace(/\/$/, '').length);
  const folder = languages.find((language) => language.path !== '' && path.startsWith(`/${language.path}/`));
  const own = folder ? path.slice(folder.path.length + 1) : path;
  return own.startsWith('/404') ? '/' : `/${own.slice(1)}`;
}
