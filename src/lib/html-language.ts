/** The language that a page, as HTML, says it is in (BCP 47); undefined where it says none. */
export function htmlLanguage(html: string): string | undefined {
  return /<html\b[^>]*\slang="([^"]+)"/.exec(html)?.[1];
}
