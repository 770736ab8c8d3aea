/** What a part of a token could be made of, where the whole of it is not there. */

/** The words of a text that are as long and as mixed as parts of tokens are, and as no word of a language is. */
export function tokenPieces(text: string): string[] {
  const words = text.match(/[\w-]{16,}/g) ?? [];
  return words.filter((word) => [/\d/, /[a-z]/, /[A-Z]/].every((kind) => kind.test(word)));
}
