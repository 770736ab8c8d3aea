/** The part of Pagefind's browser API the search uses. https://pagefind.app/docs/api/ */
import { type Partners, withPartners } from './partners.ts';

/** A place in a page that matches: the page itself, or a heading in it. */
export interface Match {
  readonly title: string;
  /** The page's title, where the place is a heading in it. */
  readonly page: string | null;
  /** Address with the site's base path, and the heading's anchor where there is one. */
  readonly url: string;
  /** HTML made by Pagefind: escaped text with the matching words in `<mark>`. */
  readonly excerpt: string;
}

interface Place extends Omit<Match, 'page'> {
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

interface PageMatch {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  /** In the order they stand in the page. */
  readonly sub_results: readonly Place[];
}

/** Pagefind's script, as the browser loads it from the built site. */
export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Result[] }>;
}

/** A page that matches, before more than its rank is known. */
interface Result {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PageMatch>;
}

/** How many pages are shown, and how many places of each. */
const pageLimit = 6;
const placeLimit = 3;

/**
 * The best places for a query, best page first; what is asked in two forms is found by either. Empty for a query of
 * spaces.
 */
export async function findMatches(
  pagefind: Pagefind,
  query: string,
  partners: Partners = {},
): Promise<Match[]> {
  if (query.trim() === '') return [];
  const found = await Promise.all(withPartners(query, partners).map((form) => pagefind.search(form)));
  const results = best(found.map((answer) => answer.results));
  const pages = await Promise.all(results.slice(0, pageLimit).map((result) => result.data()));
  return pages.flatMap(bestPlaces);
}

/** The results of one search as they are; of several, each page once, by its best score, with the places of all. */
function best(found: readonly (readonly Result[])[]): readonly Result[] {
  const [first = [], ...others] = found;
  if (others.length === 0) return first;
  const byId = new Map<string, Result[]>();
  for (const result of found.flat()) byId.set(result.id, [...(byId.get(result.id) ?? []), result]);
  return Array.from(byId, ([id, results]) => ({
    id,
    score: Math.max(...results.map(({ score }) => score)),
    data: async () => together(await inTurn(results)),
  })).sort((one, other) => other.score - one.score);
}

/** What several searches found of one page. Not at once, and copied: Pagefind hands out one object a page, and changes it. */
async function inTurn(results: readonly Result[]): Promise<PageMatch[]> {
  const pages: PageMatch[] = [];
  for (const result of results) pages.push(structuredClone(await result.data()));
  return pages;
}

/** One page as several searches found it: each place once, with what matched in any of them. */
function together(pages: readonly PageMatch[]): PageMatch {
  const [first] = pages;
  if (!first) throw new Error('Found no answer about a page; expected one.');
  const places = new Map<string, Place>();
  for (const place of pages.flatMap(({ sub_results }) => sub_results)) {
    const known = places.get(place.url);
    const locations = [...(known?.weighted_locations ?? []), ...place.weighted_locations];
    places.set(place.url, { ...(known ?? place), weighted_locations: locations });
  }
  return { ...first, sub_results: [...places.values()] };
}

/** The headings that match, best first; the page itself where the match stands under none. */
function bestPlaces(page: PageMatch): Match[] {
  const title = page.meta.title ?? page.url;
  const score = (place: Place) =>
    place.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const headings = page.sub_results
    .filter((place) => place.url.includes('#'))
    .sort((one, other) => score(other) - score(one));
  if (headings.length === 0) return [{ title, page: null, url: page.url, excerpt: page.excerpt }];
  return headings.slice(0, placeLimit).map((place) => ({
    title: place.title,
    page: place.title === title ? null : title,
    url: place.url,
    excerpt: place.excerpt,
  }));
}
