/** Texts as the search compares them: in small letters, without accents, cut at whatever is no letter and no digit. */

/** A text in small letters without accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What is one word, though signs stand in it, and how it is written without them: of whatever searches, too. */
const written: readonly (readonly [RegExp, string])[] = [
  [/\bc#/g, 'csharp'],
  [/\bx-api-key\b/g, 'xapikey'],
  // Versions: 2.2.1.
  [/(?<=\d)\.(?=\d)/g, ''],
];

/** The words of a text as `folded` gives them, in their order. */
export function foldedWords(text: string): string[] {
  const plain = written.reduce((all, [sign, word]) => all.replace(sign, word), folded(text));
  return plain.match(/[\p{L}\d]+/gu) ?? [];
}

/** Whether a word may be asked for at all: a single letter says nothing, a single digit may be all there is. */
export function saysSomething(word: string): boolean {
  return word.length > 1 || /\d/.test(word);
}
