/** What a page consists of besides its prose: all that a translation has in common with it. Pure, over its source. */

/** What stands in a section that a translation may move within it, but not change: by its kind, each as it is written. */
export type Marks = Readonly<
  Record<'link' | 'component' | 'code block' | 'code span' | 'expression', readonly string[]>
>;

/** A heading with what is under it; the first section of a page has none. */
export interface Section {
  /** Its level and id, `## {#save}`; empty before the first heading. */
  readonly heading: string;
  /** The ids of the facts of each Claim, in order. */
  readonly claims: readonly (readonly string[])[];
  readonly marks: Marks;
}

/** A page without its prose. */
export interface PageStructure {
  /** Of its frontmatter: every line, but of title and description the key alone. */
  readonly settings: readonly string[];
  readonly sections: readonly Section[];
}

/** Props that a reader reads or hears: their text is translated. */
const readProps = 'alt|aria-label|caption|label|summary|title';

const fence = /^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\2[ \t]*$/gm;
const codeSpan = /(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g;
/** A value in braces, which may hold one pair more: `{{ a: 1 }}`. */
const braces = String.raw`\{(?:[^{}]|\{[^{}]*\})*\}`;
const tag = new RegExp(
  String.raw`<([A-Za-z][\w.-]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|${braces}))?|\s+${braces})*)\s*\/?>`,
  'g',
);
const expression = new RegExp(braces, 'g');
const link = /\]\(\s*([^)\s]+)[^)]*\)|^[ \t]*\[[^\]]+\]:\s*(\S+)/gm;

/** A tag that opens, as it is written. */
interface Tag {
  readonly name: string;
  readonly props: string;
}

/** What the page of this MDX source consists of. */
export function pageStructure(source: string): PageStructure {
  const [, frontmatter = '', body = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const blocks: string[] = [];
  // A number stands for each block of code meanwhile, so that nothing in it is taken for a heading or a tag.
  const text = body.replace(fence, (block) => `\n\u0000${blocks.push(block.trim()) - 1}\u0000\n`);
  return {
    settings: frontmatter.split('\n').map((line) => line.replace(/^(title|description):.*$/, '$1:')),
    sections: text.split(/^(?=#{1,6} )/m).map((section) => sectionOf(section, blocks)),
  };
}

function sectionOf(text: string, blocks: readonly string[]): Section {
  const [line = '', ...others] = text.split('\n');
  const [, level, title = '', id = ''] = /^(#{1,6}) (.*?)(\{#[^}]*\})?\s*$/.exec(line) ?? [];
  const body = level === undefined ? text : [title, ...others].join('\n');
  const rest = new Remaining(body.replace(/^import .*$/gm, ''));
  const codeBlocks = rest.take(/\u0000(\d+)\u0000/g).map(([, index]) => blocks[Number(index)] ?? '');
  const codeSpans = rest.take(codeSpan).map(([span]) => oneLine(span));
  const tags = rest.take(tag).map(([, name = '', props = '']) => ({ name, props }));
  const expressions = rest.take(expression).map(([found]) => oneLine(found));
  return {
    heading: level === undefined ? '' : `${level} ${id}`.trim(),
    claims: tags.filter(({ name }) => name === 'Claim').map(({ props }) => factsOf(props)),
    marks: {
      'code block': codeBlocks,
      'code span': codeSpans,
      component: tags.filter((found) => !isFreeIn(found)).map(componentText),
      // A space in braces is one at the end of a line.
      expression: expressions.filter((found) => !/^\{ ?' ' ?\}$/.test(found)),
      link: rest.take(link).map(([, target, defined]) => target ?? defined ?? ''),
    },
  };
}

/** A text from which one kind of thing after the other is taken, so that none is found within another. */
class Remaining {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes out all that the pattern finds. */
  take(pattern: RegExp): RegExpExecArray[] {
    const found = [...this.#text.matchAll(pattern)];
    this.#text = this.#text.replace(pattern, ' ');
    return found;
  }
}

/** A Claim is compared by its facts; and a translation says of which language the words are that it leaves. */
function isFreeIn({ name, props }: Tag): boolean {
  return name === 'Claim' || (name === 'span' && /^\s+lang="[^"]*"$/.test(props));
}

/** A component as it is written, but of what a reader reads the name alone. */
function componentText({ name, props }: Tag): string {
  const kept = props.replace(new RegExp(String.raw`(\s(?:${readProps}))=(?:"[^"]*"|'[^']*')`, 'g'), '$1');
  return `<${oneLine(name + kept)}>`;
}

function factsOf(props: string): string[] {
  const list = /\bfacts=\{\[([^\]]*)\]\}/.exec(props)?.[1] ?? '';
  return Array.from(list.matchAll(/['"]([^'"]+)['"]/g), ([, id]) => id ?? '');
}

/** Where a line ends is up to the formatter. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
