/** A page of the built site, taken apart. */
import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** What is read of a built page. */
export interface PageTree {
  readonly tree: Root;
  readonly main: Element;
  /** Its `<h1>`. */
  readonly heading: Element;
  /** What its head says of it, empty where it says nothing. */
  readonly description: string;
}

/** Takes a page apart. Throws an error that names its address where it has no `<main>` with an `<h1>`. */
export function pageTree(html: string, address: string): PageTree {
  const tree = unified().use(rehypeParse).parse(html);
  const main = select('main', tree);
  const heading = main && select('h1', main);
  if (!main || !heading) throw new Error(`${address}: found no <main> with an <h1> in the built page.`);
  const description = select('meta[name="description"]', tree)?.properties['content'];
  return { tree, main, heading, description: typeof description === 'string' ? description : '' };
}
