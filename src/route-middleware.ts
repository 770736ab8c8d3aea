/** What a page is told of the pages of the organisation: they stand in the list after ours, and lead on from them. */
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { addressIn } from './content/address.ts';
import { ownAddress, ownFolder } from './content/own/own-content.ts';
import { isOwnPage, ownIn } from './content/own/index.ts';
import { ownGroup } from './content/own/own-words.ts';
import { languageOf, languages, languageTags, rootLanguage } from './languages.ts';
import { pagePath } from './components/language-choice/page-path.ts';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

/** Adds to what Starlight knows of a page; in use only where there are such pages. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const route = locals.starlightRoute;
  const { lang, sidebar, pagination } = route;
  const path = pagePath(url.pathname, import.meta.env.BASE_URL, languages);
  const own = ownIn(lang).pages.map((page): Link => {
    const address = ownAddress(page);
    return {
      type: 'link',
      label: page.title,
      href: addressIn(languageOf(lang), address),
      isCurrent: address === path,
      badge: undefined,
      attrs: {},
    };
  });
  const ours = linksIn(sidebar);
  if (own.length > 0)
    sidebar.push({ type: 'group', label: ownGroup(lang), entries: own, collapsed: false, badge: undefined });
  const all = [...ours, ...own];
  const at = all.findIndex(({ isCurrent }) => isCurrent);
  if (at >= ours.length) pagination.prev = all[at - 1];
  if (at >= ours.length - 1) pagination.next = all[at + 1];
  if (path.startsWith(`/${ownFolder}/`)) route.head = withoutOthers(route.head, path);
});

function linksIn(entries: readonly Entry[]): Link[] {
  return entries.flatMap((entry) => (entry.type === 'link' ? [entry] : linksIn(entry.entries)));
}

/** The head without links to languages in which there is no such page. Readers of any other are sent to the one in the root. */
function withoutOthers(head: StarlightRouteData['head'], path: string): StarlightRouteData['head'] {
  const there = languageTags.filter((tag) => isOwnPage(path, tag));
  return head.filter(({ tag, attrs }) => {
    const language = attrs?.['hreflang'];
    if (tag !== 'link' || typeof language !== 'string') return true;
    return there.includes(language === 'x-default' ? rootLanguage.tag : language);
  });
}
