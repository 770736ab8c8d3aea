/** The search once it is used: the index, and how a match is shown. Fetched when the search is first opened. */
import type { Partners } from './partners.ts';
import { findMatches, type Match, type Pagefind } from './pagefind.ts';

/** The index, ready to be asked. */
export interface SearchIndex {
  readonly find: (query: string) => Promise<Match[]>;
}

/**
 * Loads the index from the folder the build wrote it to; rejects where it does not load. Some browsers remember a module
 * that failed for as long as the page is open, so each further attempt has an address of its own.
 */
export async function openIndex(
  bundle: string,
  attempt: number,
  partnersAddress: string | undefined,
): Promise<SearchIndex> {
  const again = attempt > 1 ? `?attempt=${attempt}` : '';
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js${again}`)) as Pagefind;
  const [partners] = await Promise.all([loadPartners(partnersAddress), pagefind.init()]);
  return { find: (query) => findMatches(pagefind, query, partners) };
}

/** The words that are asked for in two forms; rejects where they cannot be had. */
async function loadPartners(address: string | undefined): Promise<Partners> {
  if (address === undefined) return {};
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}; expected 200.`);
  return (await answer.json()) as Partners;
}

/** A match as a list item that leads to it. */
export function matchItem({ title, page, url, excerpt }: Match): HTMLLIElement {
  const heading = document.createElement('strong');
  heading.textContent = title;
  const text = document.createElement('small');
  text.innerHTML = excerpt;
  const link = document.createElement('a');
  link.href = url;
  link.append(heading);
  if (page !== null) {
    const name = document.createElement('span');
    name.textContent = page;
    link.append(' ', name);
  }
  link.append(' ', text);
  const item = document.createElement('li');
  item.append(link);
  return item;
}
