/**
 * The glossary: what the site calls things in each language, how well that is founded, and what not to call them. The
 * definitions are words (`glossary.json` of each language); labels of the product are in `src/content/labels/`.
 */
import { z } from 'astro/zod';
import data from './terms.json' with { type: 'json' };

/** Where the terms are written; named in messages about them. */
export const termsFile = 'src/content/glossary/terms.json';

/** The languages that every term is in (BCP 47). A test holds them to the languages of the site. */
export const termLanguages = ['en', 'pt-BR', 'es'] as const;

const nameFields = {
  /** What stands before the term where it is listed and is passed over in the order: an article, or “to”. */
  before: z.string().min(1).optional(),
  term: z.string().min(1),
  /** Other words for it that this language does better without. */
  avoid: z.array(z.string().min(1)).default([]),
};

/**
 * A term in one language, and where it comes from: `official` where SoftExpert’s own pages use it in this language, which
 * a fact has to say; `usual` where the trade does; `ours` where it is our choice.
 */
const nameSchema = z.discriminatedUnion('standing', [
  z.strictObject({ ...nameFields, standing: z.literal('official'), facts: z.array(z.string()).min(1) }),
  z.strictObject({
    ...nameFields,
    standing: z.enum(['usual', 'ours']),
    facts: z.array(z.string()).max(0).default([]),
  }),
]);

/** How well a term is founded in one language. */
export type TermStanding = z.infer<typeof nameSchema>['standing'];

const termSchema = z.strictObject({
  /** Ids of the facts its definition rests on; none where it says nothing of the product. */
  facts: z.array(z.string()).default([]),
  ...(Object.fromEntries(termLanguages.map((tag) => [tag, nameSchema])) as Record<
    (typeof termLanguages)[number],
    typeof nameSchema
  >),
});

/** Shape of the file of terms, by their ids. Throws a ZodError that names the path of what is wrong. */
export const termsSchema = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), termSchema);

/** A term: its id, which is its anchor in every language, the facts of its definition, and its name in each language. */
type Term = z.infer<typeof termSchema> & { readonly id: string };

/** Every term, in the order they are written. */
export const terms: readonly Term[] = Object.entries(termsSchema.parse(data)).map(([id, term]) => ({
  id,
  ...term,
}));

/** Every fact that a term rests on, in its definition or its names, each once. */
export function factsOfTerm({ facts, ...term }: Term): string[] {
  return [...new Set([...facts, ...termLanguages.flatMap((tag) => term[tag].facts)])];
}
