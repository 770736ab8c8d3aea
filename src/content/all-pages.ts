/** Every page there is in a language: ours, and those of the organisation that publishes this copy. */
import { ownAddress } from './own/own-content.ts';
import { ownIn } from './own/index.ts';
import { pageList } from './page-list.ts';
import { getWords } from './words/index.ts';

/** A page, by its slug, and how lists of pages call it. */
interface OfferedPage {
  readonly slug: string;
  readonly label: string;
}

/** The pages of a language, in the order in which they are offered. */
export function allPages(tag: string): readonly OfferedPage[] {
  const { sidebar } = getWords(tag).site;
  return [
    ...Object.values(pageList)
      .flat()
      .map(({ slug, name }) => ({ slug, label: sidebar[name] })),
    ...ownIn(tag).pages.map((page) => ({ slug: ownAddress(page).slice(1, -1), label: page.title })),
  ];
}
