/** What of a text is of a token, and not of what is around it. */
export const partsOf = (text: string): string[] =>
  (text.match(/[\w-]{12,}/g) ?? []).filter((part) => /\d/.test(part) && /[A-Z]/.test(part));
