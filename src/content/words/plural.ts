/** Words that depend on a number. */

/** A text for each plural form of the language; what it does not tell apart stands under `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The text for so many, in this language (BCP 47). The number itself is still to be filled in. */
export function plural(forms: PluralForms, count: number, language: string): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
