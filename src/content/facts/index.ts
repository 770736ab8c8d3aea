/** The facts: everything the site may say of the product, each with its source, version, date and standing. */
import { z } from 'astro/zod';
import data from './facts.json' with { type: 'json' };

/** Where the facts are written; named in messages about them. */
export const factsFile = 'src/content/facts/facts.json';

const sourceSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  /** The product version, or the edition of the standard, that the source speaks of. */
  version: z.string().min(1),
});

const factSchema = z.strictObject({
  statement: z.string().min(1).endsWith('.'),
  /** Ids of sources; the first is the main one. */
  sources: z.array(z.string()).min(1),
  standing: z.enum(['official', 'community', 'standard', 'inferred']),
  /** The day a stored copy of the sources was last read against the statement. */
  checked: z.iso.date(),
});

/** Shape of the facts file. Throws a ZodError that names the path of what is wrong. */
export const factsSchema = z.strictObject({
  sources: z.record(z.string(), sourceSchema),
  facts: z.record(z.string(), factSchema),
});

/** The facts file, read. */
export type Facts = z.infer<typeof factsSchema>;

/** One statement about the product. */
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
