/** What an organisation may say of itself, value by value: for the build, and for pages that read it as they are shown. */

/** The most characters of a name. */
export const longestName = 80;

/**
 * Whether a text is plain words on one line: neither markup nor what our own words use for values, code and links, nothing that
 * turns the direction of what follows, and something that can be read.
 */
export function isPlainText(text: string): boolean {
  return (
    /^[^<>{}[\]`\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u.test(text) &&
    /[\p{L}\p{N}]/u.test(text)
  );
}

/** Whether a text is a whole address that begins with one of these: `https://`, `mailto:`, `tel:`. Never throws. */
export function isAddress(text: string, allowed: readonly string[]): boolean {
  const beginning = allowed.find((start) => text.startsWith(start));
  if (beginning === undefined || /[\s<>"'`{}]/.test(text)) return false;
  try {
    const { username, password } = new URL(text);
    // What is read out is decoded, and becomes a text.
    const rest = decodeURIComponent(text.slice(beginning.length));
    return username === '' && password === '' && isPlainText(rest);
  } catch {
    return false;
  }
}

/** Whether a text is the name of a host alone, perhaps with a port: `suite.example.com`. */
export function isHostName(text: string): boolean {
  const [, port = '0'] = /:(\d{1,5})$/.exec(text) ?? [];
  return (
    /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?::\d{1,5})?$/.test(
      text,
    ) && Number(port) <= 65_535
  );
}

/** What addresses each field takes. */
export const beginnings = {
  contact: ['https://', 'mailto:', 'tel:'],
  source: ['https://'],
  report: ['https://', 'mailto:'],
} as const;

/** A value as it is told of in a message: as JSON, cut short; what has no JSON, by its kind. Never throws. */
export function shown(value: unknown): string {
  try {
    const json = JSON.stringify(value) as string | undefined;
    return (json ?? typeof value).slice(0, 120);
  } catch {
    return typeof value;
  }
}
