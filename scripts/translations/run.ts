/** Does what `npm run translations` is asked to do. */
import { type Command, commandOf, UsageError } from './command.ts';
import { confirmation, type Findings, isUpToDate, reportOn } from './report.ts';
import { pageTranslationProblems } from '../../src/content/page-translation.ts';
import {
  confirmed,
  type Records,
  sharedNames,
  standingOf,
  type Texts,
  textsOf,
} from '../../src/content/stale.ts';
import { translationProblems } from '../../src/content/translation-checks.ts';
import { readRecords, writeRecords } from '../../src/integrations/content-files.ts';
import { siteContent } from '../../src/integrations/site-content.ts';
import { ofLanguage, sourceLanguage, translated, type WrittenLanguage } from '../../src/written-languages.ts';

/** A language, and what is recorded of it. */
interface Translation {
  readonly language: WrittenLanguage;
  readonly english: Texts;
  readonly own: Texts;
  readonly records: Records;
}

/**
 * Runs the command on the project in a folder. Gives the exit code: 0 where nothing falls behind, 1 where something does,
 * 2 where the command was not understood.
 */
export function runTranslations(
  args: readonly string[],
  root: string,
  print: (line: string) => void,
): number {
  try {
    const command = commandOf(args);
    return command.kind === 'list' ? list(root, print) : confirm(command, root, print);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    print(error.message);
    return 2;
  }
}

function list(root: string, print: (line: string) => void): number {
  const content = siteContent(root);
  const findings = translated.map((language): Findings => {
    const { english, own, records } = translationOf(content, language, root);
    const problems = [
      ...translationProblems(content, language.tag, ofLanguage('words', content.words, language.tag)),
      ...pageTranslationProblems(content, language.tag),
    ];
    return { tag: language.tag, problems, standing: standingOf(english, own, records), english };
  });
  findings.flatMap(reportOn).forEach(print);
  return findings.every(isUpToDate) ? 0 : 1;
}

function confirm(
  { languages, names }: Extract<Command, { kind: 'confirm' }>,
  root: string,
  print: (line: string) => void,
): number {
  const content = siteContent(root);
  for (const { language, english, own, records } of languages.map((one) =>
    translationOf(content, one, root),
  )) {
    const unknown = names?.find((name) => !sharedNames(english, own).includes(name));
    if (unknown !== undefined) {
      throw new UsageError(
        `There is no "${unknown}" in both English and ${language.tag}. Expected a page, such as guide, or keys of words, such as home.lead.`,
      );
    }
    const now = confirmed(english, own, records, names);
    writeRecords(root, language.tag, now);
    const changed = names ?? Object.keys(now).filter((name) => now[name] !== records[name]);
    const dropped = Object.keys(records).filter((name) => !Object.hasOwn(now, name));
    confirmation(language.tag, changed, dropped).forEach(print);
  }
  return 0;
}

function translationOf(
  { words, pages }: ReturnType<typeof siteContent>,
  language: WrittenLanguage,
  root: string,
): Translation {
  const textsIn = (one: WrittenLanguage) => textsOf(ofLanguage('words', words, one.tag), pages, one);
  return {
    language,
    english: textsIn(sourceLanguage),
    own: textsIn(language),
    records: readRecords(root, language.tag),
  };
}
