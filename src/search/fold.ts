/** Texts as the search compares them: in small letters, without accents, cut at whatever is no letter and no digit. */

/** A text in small letters without accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text as `folded` gives them, in their order. C# would be a letter, and is written out. */
export function foldedWords(text: string): string[] {
  return (
    folded(text)
      .replace(/\bc#/g, 'csharp')
      .match(/[\p{L}\d]+/gu) ?? []
  );
}
