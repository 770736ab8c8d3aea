/** What `npm run translations` is asked to do. */
import { translated, type WrittenLanguage } from '../../src/written-languages.ts';

/** To list what falls behind; or to record that translations say what English says now: all, or those of these names. */
export type Command =
  | { readonly kind: 'list' }
  | {
      readonly kind: 'confirm';
      readonly languages: readonly WrittenLanguage[];
      readonly names: readonly string[] | undefined;
    };

/** The command was not understood; its message says what was expected. */
export class UsageError extends Error {}

/** Reads the arguments. Throws a {@link UsageError} that names what is unknown and what was expected. */
export function commandOf(args: readonly string[]): Command {
  const flag = args.find((arg) => arg.startsWith('-') && arg !== '--confirm');
  if (flag !== undefined) throw new UsageError(`There is no ${flag}. Expected --confirm, or nothing.`);
  const [tag, ...names] = args.filter((arg) => arg !== '--confirm');
  if (!args.includes('--confirm')) {
    if (tag !== undefined) throw new UsageError(`Found ${tag}. Expected nothing, or --confirm before it.`);
    return { kind: 'list' };
  }
  if (tag === undefined) return { kind: 'confirm', languages: translated, names: undefined };
  const language = translated.find((one) => one.tag === tag);
  if (language === undefined) {
    const tags = translated.map((one) => one.tag).join(', ');
    throw new UsageError(`Nothing is translated into "${tag}". Expected one of: ${tags}.`);
  }
  return { kind: 'confirm', languages: [language], names: names.length > 0 ? names : undefined };
}
