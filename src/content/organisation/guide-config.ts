/** What an organisation that publishes the site says of itself, in `guide.config.ts`: its shape, and what is wrong in one. */
import { z } from 'astro/zod';
import { allProblems } from '../problems.ts';
import { languageProblems } from './published-languages.ts';
import { pastDay, plainText, problemAt, shapeProblems } from './shapes.ts';
import { beginnings, isAddress, isHostName } from './values.ts';

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
  /** What the Parts of the screen are called as it is written, by language and id: no two may be called the same. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

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
        seen: pastDay,
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
    ...languageProblems(value, known.languages),
    ...(read.success
      ? labelProblems(read.data.labels ?? {}, known)
      : read.error.issues.flatMap((issue) => shapeProblems(issue, value, fieldsAt))),
  ];
  if (problems.length > 0) throw new Error(allProblems(configFile, problems));
  return read.data as GuideConfig;
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The fields there are at a place. */
function fieldsAt([first]: readonly PropertyKey[]): string[] {
  const { shape } = schema;
  if (first === undefined) return Object.keys(shape);
  if (first === 'supportTeam' || first === 'publisher') return Object.keys(shape[first].unwrap().shape);
  return ['release', 'seen', 'texts'];
}

function labelProblems(labels: Readonly<Record<string, OwnLabels>>, known: Known): string[] {
  return Object.entries(labels).flatMap(([tag, { texts }]) => [
    ...(known.languages.includes(tag)
      ? []
      : [problemAt(['labels', tag], 'a language there is not', `one of: ${known.languages.join(', ')}`)]),
    ...Object.keys(texts)
      .filter((id) => !known.labels.includes(id))
      .map((id) =>
        problemAt(['labels', tag, 'texts', id], 'a label there is not', `one of: ${known.labels.join(', ')}`),
      ),
    ...sameNames(tag, texts, known.parts[tag] ?? {}),
  ]);
}

/** Two Parts of one screen that would be called the same: who reads or hears their names could not tell them apart. */
function sameNames(
  tag: string,
  texts: Readonly<Record<string, string>>,
  written: Readonly<Record<string, string>>,
): string[] {
  const parts = Object.entries(written).map(([id, text]) => ({ id, text: texts[id] ?? text }));
  return parts.flatMap(({ id, text }, index) => {
    const other = parts.slice(0, index).find((each) => each.text.toLowerCase() === text.toLowerCase());
    if (!other) return [];
    const [own, too] = Object.hasOwn(texts, id) ? [id, other.id] : [other.id, id];
    const found = `"${texts[own] ?? ''}", which ${too} is called, too`;
    return [problemAt(['labels', tag, 'texts', own], found, 'a name of its own: both are on one screen')];
  });
}
