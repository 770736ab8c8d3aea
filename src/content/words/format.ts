/** Puts values into words: `{name}` stands for a value. A backtick pair marks code, `[text](name)` a link. */

/** A piece of a text: plain, a label of the product set apart, code, or a link to what its name stands for. */
export type Segment =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'label'; readonly text: string; readonly name: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string };

/** The values a text may name. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * The text with each `{name}` replaced, as a plain string; code marks are dropped. Throws an error naming the value
 * that was asked for and those there are.
 */
export function fill(template: string, values: Values): string {
  return segments(template, values)
    .map((segment) => segment.text)
    .join('');
}

/** The text in pieces, for markup. Throws as {@link fill} does. */
export function segments(template: string, values: Values): Segment[] {
  return template
    .split(/(\{[\w-]+\}|`[^`]+`|\[[^\]]+\]\([\w-]+\))/)
    .filter((piece) => piece !== '')
    .map((piece): Segment => {
      const [, text = '', to] = /^\[(.+)\]\((.+)\)$/.exec(piece) ?? [];
      if (to !== undefined) return { kind: 'link', text, to };
      if (piece.startsWith('`')) return { kind: 'code', text: piece.slice(1, -1) };
      if (!/^\{[\w-]+\}$/.test(piece)) return { kind: 'text', text: piece };
      const name = piece.slice(1, -1);
      return { kind: 'label', text: valueOf(name, values, template), name };
    });
}

/**
 * The same words with every `{name}` that is among the values replaced, as plain strings; other names, code and links
 * stay as they are written.
 */
export function partlyFilled<T>(words: T, values: Values): T {
  return eachText(words, (text) =>
    text.replace(/\{([\w-]+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    ),
  );
}

/** The same words with another text in place of each. */
export function eachText<T>(words: T, change: (text: string) => string): T {
  if (typeof words === 'string') return change(words) as T;
  if (Array.isArray(words)) return words.map((item: unknown) => eachText(item, change)) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [key, eachText(value, change)]),
  ) as T;
}

/** Everything in a text that is no prose: names, what links lead to, and code, each as it is written. */
export function marksIn(template: string): string[] {
  return Array.from(template.matchAll(/\{[\w-]+\}|`[^`]+`|\]\([\w-]+\)/g), ([mark]) => mark);
}

/** Every name a text asks for, in order. */
export function namesIn(template: string): string[] {
  return Array.from(template.matchAll(/\{([\w-]+)\}/g), ([, name]) => name ?? '');
}

function valueOf(name: string, values: Values, template: string): string {
  const value = values[name];
  if (value === undefined) {
    throw new Error(
      `The text “${template}” names {${name}}. Expected one of: ${Object.keys(values).join(', ') || 'nothing'}.`,
    );
  }
  return String(value);
}
