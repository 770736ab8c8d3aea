/** The part of Pagefind's browser API the search uses. https://pagefind.app/docs/api/ */

/** A place in a page that matches: the page itself, or a heading in it. */
export interface Match {
  readonly title: string;
  /** Address with the site's base path, and the heading's anchor where there is one. */
  readonly url: string;
  /** HTML made by Pagefind: escaped text with the matching words in `<mark>`. */
  readonly excerpt: string;
}

interface PageMatch {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly Match[];
}

/** Pagefind's script, as the browser loads it from the built site. */
export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<PageMatch> }[] }>;
}

/** How many pages are shown, and how many places of each. */
const pageLimit = 6;
const placeLimit = 3;

/** The best places for a query, best page first. Empty for a query of spaces. */
export async function findMatches(pagefind: Pagefind, query: string): Promise<Match[]> {
  if (query.trim() === '') return [];
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, pageLimit).map((result) => result.data()));
  return pages.flatMap(places);
}

/** The headings that match; the page itself where the match stands under none. */
function places(page: PageMatch): Match[] {
  const title = page.meta.title ?? page.url;
  const headings = page.sub_results.filter((place) => place.url.includes('#'));
  if (headings.length === 0) return [{ title, url: page.url, excerpt: page.excerpt }];
  return headings.slice(0, placeLimit).map((place) => ({
    ...place,
    title: place.title === title ? title : `${title}: ${place.title}`,
  }));
}
