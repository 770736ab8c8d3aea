/** What Lighthouse found on a page, as far as it is said here. */
import { z } from 'astro/zod';

const audit = z.object({
  title: z.string(),
  /** From 0 to 1; null where the audit does not apply, or only informs. */
  score: z.number().nullable(),
  displayValue: z.string().optional(),
  details: z.object({ items: z.unknown() }).partial().optional(),
});

const schema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), audit),
});

/** A report, taken apart. */
export type Report = z.infer<typeof schema>;

/** Takes a report apart. Throws an error where it is none, or where Lighthouse says that it could not see the page. */
export function readReport(result: unknown): Report {
  const report = schema.parse(result);
  if (report.runtimeError) throw new Error(report.runtimeError.message);
  return report;
}

/** The score of each category, from 0 to 100, in the order Lighthouse has them. */
export function scores({ categories }: Report): number[] {
  return Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100));
}

/** Whether there is nothing to find fault with. */
export function isFull(report: Report): boolean {
  return scores(report).every((score) => score === 100);
}

/** How many things that an audit found are said of it. */
const things = 3;

/** Of each category below 100, the audits that cost it something: its score, and what they found. */
export function faults({ categories, audits }: Report): string[] {
  return Object.values(categories)
    .filter(({ score }) => score === null || Math.round(score * 100) < 100)
    .flatMap(({ title, score, auditRefs }) => [
      `${title} ${score === null ? 'without a score' : Math.round(score * 100)}`,
      ...auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `  ${id}: ${faultOf(audits[id])}`),
    ]);
}

function faultOf(found: z.infer<typeof audit> | undefined): string {
  if (!found) return 'no such audit';
  const { title, displayValue, details } = found;
  const items = z.array(itemSchema).safeParse(details?.items).data ?? [];
  const places = items.map(placeOf).filter((place) => place !== undefined);
  const more = places.length > things ? `, and ${places.length - things} more` : '';
  const where = places.length > 0 ? `: ${places.slice(0, things).join(', ')}${more}` : '';
  return `${title}${displayValue ? ` (${displayValue})` : ''}${where}`;
}

/** Something that an audit found; which of these it says differs from audit to audit. */
const itemSchema = z
  .object({
    node: z.object({ selector: z.string() }),
    url: z.string(),
    description: z.string(),
    source: z.string(),
  })
  .partial()
  .catch({});

function placeOf({ node, url, description, source }: z.infer<typeof itemSchema>): string | undefined {
  return node?.selector ?? url ?? description ?? source;
}

/** Of some reports of a page, the one whose scores are in the middle. Throws an error where there is none. */
export function middleReport(reports: readonly Report[]): Report {
  const sum = (report: Report) => scores(report).reduce((all, score) => all + score, 0);
  const middle = reports.toSorted((one, other) => sum(one) - sum(other))[Math.floor(reports.length / 2)];
  if (!middle) throw new Error('Expected reports; found none.');
  return middle;
}
