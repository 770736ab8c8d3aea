/** The list of pages as the configuration groups them: the menu and the page for unknown addresses show the same. */
import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Entry = StarlightRouteData['sidebar'][number];
type PageEntry = Extract<Entry, { type: 'link' }>;

/** Pages that serve one purpose, under its name. */
interface PageGroup {
  readonly label: string;
  readonly pages: readonly PageEntry[];
}

/** The groups of the list of pages. Throws on an entry that is not in a group, which would be in no menu. */
export function pageGroups(sidebar: readonly Entry[]): PageGroup[] {
  return sidebar.map((entry) => {
    if (entry.type === 'link')
      throw new Error(`The page "${entry.label}" is in no group of the list of pages.`);
    return { label: entry.label, pages: entry.entries.filter((page) => page.type === 'link') };
  });
}
