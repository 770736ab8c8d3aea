/** What the organisation that publishes this copy adds, as its folder has it; nothing without one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fenceNames } from '../fence-names.ts';
import { isTested, organisation } from '../organisation/index.ts';
import { pageList } from '../page-list.ts';
import { pagesFolder } from '../page-files.ts';
import { headings } from '../prose.ts';
import { fill } from '../words/format.ts';
import { getWords } from '../words/index.ts';
import { languageTags } from '../../languages.ts';
import { writtenLanguageOf } from '../../written-languages.ts';
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
  return (Object.hasOwn(content, tag) ? content[tag] : undefined) ?? { items: [], causes: [], pages: [], links: [] };
}

/** Whether an address, as it is in the root, is that of one of its pages, and there in a language. */
export function isOwnPage(address: string, tag: string): boolean {
  return ownIn(tag).pages.some((page) => ownAddress(page) === address);
}

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

function known(): Known {
  const errors = Object.fromEntries(languageTags.map((tag) => [tag, headingsOfErrors(tag)]));
  const ids = Object.values(errors).flatMap((titles) => Object.keys(titles));
  return {
    texts: Object.fromEntries(
      languageTags.map((tag) => {
        const { [noError]: _, ...titles } = errors[tag] ?? {};
        return [tag, { groups: getWords(tag).checklist.groups, errors: titles }];
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
