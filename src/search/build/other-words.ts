/** The other words that people use for what can be found, and the words that say nothing: data, kept by language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const schema = z.strictObject({
  /** What is dropped from a question. */
  stopWords: z.array(z.string().min(1)),
  /** How questions begin or end that ask what a word means. */
  meaning: z.array(z.string().min(1)).min(1),
  /** How questions begin or end that ask where something is. */
  place: z.array(z.string().min(1)).min(1),
  /** By address, as it is in the root: phrases that lead there. */
  aka: z.record(z.string().startsWith('/'), z.array(z.string().min(1)).min(1)),
});

/** The other words of a language. */
export type OtherWords = z.infer<typeof schema>;

/** The file of a language, from the folder of the project. */
export function otherWordsFile(language: string): string {
  return `src/content/search/${language}.yaml`;
}

/** The other words of a language of the project in this folder. Throws an error naming the file, what is wrong and where. */
export function readOtherWords(root: string, language: string): OtherWords {
  const file = otherWordsFile(language);
  try {
    return schema.parse(parse(readFileSync(join(root, file), 'utf8')));
  } catch (cause) {
    throw new Error(
      `${file} is not as it should be: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    );
  }
}

/** Throws an error that names every address with other words at which there is nothing to be found. */
export function checkAddresses(file: string, { aka }: OtherWords, addresses: readonly string[]): void {
  const known = new Set(addresses);
  const unknown = Object.keys(aka).filter((address) => !known.has(address));
  if (unknown.length === 0) return;
  throw new Error(
    `${file} has other words for ${unknown.join(', ')}, but there is nothing to be found there. ` +
      'Expected addresses of pages, headings, steps and the like; see src/search/build/record-rules.ts.',
  );
}
