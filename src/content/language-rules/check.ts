/** Holds the texts of a language to its rules, and the allow-list to the texts. */
import { problem } from '../problems.ts';
import { englishLeft } from './english.ts';
import type { Passage } from './passages.ts';
import type { LanguageRule } from './rules.ts';

const allowListFile = 'src/content/language-rules/allowed.ts';

/** A place where a rule does not hold, and why. */
export interface Allowed {
  /** Id of the rule; `english-left` for English. */
  readonly rule: string;
  readonly file: string;
  /** Where in the file, as the problem says it; anywhere in it without. */
  readonly key?: string;
  /** Exactly what is found there. */
  readonly found: string;
  readonly why: string;
}

interface Finding {
  readonly rule: string;
  readonly passage: Passage;
  readonly found: string;
  readonly expected: string;
}

/** TI is not “ti”: what is all in capitals is another word, or no word of the language. */
function isAcronym(found: string): boolean {
  return /^\p{Lu}{2,}$/u.test(found);
}

function holdsIn({ only }: LanguageRule, { isTitle, isInstruction, isSpeech }: Passage): boolean {
  const holds = { titles: isTitle, instructions: isInstruction, 'own-voice': !isSpeech };
  return only === undefined || holds[only];
}

/** What a rule finds in a passage. */
export function findings(rule: LanguageRule, passage: Passage): Finding[] {
  if (!holdsIn(rule, passage)) return [];
  return rule.avoid.flatMap(([find, instead]) =>
    Array.from(passage.text.matchAll(find), ([found]) => found)
      .filter((found) => !isAcronym(found))
      .map((found) => ({
        rule: rule.id,
        passage,
        found: found.trim(),
        expected: `${instead} (${rule.id}: ${rule.why})`,
      })),
  );
}

/**
 * A problem for each thing that the rules, or the search for English, find in the passages and the allow-list does not
 * name; and one for each entry of the allow-list that matches nothing any more.
 */
export function languageProblems(
  passages: readonly Passage[],
  rules: readonly LanguageRule[],
  allowed: readonly Allowed[],
): string[] {
  const found = passages.flatMap((passage) => [
    ...rules.flatMap((rule) => findings(rule, passage)),
    ...englishFindings(passage),
  ]);
  const isAllowed = (finding: Finding) => allowed.some((entry) => matches(entry, finding));
  return [
    ...found
      .filter((finding) => !isAllowed(finding))
      .map(({ passage, found: text, expected }) =>
        problem(passage.file, `“${text}” in ${passage.key}`, expected),
      ),
    ...allowed
      .filter((entry) => !found.some((finding) => matches(entry, finding)))
      .map(({ rule, file, key, found: text }) =>
        problem(
          allowListFile,
          `“${text}” for ${key === undefined ? file : `${key} of ${file}`}, where ${rule} does not find it`,
          'no such entry',
        ),
      ),
  ];
}

function matches(entry: Allowed, { rule, passage, found }: Finding): boolean {
  return (
    entry.rule === rule &&
    entry.file === passage.file &&
    (entry.key ?? passage.key) === passage.key &&
    entry.found === found
  );
}

function englishFindings(passage: Passage): Finding[] {
  return englishLeft(passage.text).map((found) => ({
    rule: 'english-left',
    passage,
    found,
    expected:
      'words of the language; what is to be English has backticks or lang="en" around it, or an entry in the allow-list (english-left)',
  }));
}
