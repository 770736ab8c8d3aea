/** What is said of the translations of a language. */
import { isPageName, type Standing, type Texts } from '../../src/content/stale.ts';

/** A language as the report sees it. */
export interface Findings {
  readonly tag: string;
  /** What is missing in it or other than in English, as the content check says it. */
  readonly problems: readonly string[];
  readonly standing: Standing;
  readonly english: Texts;
}

/** Whether nothing has to be translated or looked at; a record of what is gone is in nobody's way. */
export function isUpToDate({ problems, standing: { stale, unrecorded } }: Findings): boolean {
  return problems.length + stale.length + unrecorded.length === 0;
}

/** The lines of the report: one where the language is up to date, else lists of what is not. */
export function reportOn(findings: Findings): string[] {
  const { tag, problems, standing, english } = findings;
  const { stale, unrecorded, gone } = standing;
  if (isUpToDate(findings)) {
    const left = gone.length > 0 ? ` Recorded and gone: ${gone.join(', ')}.` : '';
    return [`${tag}: nothing is missing, different or older than English.${left}`];
  }
  const withText = (name: string) =>
    isPageName(name) ? `${name} (a page)` : `${name}: “${english[name] ?? ''}”`;
  return [
    `${tag}:`,
    ...list('Missing, or different from English', problems),
    ...list('Made from an older English text; it is now', stale.map(withText)),
    ...list('Made from an English text that is not recorded', unrecorded),
    ...list('Recorded and gone', gone),
    ...(stale.length + unrecorded.length > 0
      ? [`  Once they say what English says: npm run translations -- --confirm ${tag} [name …]`]
      : []),
  ];
}

/** What was confirmed: names whose record is another now, and those without one any more. */
export function confirmation(tag: string, names: readonly string[], dropped: readonly string[]): string[] {
  return [
    names.length === 0 && dropped.length === 0 ? `${tag}: all was confirmed already.` : `${tag}:`,
    ...list('Confirmed', names),
    ...list('Dropped, being gone', dropped),
  ];
}

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`  ${title}:`, ...items.map((item) => `  - ${item}`)];
}
