/**
 * The words of the site as they are written. English declares every key and its type; another language is a folder with
 * the same files, put together by an `index.ts` that says `satisfies Words`, and named here and in `src/written-languages.ts`.
 * The content check holds it to the same keys, names and links.
 */
import en from './en/index.ts';
import es from './es/index.ts';
import ptBR from './pt-BR/index.ts';

/** Every word of one language. */
export type Words = typeof en;

/** By BCP 47 tag, in the order of the languages. */
export const writtenWords: Readonly<Record<string, Words>> = { en, 'pt-BR': ptBR, es };
