/** Holds the pages to the facts, and to the labels and counts that are not to be written out. */
import type { Content } from './checks.ts';
import { pageFile } from './page-files.ts';
import { pageStructure } from './page-structure.ts';
import { missingFacts, namedCount, problem } from './problems.ts';
import { bareCounts, bareLabels, headings, isAboutProduct, proseBlocks } from './prose.ts';

/**
 * What a page says of the product is inside a Claim; its facts exist; labels and counts are not written out; headings have
 * ids of their own, which are the same in every language.
 */
export function pageProblems({ pages, facts, labels }: Content): string[] {
  return Object.entries(pages).flatMap(([file, source]) => {
    const own = labels[pageFile(file).language.tag];
    const blocks = proseBlocks(source);
    const claims = pageStructure(source).sections.flatMap((section) => section.claims);
    return [
      ...headings(source)
        .filter((heading) => !/\s\{#[\p{L}\d-]+\}$/u.test(heading))
        .map((heading) => problem(file, `the heading “${heading}”`, '{#id} at its end')),
      ...blocks
        .filter(({ text, isClaim }) => !isClaim && isAboutProduct(text))
        .map(({ text }) =>
          problem(file, `“${text.slice(0, 60)}…” without a fact`, '<Claim facts={["…"]}> around it'),
        ),
      ...blocks.flatMap(({ text }) => [
        ...(own ? bareLabels(text, own) : []).map(({ id, text: label }) =>
          problem(file, `“${label}”`, `<Label id="${id}" />`),
        ),
        ...bareCounts(text).map((count) => problem(file, `“${count}”`, namedCount)),
      ]),
      ...claims.flatMap((ids) => missingFacts(file, 'a claim', ids, facts)),
    ];
  });
}
