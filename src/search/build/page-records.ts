/** Cuts a built page into the places a search can lead to: its headings, and what else its rules name. */
import type { Element, Nodes, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { pageTree } from '../../lib/built-page.ts';
import { pageAddress } from '../../lib/page-address.ts';
import type { SearchRecord } from '../record.ts';
import { rulesOf, type RecordRule } from './record-rules.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** As it is in the root: `guide`, `use/errors`; `index` for home. */
  readonly slug: string;
  /** The folder of its language, empty for the one in the root. */
  readonly folder: string;
  /** Its name in the list of pages. */
  readonly name: string;
  readonly html: string;
}

/** What is on a page but not said by it: controls, and what says itself to be no text of the page. */
const clutter =
  'script, style, template, dialog, nav, footer, button, input, select, textarea, svg, fieldset, .lead, [hidden], [data-unsearched]';

/** What runs on within a line; around all else there is a space. */
const inline = /^(a|abbr|b|code|em|i|kbd|mark|small|span|strong|sup|wbr)$/;

/** How many letters a title has at most that is cut from a text. */
const titleLength = 90;

/** The records of a page, itself first. Throws an error naming the page that is not as expected. */
export function pageRecords(page: BuiltPage): SearchRecord[] {
  const { tree, main, heading, description } = pageTree(page.html, addressOf(page));
  const cut = new Map<Element, RecordRule>();
  for (const rule of rulesOf(page.slug).elements) {
    for (const element of selectAll(rule.selector, main)) cut.set(element, rule);
  }
  const first = draft(page, '', 'page', toString(heading), [description]);
  return [
    ...underHeadings(page, main, first, cut),
    ...Array.from(cut, ([element, rule]) => recordOf(page, tree, element, rule)),
  ];
}

/** The address of a page without the folder of its language. */
function addressOf({ slug }: BuiltPage): `/${string}` {
  return pageAddress(slug);
}

/** A record whose text is still being gathered. */
type Draft = Omit<SearchRecord, 'text'> & { readonly texts: string[] };

function draft(
  page: BuiltPage,
  place: string,
  kind: SearchRecord['kind'],
  title: string,
  texts: string[] = [],
): Draft {
  const address = `${addressOf(page)}${place}` as const;
  return { address, kind, title: inOneLine(title), page: page.name, also: [], practice: null, texts };
}

/** Goes through a page in its order, and gives each text to the heading it stands under; what comes before, to the first. */
function underHeadings(
  page: BuiltPage,
  main: Element,
  first: Draft,
  cut: ReadonlyMap<Element, RecordRule>,
): SearchRecord[] {
  const drafts = [first];
  const { headings, hasNoText = false } = rulesOf(page.slug);
  gather(
    main,
    (text) => hasNoText || drafts.at(-1)?.texts.push(text),
    (element) => {
      const { id } = element.properties;
      const isHeading = /^h[1-6]$/.test(element.tagName) && typeof id === 'string';
      if (isHeading && id !== '_top') drafts.push(draft(page, `#${id}`, headings, toString(element)));
      return isHeading || cut.has(element);
    },
  );
  return drafts.map(({ texts, ...record }) => ({ ...record, text: inOneLine(texts.join('')) }));
}

/** Gives the text of an element piece by piece, without clutter and without what is told to be left. */
function gather(node: Nodes, give: (text: string) => unknown, isLeft: (element: Element) => boolean): void {
  if (node.type === 'text') give(node.value);
  if (node.type !== 'element') return;
  const isApart = !inline.test(node.tagName);
  if (isApart) give(' ');
  for (const child of node.children) {
    if (child.type === 'element' && (isLeft(child) || matches(clutter, child))) continue;
    gather(child, give, isLeft);
  }
  if (isApart) give(' ');
}

/** An element as a record. */
function recordOf(page: BuiltPage, tree: Root, element: Element, rule: RecordRule): SearchRecord {
  const label = labelOf(tree, element);
  const id = element.properties['id'] ?? label?.properties['id'];
  if (typeof id !== 'string') {
    throw new Error(
      `${addressOf(page)}: ${rule.selector} has no id, and is labelled by nothing that has one.`,
    );
  }
  const titled = rule.title === undefined ? label : select(rule.title, element);
  const text = textWithout(element, rule.without, titled);
  const place = rule.place?.(id) ?? `#${id}`;
  return {
    address: `${addressOf(page)}${place}`,
    kind: rule.kind,
    title: titled ? inOneLine(textWithout(titled)) : shortened(text),
    page: page.name,
    text,
    also: rule.also ? selectAll(rule.also, element).map((other) => inOneLine(toString(other))) : [],
    practice: practiceOf(page, element),
  };
}

/** What an element is labelled by. */
function labelOf(tree: Root, element: Element): Element | undefined {
  const ids = element.properties['ariaLabelledBy'];
  const id = Array.isArray(ids) ? ids[0] : ids;
  return id === undefined ? undefined : selectAll(`[id="${id}"]`, tree)[0];
}

/** What an element says, without its title and what its rule leaves out. */
function textWithout(element: Element, without?: string, titled?: Element | null): string {
  const texts: string[] = [];
  gather(
    element,
    (text) => texts.push(text),
    (child) => child === titled || (without !== undefined && matches(without, child)),
  );
  return inOneLine(texts.join(''));
}

/** Where an element says that it is practised, without the folder of its language. */
function practiceOf({ folder }: BuiltPage, element: Element): `/${string}` | null {
  const href = select('.practise a', element)?.properties['href'];
  if (typeof href !== 'string') return null;
  const at = href.indexOf('/practice/');
  if (at === -1 || !href.slice(0, at).endsWith(folder)) {
    throw new Error(`Found a link "${href}" where a step is practised; expected one to /practice/.`);
  }
  return href.slice(at) as `/${string}`;
}

function shortened(text: string): string {
  if (text.length <= titleLength) return text;
  return `${text.slice(0, text.lastIndexOf(' ', titleLength))}…`;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
