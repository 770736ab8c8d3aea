/** Which of the languages there are a reader reads best. */

/**
 * The first of a reader's languages that there is, by BCP 47 tag and most liked first, whatever its region: `pt-PT` has
 * `pt-BR`, `es-MX` has `es`. Undefined where there is none.
 */
export function preferredLanguage(liked: readonly string[], there: readonly string[]): string | undefined {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  for (const tag of liked) {
    const found =
      there.find((own) => own.toLowerCase() === tag.toLowerCase()) ??
      there.find((own) => primary(own) === primary(tag));
    if (found !== undefined) return found;
  }
  return undefined;
}
