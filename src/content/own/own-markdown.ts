/**
 * What an organisation writes, read by the parser that makes the pages, and held to what a page of ours may hold: Markdown
 * alone, of the kinds a reader of it names, with links that lead where a reader can follow. Pure.
 */
import { markdownToMdast, type MdastNode } from 'satteri';
import { linkProblem } from './own-links.ts';

/** A file of an organisation. */
export interface OwnFile {
  /** Within the project, as messages name it: `organisation/en/checklist.md`. */
  readonly name: string;
  readonly text: string;
}

/** A piece of a text: there is no other kind of markup in one. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

/** Notes a problem: the line it is in, what was found there and what was expected. */
export type Report = (line: number, found: string, expected: string) => void;

/** A part of a file that stands by itself: a heading, a paragraph, a list. */
export type Block = MdastNode;

/** What a kind of file may hold. */
export interface Allowed {
  /** Kinds of nodes, by the names that mdast has for them. */
  readonly kinds: readonly string[];
  /** The levels of its headings. */
  readonly depths: readonly number[];
  /** Words that may stand beside the id of a heading: `{#id .integrator}`. */
  readonly classes: readonly string[];
  /** The languages a block of code may be in. */
  readonly fences?: readonly string[];
  /** What all this is called in a message. */
  readonly called: string;
  /** The addresses of the pages a link may lead to, as they are in the root: `/guide/`. */
  readonly pages: readonly string[];
  /** The address of the page the text is put on, as it is in the root. */
  readonly page: string;
}

/** A heading, taken apart. */
export interface OwnHeading {
  readonly line: number;
  readonly depth: number;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly texts: readonly Inline[];
}

/** What may stand within a line, wherever there is text. */
export const inlineKinds = ['text', 'inlineCode', 'strong', 'emphasis', 'link'] as const;

/** How the pages are read, but for what is set beside it in the configuration. */
const features = { headingAttributes: true, smartPunctuation: true };

/** The line a node begins in. */
export function lineOf({ position }: MdastNode): number {
  return position?.start.line ?? 1;
}

/** The blocks of a file. What is not allowed in it is reported, wherever it stands, and left out where it is a block. */
export function readBlocks({ text }: OwnFile, allowed: Allowed, report: Report): readonly Block[] {
  const root = markdownToMdast(text, { features });
  const blocks = 'children' in root ? root.children : [];
  return blocks.filter((block) => {
    const isKnown = allowed.kinds.includes(block.type);
    check(block, allowed, report, true);
    return isKnown;
  });
}

function check(node: MdastNode, allowed: Allowed, report: Report, standsAlone = false): void {
  if (!allowed.kinds.includes(node.type)) {
    report(lineOf(node), nameOf(node), allowed.called);
    return;
  }
  const said = (found: string, expected: string) => report(lineOf(node), found, expected);
  if (node.type === 'text' && /[{}]/.test(node.value))
    said(`“${cut(node.value)}”`, 'no braces but within `code`');
  if (node.type === 'link') {
    const problem = linkProblem(node.url, allowed);
    if (problem !== null) said(`the link “${cut(node.url)}”`, problem);
    if (textOf(inlinesOf(node)).trim() === '')
      said(`a link to “${cut(node.url)}” that says nothing`, '[words](address)');
  }
  if (node.type === 'heading') {
    checkHeading(node, allowed, said);
    if (!standsAlone) said('a heading within something else', 'it by itself');
  }
  if (node.type === 'code' && !allowed.fences?.includes(node.lang ?? ''))
    said(`a block of code in “${cut(node.lang ?? '')}”`, `one of: ${allowed.fences?.join(', ')}`);
  // A column is aligned by a style of its own, which the policy of the site forbids.
  if (node.type === 'table' && node.align?.some((side) => side !== null))
    said('a column that is aligned', '| --- | for each');
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    said('a box to tick in a list', 'a plain list');
  if ('children' in node) for (const child of node.children) check(child, allowed, report);
}

