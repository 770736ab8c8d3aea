/** Holds a translated page to the English one in all that is no prose. */
import type { Content } from './checks.ts';
import { pageId, pagesFolder, pagesIn } from './page-files.ts';
import { type Marks, pageStructure, type Section } from './page-structure.ts';
import { problem } from './problems.ts';
import { sourceLanguage, writtenLanguageOf } from '../written-languages.ts';

/** A language may do without: this page is shown where an address is none, and then the language is not known. */
const optional = ['404'];

/**
 * Every language has the pages of English and no others, each with the same headings, facts, components, links, code and
 * expressions. Within a section, what is no Claim may stand in another order.
 */
export function pageTranslationProblems({ pages }: Content, language: string): string[] {
  const own = writtenLanguageOf(language);
  if (own === sourceLanguage) return [];
  const folder = pagesFolder(own);
  const [first, translated] = [pagesIn(pages, sourceLanguage), pagesIn(pages, own)];
  const english = (path: string) => `${pagesFolder(sourceLanguage)}/${path}`;
  return [
    ...[...first.keys()]
      .filter((path) => !translated.has(path) && !optional.includes(pageId(path)))
      .map((path) => problem(`${folder}/${path}`, 'no page', `a translation of ${english(path)}`)),
    ...[...translated].flatMap(([path, source]) => {
      const original = first.get(path);
      return original === undefined
        ? [problem(`${folder}/${path}`, 'a page that English does not have', english(path))]
        : structureProblems(`${folder}/${path}`, original, source);
    }),
  ];
}

/** Where a page differs from the English one in what they have in common. */
function structureProblems(file: string, english: string, translated: string): string[] {
  const [expected, found] = [pageStructure(english), pageStructure(translated)];
  return [
    ...differences(file, 'line', 'in the frontmatter', expected.settings, found.settings),
    ...headingProblems(file, expected.sections, found.sections),
    ...expected.sections.flatMap((section) => {
      const own = found.sections.find(({ heading }) => heading === section.heading);
      return own === undefined ? [] : sectionProblems(file, section, own);
    }),
  ];
}

/** The first heading that is another: all that follow it may only have moved. */
function headingProblems(file: string, expected: readonly Section[], found: readonly Section[]): string[] {
  const length = Math.max(expected.length, found.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => expected[index]?.heading !== found[index]?.heading,
  );
  if (at === undefined) return [];
  const said = (sections: readonly Section[]) => sections[at]?.heading ?? 'none';
  return [problem(file, `heading ${at}: ${said(found)}`, `${said(expected)}, as in English`)];
}

function sectionProblems(file: string, expected: Section, found: Section): string[] {
  const where = expected.heading === '' ? 'before the first heading' : `under ${expected.heading}`;
  return [
    ...claimProblems(file, where, expected.claims, found.claims),
    ...(Object.keys(expected.marks) as (keyof Marks)[]).flatMap((kind) =>
      differences(file, kind, where, expected.marks[kind], found.marks[kind]),
    ),
  ];
}

/** A translation may name more facts: how it words a label can rest on one of its own. */
function claimProblems(
  file: string,
  where: string,
  expected: Section['claims'],
  found: Section['claims'],
): string[] {
  if (expected.length !== found.length)
    return [problem(file, `${found.length} claims ${where}`, `${expected.length}, as in English`)];
  return expected.flatMap((facts, index) =>
    facts
      .filter((id) => !found[index]?.includes(id))
      .map((id) =>
        problem(file, `no fact "${id}" in claim ${index + 1} ${where}`, 'every fact of the English claim'),
      ),
  );
}

/** How much of a block of code, or of a component with many props, is said in a message. */
const longest = 60;

/** What one of two lists has more of than the other, in whatever order. */
function differences(
  file: string,
  kind: string,
  where: string,
  expected: readonly string[],
  found: readonly string[],
): string[] {
  const said = (item: string) => {
    const line = item.replace(/\s+/g, ' ');
    return line.length > longest ? `${line.slice(0, longest)}…` : line;
  };
  return [
    ...without(expected, found).map((item) =>
      problem(file, `no ${kind} ${said(item)} ${where}`, 'all that English has there'),
    ),
    ...without(found, expected).map((item) =>
      problem(file, `the ${kind} ${said(item)} ${where}`, 'only what English has there'),
    ),
  ];
}

/** The items of one list that are left when each of the other has taken one like it away. */
function without(items: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
