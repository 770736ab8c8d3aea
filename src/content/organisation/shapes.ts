/** Shapes of what an organisation says, and what is wrong with one, in words a person can act on. */
import { z } from 'astro/zod';
import { isPlainText, longestName, shown } from './values.ts';

/** A name, or another short text. */
export const plainText = z
  .string()
  .min(1, 'some text')
  .max(longestName, `at most ${longestName} characters`)
  .refine(isPlainText, 'plain text, without < > { } [ ] or `')
  .refine((text) => text.trim() === text, 'no space at its beginning or end');

/** A day that is past or today, as `2026-11-29`: somewhere on earth, where it may have come already. */
export const pastDay = z.iso
  .date('a day, as 2026-11-29')
  .refine((day) => !(Date.parse(day) > Date.now() + 86_400_000), 'a day that has come');

/** A problem at a place in what was said: what was found there, and what was expected. */
export function problemAt(path: readonly PropertyKey[], found: string, expected: string): string {
  return `${path.map(String).join('.') || 'the file'}: found ${found}; expected ${expected}.`;
}

/** What one issue says of a value; `fieldsAt` names the fields there are at a place. */
export function shapeProblems(
  issue: z.core.$ZodIssue,
  value: unknown,
  fieldsAt: (path: readonly PropertyKey[]) => readonly string[],
): string[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      problemAt([...path, key], 'a field there is not', `one of: ${fieldsAt(path).join(', ')}`),
    );
  const found = path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
  return [
    problemAt(
      path,
      found === undefined ? 'nothing' : shown(found),
      issue.code === 'invalid_type' ? `a value of the type ${issue.expected}` : issue.message,
    ),
  ];
}
