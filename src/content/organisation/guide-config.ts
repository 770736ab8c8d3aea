/** What an organisation that publishes the site says of itself, in `guide.config.ts`: its shape, and what is wrong in one. */
import { z } from 'astro/zod';
import { languageProblems } from './published-languages.ts';
import { beginnings, isAddress, isHostName, isPlainText, longestName, shown } from './values.ts';

/** The file it stands in, in the root of the project. */
export const configFile = 'guide.config.ts';

/** The labels of one language, as the organisation's own Suite shows them. */
export interface OwnLabels {
  /** The release they were seen in, as the product gives it: `2.2.3`. */
  readonly release: string;
  /** The day they were seen, as `2026-11-29`. */
  readonly seen: string;
  /** By the id of a label, as in `src/content/labels/`. */
  readonly texts: Readonly<Record<string, string>>;
}

/** All of it is optional: what is left out stays as it is. */
export interface GuideConfig {
  /** Who is told of a token that was lost or exposed; named wherever the site says “the support team responsible”. */
  readonly supportTeam?: {
    readonly name: string;
    /** `https://…`, `mailto:…` or `tel:…`. */
    readonly contact?: string;
  };
  /** The host of the organisation's Suite, in samples: `suite.example.com`. */
  readonly suiteHost?: string;
  /** Who publishes this copy; at the foot of every page. */
  readonly publisher?: {
    readonly name: string;
    /** Where its source is: `https://…`. */
    readonly source?: string;
    /** Where a mistake is reported: `https://…` or `mailto:…`. */
    readonly report?: string;
  };
  /** The languages that are published, by tag, as they are offered; the first is in the root. All, where it is left out. */
  readonly languages?: readonly string[];
  /** What the organisation's Suite calls things, by the tag of a language. Then take the pictures again: `npm run shots`. */
  readonly labels?: Readonly<Record<string, OwnLabels>>;
}

/** What ids and tags may be named. */
export interface Known {
  readonly labels: readonly string[];
  readonly languages: readonly string[];
}

const plainText = z
  .string()
  .min(1, 'some text')
  .max(longestName, `at most ${longestName} characters`)
  .refine(isPlainText, 'plain text, without < > { } [ ] or `')
  .refine((text) => text.trim() === text, 'no space at its beginning or end');

const address = (begins: readonly string[]) =>
  z
    .string()
    .refine((text) => isAddress(text, begins), `an address that begins with ${begins.join(' or ')}`)
    .optional();

const schema = z.strictObject({
  supportTeam: z.strictObject({ name: plainText, contact: address(beginnings.contact) }).optional(),
  suiteHost: z
    .string()
    .refine(isHostName, 'the name of a host alone, in small letters, as suite.example.com')
    .optional(),
  publisher: z
    .strictObject({
      name: plainText,
      source: address(beginnings.source),
      report: address(beginnings.report),
    })
    .optional(),
  // Held to the languages there are by `languageProblems`.
  languages: z.unknown().optional(),
  labels: z
    .record(
      z.string(),
      z.strictObject({
        release: plainText,
        seen: z.iso.date('a day, as 2026-11-29'),
        texts: z.record(z.string(), plainText),
      }),
    )
    .optional(),
});

/**
 * Reads what a configuration file gives. Throws one error that lists everything wrong in it: the field, what was found there
 * and what was expected.
 */
export function readGuideConfig(value: unknown, known: Known): GuideConfig {
  if (typeof value === 'object' && value !== null && !isPlainObject(value))
    throw new Error(
      `${configFile} cannot be used: found an object of a kind of its own; expected { … } after "export default".`,
    );
  const read = schema.safeParse(value);
  const problems = [
    ...languageProblems(value, known.languages).map(({ path, found, expected }) =>
      problem(path, found, expected),
    ),
    ...(read.success
      ? labelProblems(read.data.labels ?? {}, known)
      : read.error.issues.flatMap((issue) => shapeProblems(issue, value))),
  ];
  if (problems.length > 0)
    throw new Error(`${configFile} cannot be used:\n${problems.map((line) => `- ${line}`).join('\n')}`);
  return read.data as GuideConfig;
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const problem = (path: readonly PropertyKey[], found: string, expected: string) =>
  `${path.map(String).join('.') || 'the file'}: found ${found}; expected ${expected}.`;

function shapeProblems(issue: z.core.$ZodIssue, value: unknown): string[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      problem([...path, key], 'a field there is not', `one of: ${fieldsAt(path).join(', ')}`),
    );
  const found = path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
  return [
    problem(
      path,
      found === undefined ? 'nothing' : shown(found),
      issue.code === 'invalid_type' ? `a value of the type ${issue.expected}` : issue.message,
    ),
  ];
}

/** The fields there are at a place. */
function fieldsAt([first]: readonly PropertyKey[]): string[] {
  const { shape } = schema;
  if (first === undefined) return Object.keys(shape);
  if (first === 'supportTeam' || first === 'publisher') return Object.keys(shape[first].unwrap().shape);
  return ['release', 'seen', 'texts'];
}

function labelProblems(labels: Readonly<Record<string, OwnLabels>>, known: Known): string[] {
  return Object.entries(labels).flatMap(([tag, { texts, seen }]) => [
    ...(known.languages.includes(tag)
      ? []
      : [problem(['labels', tag], 'a language there is not', `one of: ${known.languages.join(', ')}`)]),
    // A day earlier than in the east of the world, where it may have come.
    ...(Date.parse(seen) > Date.now() + 86_400_000
      ? [problem(['labels', tag, 'seen'], seen, 'a day that has come')]
      : []),
    ...Object.keys(texts)
      .filter((id) => !known.labels.includes(id))
      .map((id) =>
        problem(['labels', tag, 'texts', id], 'a label there is not', `one of: ${known.labels.join(', ')}`),
      ),
  ]);
}
