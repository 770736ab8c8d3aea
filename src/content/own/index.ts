/** What the organisation that publishes this copy adds, as its folder has it; nothing without one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counts } from '../counts.ts';
import { fenceNames } from '../fence-names.ts';
import { isTested } from '../organisation/index.ts';
import { pageList } from '../page-list.ts';
import { pagesFolder } from '../page-files.ts';
import { headings } from '../prose.ts';
import { writtenWords } from '../words/written.ts';
import { languageTags } from '../../languages.ts';
import { ofLanguage, writtenLanguageOf } from '../../written-languages.ts';
import { pageAddress } from '../../lib/page-address.ts';
import { securityChecklist } from '../../security/checklist.ts';
import { roles } from '../../tick-list/tick-list.ts';
import {
  type Known,
  ownAddress,
  type OwnContent,
  type OwnInLanguage,
  readOwnContent,
} from './own-content.ts';
import { ownFiles } from './own-files.ts';

/** The heading on the page of errors that is none. */
const noError = 'my-call-fails-where-to-look-first';

const files = isTested ? [] : ownFiles('.');

const content: OwnContent = files.length > 0 ? readOwnContent(files, known()) : {};

/** Whether there is a page in any language. */
export const hasOwnPages = Object.values(content).some(({ pages }) => pages.length > 0);

/** Whether there is a cause in any language. */
export const hasOwnCauses = Object.values(content).some(({ causes }) => causes.length > 0);

/** What it adds in a language. */
export function ownIn(tag: string): OwnInLanguage {
  return (
    (Object.hasOwn(content, tag) ? content[tag] : undefined) ?? {
      items: [],
      causes: [],
      pages: [],
      links: [],
    }
  );
}

/** Whether an address, as it is in the root, is that of one of its pages, and there in a language. */
export function isOwnPage(address: string, tag: string): boolean {
  return ownIn(tag).pages.some((page) => ownAddress(page) === address);
}

/** How many items the security checklist has in a language: ours and its own. */
export function habitsIn(tag: string): number {
  return counts.habits + ownIn(tag).items.length;
}

function known(): Known {
  const errors = Object.fromEntries(languageTags.map((tag) => [tag, headingsOfErrors(tag)]));
  const ids = Object.values(errors).flatMap((titles) => Object.keys(titles));
  return {
    texts: Object.fromEntries(
      languageTags.map((tag) => {
        const { [noError]: _, ...titles } = errors[tag] ?? {};
        return [tag, { groups: ofLanguage('words', writtenWords, tag).checklist.groups, errors: titles }];
      }),
    ),
    roles,
    itemIds: [...securityChecklist.items.map(({ id }) => id), ...Object.keys(securityChecklist.renamed)],
    errorIds: ids,
    pages: Object.values(pageList)
      .flat()
      .map(({ slug }) => pageAddress(slug)),
    fences: Object.keys(fenceNames),
  };
}

/** The headings of the page of errors, title by id. */
function headingsOfErrors(tag: string): Record<string, string> {
  const source = readFileSync(join(pagesFolder(writtenLanguageOf(tag)), 'use/errors.mdx'), 'utf8');
  return Object.fromEntries(
    headings(source).map((heading) => {
      const [, title = '', id = ''] = /^(.*?)\s*\{#([^}]+)\}$/.exec(heading) ?? [];
      return [id, title.replaceAll('`', '')];
    }),
  );
}
