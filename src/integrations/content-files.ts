/** The content that is read from files rather than imported: the sources of pages, and of what translations were made. */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { Records } from '../content/stale.ts';

const recordsSchema = z.record(z.string(), z.string().regex(/^[\da-f]{8}$/));

/** The source of each page of the project in this folder, by file. */
export function readPages(root: string): Readonly<Record<string, string>> {
  const files = globSync('src/content/docs/**/*.{md,mdx}', { cwd: root });
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** The file that says from which English texts those of a language were made; named in messages about them. */
export function recordsFile(language: string): string {
  return `src/content/translations/${language}.json`;
}

/** What is recorded of a language, nothing where it has no file yet. Throws an error naming a file that is not as it should be. */
export function readRecords(root: string, language: string): Records {
  const file = join(root, recordsFile(language));
  if (!existsSync(file)) return {};
  try {
    return recordsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${recordsFile(language)}: expected a hash of eight digits for each name.`, {
      cause: error,
    });
  }
}

/** Records a language, as the formatter would write it. */
export function writeRecords(root: string, language: string, records: Records): void {
  const file = join(root, recordsFile(language));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(records, null, 2)}\n`);
}
