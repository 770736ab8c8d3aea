/** What a rule of a language is, and how one is written. */

/** Words or signs a text is not to have, and what to write in their place. */
export type Avoided = readonly [find: RegExp, instead: string];

/** Something that is not to be found in the texts of a language. */
export interface LanguageRule {
  /** Its name, for entries of the allow-list. */
  readonly id: string;
  readonly why: string;
  readonly avoid: readonly Avoided[];
  /**
   * Where it holds, if not everywhere: in titles, in what tells the reader what to do, or in all but the made-up messages,
   * where a word characterises the sender.
   */
  readonly only?: 'titles' | 'instructions' | 'own-voice';
  /** Texts that break it; each thing it avoids is in one of them at least. */
  readonly breaks: readonly string[];
  /** Texts that do not, though they come near. */
  readonly keeps: readonly string[];
}

/** What stands in a text for code, a label, a count or English set apart; so a rule can ask what is beside it. */
export const setApart = '\uFFFC';

/** Whole words, however they are written: forms parted by `|`, as in any regular expression. */
export function words(forms: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${forms})(?![\\p{L}\\p{N}_])`, 'giu');
}
