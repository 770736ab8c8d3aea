/** Numbers, dates, lists and what depends on a number, as a language (BCP 47) writes them. */
import { fill } from './format.ts';

/** A text for each plural form of the language; what it does not tell apart stands under `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The text for so many, with `{count}` filled in. */
export function plural(forms: PluralForms, count: number, language: string): string {
  const text = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return fill(text, { count: numberText(count, language) });
}

/** A number. */
export function numberText(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

/** How much of a time is told: a calendar day or month of UTC, today’s date on the reader’s calendar, or a time with its zone, theirs or UTC. */
const timeStyles = {
  day: { dateStyle: 'medium', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  date: { dateStyle: 'long' },
  moment: { dateStyle: 'medium', timeStyle: 'long' },
  momentUtc: { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A time, given in milliseconds since 1970-01-01 UTC or as an ISO 8601 date. */
export function timeText(time: number | string, style: keyof typeof timeStyles, language: string): string {
  return new Intl.DateTimeFormat(language, timeStyles[style]).format(new Date(time));
}

/** Several things: joined as a sentence does (`and`), or set beside each other (`unit`). */
export function listText(
  items: Iterable<string>,
  language: string,
  type: 'conjunction' | 'unit' = 'conjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(items);
}
