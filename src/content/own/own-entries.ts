/**
 * What stands under one of our headings: `## {#heading}`, then for each entry `### What it says. {#id}` and two paragraphs.
 * Items of the checklist and causes of an error are both written so. Pure.
 */
import {
  type Allowed,
  type Block,
  cut,
  headingOf,
  holdsLink,
  type Inline,
  inlineKinds,
  inlinesOf,
  lineOf,
  type OwnFile,
  type OwnHeading,
  readBlocks,
  type Report,
  textOf,
} from './own-markdown.ts';

/** What the entries of a file are held to. */
export interface EntryRules extends Pick<Allowed, 'classes' | 'pages' | 'page'> {
  /** What an entry is called in a message: an item, a cause. */
  readonly entry: string;
  /** What it stands under is called: a group, an error. */
  readonly section: string;
  /** The title of each, by id: either may be named. */
  readonly sections: Readonly<Record<string, string>>;
  /** What its two paragraphs say. */
  readonly paragraphs: readonly [string, string];
  /** Ids that stand on the page already. */
  readonly taken: readonly string[];
}

/** An entry as it is written. */
export interface Entry {
  readonly id: string;
  /** The id of what it stands under. */
  readonly section: string;
  readonly classes: readonly string[];
  readonly title: readonly Inline[];
  readonly paragraphs: readonly [readonly Inline[], readonly Inline[]];
}

/** The form of an id, by which ticks are kept, and of the name of a page. */
export const idForm = /^(?=.{1,60}$)[a-z\d]+(?:-[a-z\d]+)*$/;

/** What the site puts around its pages has ids, too. */
const aroundPages = /^(?:moment-|pages-\d|tick-count$)/;

/** What was expected of the id of a heading, null where it is as it should be. */
export function idProblem(id: string | null, taken: readonly string[]): string | null {
  if (id === null || !idForm.test(id)) return '{#id} at its end, of small letters, digits and dashes';
  if (taken.includes(id) || aroundPages.test(id)) return 'an id that nothing else on the page has';
  return null;
}

/** An entry while it is being read. */
interface Draft {
  readonly heading: OwnHeading;
  readonly section: string | null;
  readonly paragraphs: Block[];
}

/** The entries of a file; what is wrong with it is reported. */
export function readEntries(file: OwnFile, rules: EntryRules, report: Report): readonly Entry[] {
  const { classes, pages, page } = rules;
  const blocks = readBlocks(
    file,
    {
      kinds: ['heading', 'paragraph', ...inlineKinds],
      depths: [2, 3],
      classes,
      called: 'headings, paragraphs, **strong** and _stressed_ words, `code` and [links](address) alone',
      pages,
      page,
    },
    report,
  );
  const drafts = draftsOf(blocks, rules, report);
  if (drafts.length === 0) report(1, `no ${rules.entry}`, `### … {#id} under ## {#…}`);
  const taken = [...rules.taken];
  return drafts.flatMap((draft) => {
    const entry = entryOf(draft, rules, taken, report);
    if (draft.heading.id !== null) taken.push(draft.heading.id);
    return entry ?? [];
  });
}

function draftsOf(blocks: readonly Block[], rules: EntryRules, report: Report): Draft[] {
  const drafts: Draft[] = [];
  let section: string | null | undefined;
  let isInEntry = false;
  for (const block of blocks) {
    const heading = headingOf(block);
    if (heading?.depth === 2) {
      section = sectionOf(heading, rules, report);
      isInEntry = false;
    } else if (heading) {
      if (section === undefined)
        report(
          heading.line,
          `an entry (${rules.entry}) under nothing`,
          `## {#…} ahead of it, with the id of its ${rules.section}`,
        );
      drafts.push({ heading, section: section ?? null, paragraphs: [] });
      isInEntry = true;
    } else if (isInEntry) drafts.at(-1)?.paragraphs.push(block);
    else report(lineOf(block), `“${cut(textOf(inlinesOf(block)))}”`, `### … {#id} ahead of it`);
  }
  return drafts;
}

/** The id of what a heading names; null where there is no such thing. */
function sectionOf(
  { line, id, classes, texts }: OwnHeading,
  rules: EntryRules,
  report: Report,
): string | null {
  const text = textOf(texts);
  const found = Object.entries(rules.sections).find(([known, title]) =>
    id === null ? title === text : known === id,
  );
  const known = Object.entries(rules.sections).map(([name, title]) => `{#${name}} (${title})`);
  if (!found)
    report(
      line,
      `the ${rules.section} ${id === null ? `“${cut(text)}”` : `{#${cut(id)}}`}`,
      `one of: ${known.join(', ')}`,
    );
  if (classes.length > 0)
    report(
      line,
      `.${classes.join(' .')}`,
      rules.classes.length > 0 ? `it beside the id of an ${rules.entry}` : '{#…} alone',
    );
  return found?.[0] ?? null;
}

function entryOf(draft: Draft, rules: EntryRules, taken: readonly string[], report: Report): Entry | null {
  const { heading, section } = draft;
  const { line, id, classes, texts } = heading;
  const title = textOf(texts);
  const [first, second, ...more] = draft.paragraphs;
  const problem = idProblem(id, taken);
  if (problem !== null) report(line, id === null ? `“${cut(title)}”` : `the id {#${cut(id)}}`, problem);
  if (!/[.!?]$/.test(title)) report(line, `“${cut(title)}”`, 'a sentence, with a full stop');
  if (holdsLink(texts)) report(line, `a link in “${cut(title)}”`, 'it in what stands under it');
  const {
    paragraphs: [one, other],
  } = rules;
  const missing = [first ? [] : [one], second ? [] : [other]].flat();
  if (missing.length > 0)
    report(
      line,
      `nothing that says ${missing.join(' and ')} under “${cut(title)}”`,
      `a paragraph that says ${one}, then one that says ${other}`,
    );
  if (more[0])
    report(
      lineOf(more[0]),
      `a third paragraph under “${cut(title)}”`,
      `one that says ${one}, and one that says ${other}`,
    );
  if (id === null || section === null) return null;
  const textsOf = (block?: Block) => (block ? inlinesOf(block) : []);
  return { id, section, classes, title: texts, paragraphs: [textsOf(first), textsOf(second)] };
}
