/** Holds the pages to the facts, and to the labels and counts that are not to be written out. */
import type { Content } from './checks.ts';
import { missingFacts, namedCount, problem } from './problems.ts';
import { bareCounts, bareLabels, isAboutProduct, proseBlocks } from './prose.ts';

/** What a page says of the product is inside a Claim; its facts exist; labels and counts are not written out. */
export function pageProblems({ pages, facts, labels }: Content): string[] {
  const [own] = Object.values(labels);
  return Object.entries(pages).flatMap(([file, source]) => {
    const blocks = proseBlocks(source);
    const claims = Array.from(
      source.matchAll(/<Claim\s+facts=\{(\[[^\]]*\])\}/g),
      ([, list]) => list ?? '[]',
    );
    return [
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
      ...claims.flatMap((list) =>
        missingFacts(
          file,
          'a claim',
          Array.from(list.matchAll(/['"]([^'"]+)['"]/g), ([, id]) => id ?? ''),
          facts,
        ),
      ),
    ];
  });
}
