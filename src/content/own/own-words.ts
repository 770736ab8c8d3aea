/** How the site calls what an organisation added. */
import { organisation } from '../organisation/index.ts';
import { fill } from '../words/format.ts';
import { getWords } from '../words/index.ts';

/** The name of the group its pages are in. */
export function ownGroup(tag: string): string {
  return getWords(tag).site.own.group;
}

/** Says in a language whose it is. */
export function addedBy(tag: string): string {
  const { own } = getWords(tag).site;
  const { publisher } = organisation;
  return publisher ? fill(own.by, { publisher: publisher.name }) : own.byYours;
}
