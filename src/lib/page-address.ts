/** Where a page is, by its slug. */

/** The address of a page as it is in the root: `/guide/`; `/` for home, whose slug is `index`. */
export function pageAddress(slug: string): `/${string}` {
  return slug === 'index' ? '/' : `/${slug}/`;
}
