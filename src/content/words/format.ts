/** Puts values into words: `{name}` stands for a value. A backtick pair marks code. */

/** A piece of a text: plain, a label of the product set apart, or code. */
export interface Segment {
  readonly kind: 'text' | 'label' | 'code';
  readonly text: string;
}

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
    .split(/(\{[\w-]+\}|`[^`]+`)/)
    .filter((piece) => piece !== '')
    .map((piece): Segment => {
      if (piece.startsWith('`')) return { kind: 'code', text: piece.slice(1, -1) };
      if (!/^\{[\w-]+\}$/.test(piece)) return { kind: 'text', text: piece };
      return { kind: 'label', text: valueOf(piece.slice(1, -1), values, template) };
    });
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
