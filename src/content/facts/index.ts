/**
 * The facts: everything the site may say of the product, each with its source, version, date and standing. What a fact
 * states, and what a publisher is called, is in the words, under its id.
 */
import { z } from 'astro/zod';
import data from './facts.json' with { type: 'json' };

/** Where the facts are written; named in messages about them. */
export const factsFile = 'src/content/facts/facts.json';

/** The release of the product that a source speaks of, or several, or the month of a standard or of notes. */
const editionSchema = z.union([
  z.strictObject({ version: z.string().min(1) }),
  z.strictObject({ from: z.string().min(1), to: z.string().min(1) }),
  z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/) }),
]);

const sourceSchema = z.strictObject({
  title: z.string().min(1),
  /** The language of the title (BCP 47). */
  language: z.string().default('en'),
  /** A key of the words. */
  publisher: z.string().min(1),
  /** Who it is, where the words of the publisher leave it open. */
  name: z.string().min(1).optional(),
  url: z.url({ protocol: /^https$/ }),
  /** Absent where the source does not say. */
  edition: editionSchema.optional(),
});

const factSchema = z
  .strictObject({
    /** Ids of sources; the first is the main one. */
    sources: z.array(z.string()).min(1),
    standing: z.enum(['official', 'community', 'standard', 'inferred']),
    /** The day a stored copy of the sources was last read against the statement. */
    checked: z.iso.date(),
    /** The day by which to look at it again, where that is another than its standing asks for (see `due.ts`). */
    recheckBy: z.iso.date().optional(),
  })
  .refine(({ checked, recheckBy }) => recheckBy === undefined || recheckBy > checked, {
    path: ['recheckBy'],
    error: 'Expected a day after the one it was checked; once that has passed, leave it out or name another.',
  });

/** Shape of the facts file. Throws a ZodError that names the path of what is wrong. */
export const factsSchema = z.strictObject({
  sources: z.record(z.string(), sourceSchema),
  facts: z.record(z.string(), factSchema),
});

/** A source, as the facts file describes it. */
export type Source = z.infer<typeof sourceSchema>;

/** The facts file, read. */
export type Facts = z.infer<typeof factsSchema>;

/** How one statement about the product is founded. */
export type Fact = z.infer<typeof factSchema>;

/** The facts of this site. */
export const facts: Facts = factsSchema.parse(data);

/** The Fact of this id. Throws an error that says who asked and where facts are written. */
export function getFact(id: string, askedBy: string): Fact {
  const fact = facts.facts[id];
  if (fact === undefined) {
    throw new Error(
      `${askedBy} makes a claim with the fact "${id}". Expected the id of a fact in ${factsFile}; found none of that name.`,
    );
  }
  return fact;
}