/** A link to a place within a page. */
export interface OwnAnchor {
  readonly line: number;
  /** As it is written: `../../guide/#save`. */
  readonly href: string;
}

/** The links of a text that lead to a place within a page of the site. */
export function anchorsIn(text: string): readonly OwnAnchor[] {
  const anchorsOf = (node: MdastNode): OwnAnchor[] => {
    if (node.type === 'link' && /^(?![^/?#]*:).*#./.test(node.url))
      return [{ line: lineOf(node), href: node.url }];
    return 'children' in node ? node.children.flatMap(anchorsOf) : [];
  };
  return anchorsOf(markdownToMdast(text, { features }));
}

function checkHeading(
  node: Extract<MdastNode, { type: 'heading' }>,
  { depths, classes }: Allowed,
  said: (found: string, expected: string) => void,
): void {
  const { id: _, className, ...others } = propertiesOf(node);
  const levels = depths.map((depth) => '#'.repeat(depth)).join(' or ');
  if (!depths.includes(node.depth)) said(`a heading with ${'#'.repeat(node.depth)}`, levels);
  for (const name of Object.keys(others)) said(`${name} in the braces of a heading`, 'its {#id}');
  for (const word of wordsOf(className).filter((found) => !classes.includes(found))) {
    const known = classes.map((name) => `.${name}`).join(', ');
    said(`.${cut(word)} in the braces of a heading`, known === '' ? 'its {#id} alone' : `one of: ${known}`);
  }
}

/** A heading, taken apart; null for any other block. */
export function headingOf(block: Block): OwnHeading | null {
  if (block.type !== 'heading') return null;
  const { id, className } = propertiesOf(block);
  return {
    line: lineOf(block),
    depth: block.depth,
    id: typeof id === 'string' ? id : null,
    classes: wordsOf(className),
    texts: inlinesOf(block),
  };
}

/** What stands in a block, piece by piece; what is not allowed there is left out, and has been reported. */
export function inlinesOf(block: Block): readonly Inline[] {
  if (!('children' in block)) return [];
  return (block.children as readonly MdastNode[]).flatMap((node): Inline[] => {
    // A line ends where its writer’s editor had it.
    if (node.type === 'text') return [{ kind: 'text', text: node.value.replace(/\s+/g, ' ') }];
    if (node.type === 'inlineCode') return [{ kind: 'code', text: node.value }];
    if (node.type === 'link') return [{ kind: 'link', href: node.url, children: inlinesOf(node) }];
    const isStressed = node.type === 'strong' || node.type === 'emphasis';
    return isStressed ? [{ kind: node.type, children: inlinesOf(node) }] : [];
  });
}

/** The text alone. */
export function textOf(texts: readonly Inline[]): string {
  return texts.map((piece) => ('text' in piece ? piece.text : textOf(piece.children))).join('');
}

/** Whether a link stands among these, or within one of them. */
export function holdsLink(texts: readonly Inline[]): boolean {
  return texts.some((piece) => piece.kind === 'link' || ('children' in piece && holdsLink(piece.children)));
}

/** A text as a message tells it. */
export function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function propertiesOf({ data }: MdastNode): Readonly<Record<string, unknown>> {
  return (data as { hProperties?: Readonly<Record<string, unknown>> } | undefined)?.hProperties ?? {};
}

function wordsOf(className: unknown): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

const names: Readonly<Record<string, string>> = {
  image: 'an image',
  imageReference: 'an image',
  yaml: 'settings between ---',
  toml: 'settings between +++',
  definition: 'the address of a link apart from it',
  linkReference: 'a link whose address stands apart from it',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  thematicBreak: 'a horizontal rule',
  delete: 'text struck through',
  break: 'a hard line break',
  list: 'a list',
  code: 'a block of code',
  blockquote: 'a quotation',
  table: 'a table',
};

function nameOf(node: MdastNode): string {
  if (node.type === 'html') return `HTML or MDX, “${cut(node.value)}”`;
  return names[node.type] ?? node.type;
}
