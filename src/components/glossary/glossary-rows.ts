/** The rows of the tables of the glossary: one thing each, and what it is called in every language. */
import { termLanguages, terms, type TermStanding } from '../../content/glossary/index.ts';
import { getLabels, labelIds, type LabelStanding } from '../../content/labels/index.ts';
import { writtenTags } from '../../written-languages.ts';

/** A name in one language. */
export interface Name {
  /** BCP 47. */
  readonly tag: string;
  /** Stands before it: an article, or “to”. */
  readonly before?: string | undefined;
  readonly text: string;
  readonly standing: TermStanding | LabelStanding;
  /** Ids of the facts it rests on. */
  readonly facts: readonly string[];
  readonly avoid: readonly string[];
}

/** One thing. */
interface Row {
  /** The anchor, which is the same in every language. */
  readonly anchor: string;
  /** The first is in the language of the page, where that is one of theirs. */
  readonly names: readonly Name[];
  /** Of a term: the key of its definition in the words, and the facts that rests on. */
  readonly defined?: { readonly id: string; readonly facts: readonly string[] };
}

/** The terms, in the alphabetical order of a language (BCP 47). */
export function termRows(language: string): Row[] {
  const tags = ownFirst(termLanguages, language);
  const { compare } = new Intl.Collator(language);
  return terms
    .map(({ id, facts, ...term }) => ({
      anchor: `term-${id}`,
      names: tags.map((tag) => ({ tag, text: term[tag].term, ...term[tag] })),
      defined: { id, facts },
    }))
    .sort((one, other) => compare(firstOf(one), firstOf(other)));
}

/** The labels of the product, in the order in which they are written. */
export function labelRows(language: string): Row[] {
  const tags = ownFirst(writtenTags, language);
  return labelIds.map((id) => ({
    anchor: `label-${id}`,
    names: tags.map((tag) => ({ tag, avoid: [], ...getLabels(tag)[id] })),
  }));
}

/** The languages with that of the page before the others, where it is one of them. */
function ownFirst<T extends string>(tags: readonly T[], language: string): T[] {
  return [...tags].sort((one, other) => Number(other === language) - Number(one === language));
}

function firstOf({ names: [first] }: Row): string {
  return first?.text ?? '';
}
