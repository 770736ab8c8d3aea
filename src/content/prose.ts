/**
 * What prose may not hold: a statement about the product outside a Claim, a label of the product written out, a count
 * of ours written out. Pure, over the text of words and pages.
 */
import type { LabelId, Labels } from './labels/index.ts';

/** Whether a text speaks of the product or of its token. */
export function isAboutProduct(text: string): boolean {
  return /SoftExpert|API gateway|User data|\bJWTs?\b|\btokens?\b/i.test(text);
}

/** A paragraph, list item or the like of a page. */
interface Block {
  readonly text: string;
  /** Whether it is inside a Claim, or says in an MDX comment, after `no claim:`, why it needs none. */
  readonly isClaim: boolean;
}

/**
 * The prose of an MDX page, block by block: all that is not frontmatter, import, heading, code or a component of its
 * own. What it is not decides, not how it begins: a block may start with a quotation mark, an accent or a digit.
 */
export function proseBlocks(source: string): Block[] {
  return withoutCode(source)
    .split(/\n{2,}|\n(?=[ \t]*(?:[-*+]|\d+\.)[ \t])/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^(?:import|export)\s|^#{1,6}\s|^<[A-Z][^<>]*\/>$/.test(block))
    .map((block) => ({
      text: block.replace(/\{\/\*[\s\S]*?\*\/\}/g, '').trim(),
      isClaim: block.includes('<Claim') || /\{\/\* no claim: \S/.test(block),
    }));
}

/** The headings of an MDX page, as they are written, without their `#`. */
export function headings(source: string): string[] {
  return Array.from(withoutCode(source).matchAll(/^#{1,6} (.*)$/gm), ([, text]) => text ?? '');
}

/** A page without its frontmatter and its blocks of code. */
function withoutCode(source: string): string {
  return source.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^```[\s\S]*?^```/gm, '');
}

/** Where a label's words are meant as words of the language, not as the label. */
const notTheLabel: readonly { readonly label: LabelId; readonly in: RegExp; readonly why: string }[] = [
  { label: 'copy-button', in: /touch it and choose Copy/, why: 'an item of the browser’s own menu' },
];

/**
 * Labels that stand in a text as plain words. A label of several words is one wherever it stands; one of a single word
 * only with a capital inside a sentence, since “Copy” at the beginning of one is a verb.
 */
export function bareLabels(text: string, labels: Labels): { id: LabelId; text: string }[] {
  const plain = text
    .replace(/`[^`]*`/g, ' ')
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/<[^>]*>/g, ' ');
  return (Object.entries(labels) as [LabelId, Labels[LabelId]][])
    .filter(([id, label]) => {
      const words = label.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const bare = label.text.includes(' ')
        ? new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, 'u')
        : new RegExp(`(?<=[\\p{Ll}\\d,;:’”)] )${words}(?![\\p{L}\\d-])`, 'u');
      return bare.test(plain) && !notTheLabel.some((other) => other.label === id && other.in.test(text));
    })
    .map(([id, label]) => ({ id, text: label.text }));
}

const numberWords =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';

/** A number before a noun that our models count. The three parts of a JSON Web Token are counted by its standard. */
const countOfOurs = new RegExp(
  `\\b(?:\\d+|${numberWords})(?: [\\p{L}-]+)? (?:habits|drills|messages|parts|requests)\\b`,
  'giu',
);

/** Counts of ours that are written out. */
export function bareCounts(text: string): string[] {
  const found = Array.from(text.matchAll(countOfOurs), ([count]) => count);
  return found.filter((count) => !/^three parts$/i.test(count));
}
