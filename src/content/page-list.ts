/** The pages, in the groups and the order in which they are offered: by slug, each with the name of its words. */
import type { Words } from './words/index.ts';

/** What a page is called in the list. */
export type PageName = keyof Words['site']['sidebar'];

/** One page of the list. */
interface ListedPage {
  readonly slug: string;
  readonly name: PageName;
}

/** Every page there is, but the one for addresses that are none. */
export const pageList: Readonly<Record<keyof Words['site']['sidebarGroups'], readonly ListedPage[]>> = {
  find: [
    { slug: 'index', name: 'start' },
    { slug: 'guide', name: 'guide' },
    { slug: 'reference/account-screen', name: 'screen' },
  ],
  practise: [
    { slug: 'practice', name: 'practice' },
    { slug: 'practice/drills', name: 'drills' },
    { slug: 'practice/result', name: 'result' },
  ],
  use: [
    { slug: 'use/first-request', name: 'firstRequest' },
    { slug: 'use/console', name: 'console' },
    { slug: 'use/errors', name: 'errors' },
  ],
  safe: [
    { slug: 'security/checklist', name: 'checklist' },
    { slug: 'security/lost-token', name: 'lostToken' },
    { slug: 'security/messages', name: 'messages' },
    { slug: 'security/scanning', name: 'scanning' },
  ],
  reference: [
    { slug: 'reference/token', name: 'token' },
    { slug: 'reference/glossary', name: 'glossary' },
    { slug: 'reference/sources', name: 'sources' },
  ],
};
