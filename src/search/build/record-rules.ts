/** Where the records of a page are: what of it can be led to, besides its headings. */
import type { RecordKind } from '../record.ts';

/** Elements of a page that are records, each with its id. */
export interface RecordRule {
  /** CSS, within `main`. */
  readonly selector: string;
  readonly kind: RecordKind;
  /** CSS, within the element; where its title stands. Without it, in what it is labelled by, or else in its text. */
  readonly title?: string;
  /** CSS, within the element: what is not said of it, such as what a drill is to find out. */
  readonly without?: string;
  /** CSS, within the element: other names of it. */
  readonly also?: string;
  /** The address within the page, by the id of the element or of what it is labelled by; `#id` where not said. */
  readonly place?: (id: string) => string;
}

/** What is found on a page. */
export interface PageRules {
  /** What its headings are. */
  readonly headings: RecordKind;
  /** Whether only what the headings say is found, and not what stands under them. */
  readonly hasNoText?: boolean;
  readonly elements: readonly RecordRule[];
}

const plain: PageRules = { headings: 'section', elements: [] };

/** By slug, for pages on which more than headings can be led to, or on which headings are of another kind. */
const bySlug: Readonly<Record<string, PageRules>> = {
  guide: { headings: 'section', elements: [{ selector: 'li[id]', kind: 'step', title: '.action' }] },
  practice: {
    headings: 'practice',
    elements: [
      {
        selector: 'section[data-panel-for]:not([data-panel-for=""])',
        kind: 'practice',
        title: 'h2',
        without: '.mode-text, [data-mark], [data-in="test"], a',
        place: (id) => `?procedure=${id.replace('practice-', '')}&mode=try`,
      },
    ],
  },
  'practice/drills': {
    headings: 'drill',
    elements: [
      {
        selector: 'section.task',
        kind: 'drill',
        title: 'h2',
        place: (id) => `?drill=${id.replace('drill-', '')}`,
      },
    ],
  },
  // Causes that an organisation added; ours are told of with their error.
  'use/errors': {
    headings: 'error',
    elements: [{ selector: 'li[id]', kind: 'error', title: 'strong' }],
  },
  'use/first-request': {
    headings: 'section',
    elements: [
      {
        selector: '[role="tabpanel"][id^="tab-panel-0-"]',
        kind: 'sample',
        without: 'pre',
        place: (id) => `#${id.replace('panel-', '')}`,
      },
    ],
  },
  'security/checklist': { headings: 'item', elements: [] },
  'security/lost-token': { headings: 'plan', elements: [] },
  'security/messages': {
    headings: 'section',
    elements: [{ selector: 'article[data-message]', kind: 'message', title: 'h2', without: '.judgement' }],
  },
  'reference/account-screen': {
    headings: 'section',
    elements: [{ selector: 'tr[id]', kind: 'part', title: 'th', without: '.number, .uses' }],
  },
  'reference/glossary': {
    headings: 'section',
    elements: [
      {
        selector: 'tr[id]',
        kind: 'term',
        title: 'th',
        without: 'td[data-language]',
        also: 'td[data-language] b',
      },
    ],
  },
  // By its titles alone: what the facts say, the pages say where it is of use.
  'reference/sources': { headings: 'source', hasNoText: true, elements: [] },
};

/** What is found on the page of a slug. */
export function rulesOf(slug: string): PageRules {
  return bySlug[slug] ?? plain;
}
