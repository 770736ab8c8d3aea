/** A built page as Markdown. */
import type { Element, ElementContent, Root } from 'hast';
import { matches, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { pageTree } from '../lib/built-page.ts';

/** What only works in a page, or says in it what stands there already. */
const left = [
  'script, style, template, dialog, nav, form, fieldset, button, input, label, select, svg, link',
  '[hidden]:not([role="tabpanel"]), [role="status"], [role="tablist"], [aria-hidden="true"], .sr-only',
  // One picture of four: wide and light, without the numbers that lie over it.
  '.stage.narrow, picture.dark, source, .callout, .enlarge',
  // The practice screen, what is kept on a device, and that scripts are wanted.
  '.frame, account-screen, practice-progress, progress, #tick-count, .needs-script, .to-screen',
].join(', ');

/** A page as Markdown, with what a list of pages says of it. */
export interface PageMarkdown {
  readonly markdown: string;
  readonly title: string;
  readonly description: string;
}

/**
 * The `<main>` of a built page in GitHub's Markdown, its links as full as its address is. Throws an error where the page
 * has none.
 */
export function pageMarkdown(html: string, address: URL): PageMarkdown {
  const { main, heading, description } = pageTree(html, address.pathname);
  prepare(main, { address, tabs: tabNames(main) });
  const root: Root = { type: 'root', children: [main] };
  const markdown = unified()
    .use(rehypeRemark)
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });
  return {
    markdown: withPlainAddresses(markdown.stringify(markdown.runSync(root))),
    title: toString(heading).trim(),
    description,
  };
}

/** What has to be known of a page to prepare a part of it. */
interface Page {
  readonly address: URL;
  /** What the tabs say, by the panel of each. */
  readonly tabs: ReadonlyMap<Element, string>;
}

function tabNames(main: Element): Page['tabs'] {
  const panels = selectAll('[role="tabpanel"]', main);
  return new Map(
    panels.map((panel) => {
      const [label] = [panel.properties['ariaLabelledBy']].flat();
      const tab = selectAll('[role="tab"]', main).find(({ properties }) => properties['id'] === label);
      return [panel, tab ? toString(tab) : ''];
    }),
  );
}

/** Leaves out what is for pages alone, and says in plain elements what others say. */
function prepare(element: Element, page: Page): void {
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (matches(left, child) || isEmptyPair(child, element)) return [];
    prepare(child, page);
    return plain(child, element, page);
  });
}

/** Whether an element names something that only a script fills in, such as the parts of a token as they are sent. */
function isEmptyPair(element: Element, parent: Element): boolean {
  return matches('.pair', parent) && matches('[data-scripted]', element);
}

/** An element as Markdown can say it. */
function plain(element: Element, parent: Element, { address, tabs }: Page): ElementContent[] {
  const { tagName, properties } = element;
  // The name of a heading is a link to itself.
  if (tagName === 'a' && matches('h1, h2, h3, h4, h5, h6', parent)) return element.children;
  if (typeof properties['href'] === 'string') properties['href'] = full(properties['href'], address);
  if (typeof properties['src'] === 'string') properties['src'] = full(properties['src'], address);
  if (matches('.mark', element)) return inBrackets(element);
  // What is there to be copied, such as a message; one that a script fills is empty.
  if (tagName === 'textarea') return toString(element).trim() === '' ? [] : [asBlock(element)];
  if (properties['role'] === 'tabpanel')
    return [asParagraph(strong([text(tabs.get(element) ?? '')])), element];
  if (tagName === 'summary') return [asParagraph(strong(element.children))];
  if (tagName === 'pre') nameLanguage(element);
  if (tagName === 'td' || tagName === 'th') element.children = inLine(element.children);
  return [element];
}

/** An address as it leads to the same place from anywhere; from the root of the host where no public one is known. */
function full(address: string, page: URL): string {
  const { href, origin } = new URL(address, page);
  return origin === page.origin && origin.endsWith('.invalid') ? href.slice(origin.length) : href;
}

/** The text of a field as a block. */
function asBlock(field: Element): Element {
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: {},
    children: [text(toString(field))],
  };
  return { type: 'element', tagName: 'pre', properties: {}, children: [code] };
}

/** A mark of standing after a statement: “ (official 1 2)”, its links between the brackets. */
function inBrackets(mark: Element): ElementContent[] {
  const pieces: ElementContent[] = mark.tagName === 'a' ? [mark] : mark.children;
  const spaced = pieces.flatMap((piece, index) => (index === 0 ? [piece] : [text(' '), piece]));
  return [text(' ('), ...spaced, text(')')];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Addresses as they are: Markdown lets “&” stand, and who reads the file without a program would follow the escape. */
function withPlainAddresses(markdown: string): string {
  return markdown.replace(/\]\(\S+\)/g, (link) => link.replaceAll('\\&', '&'));
}

function asParagraph(child: ElementContent): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [child] };
}

function strong(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'strong', properties: {}, children };
}

/** What stands in a cell, which has no paragraphs and no lists in Markdown. */
function inLine(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'p') return [text(' '), ...child.children, text(' ')];
    if (child.tagName !== 'ul') return [child];
    const items = child.children.filter((item) => item.type === 'element');
    return items.flatMap((item, index) => [text(index === 0 ? ' ' : '; '), ...item.children]);
  });
}

/** Gives a block of code the language that its name ends in: `curl.sh`. */
function nameLanguage(block: Element): void {
  const name = block.properties['ariaLabel'];
  const [code] = selectAll('code', block);
  if (typeof name !== 'string' || !code) return;
  const language = name.split('.').at(-1)?.toLowerCase();
  code.properties['className'] = [`language-${language ?? ''}`];
  // In one piece: colours are elements.
  code.children = [{ type: 'text', value: toString(code) }];
}

/** A page in a list. */
export interface ListedPage {
  readonly address: string;
  readonly title: string;
  readonly description: string;
}

/** All pages by language, as https://llmstxt.org has them listed. */
export function listOfPages({
  title,
  summary,
  groups,
}: {
  readonly title: string;
  readonly summary: string;
  readonly groups: readonly { readonly name: string; readonly pages: readonly ListedPage[] }[];
}): string {
  const sections = groups.map(({ name, pages }) => {
    const items = pages.map((page) => `- [${page.title}](${page.address}): ${page.description}`);
    return [`## ${name}`, '', ...items].join('\n');
  });
  return `${[`# ${title}`, `> ${summary}`, ...sections].join('\n\n')}\n`;
}
