/** What the search is handed once it is used: its words, and the ways on where nothing was asked or found. */
import { addressIn } from '../../content/address.ts';
import { pageList, type PageName } from '../../content/page-list.ts';
import { plainWords, type Words } from '../../content/words/index.ts';
import type { Language } from '../../languages.ts';
import { pageAddress } from '../../lib/page-address.ts';

/** As it is stored, in JSON. */
export type SearchScript = Omit<Words['search'], 'ways'> & {
  readonly practise: string;
  readonly ways: readonly { readonly address: string; readonly text: string }[];
};

/** Where people want to go, as far as it can be said without knowing what they are after. */
const ways = ['guide', 'errors', 'lostToken', 'practice', 'firstRequest'] as const satisfies PageName[];

/** What the search of a language is handed. */
export function searchScript(language: Language): SearchScript {
  const { guide, search } = plainWords(language.tag);
  return {
    ...search,
    practise: guide.practise,
    ways: ways.map((name) => ({ address: addressIn(language, addressOf(name)), text: search.ways[name] })),
  };
}

function addressOf(name: PageName): `/${string}` {
  const page = Object.values(pageList)
    .flat()
    .find((listed) => listed.name === name);
  if (!page) throw new Error(`There is no page of the name "${name}".`);
  return pageAddress(page.slug);
}
