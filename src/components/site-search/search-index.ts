/** The index, as the browser loads it from the built site. */
import { find, indexOptions, type Match, type Pagefind } from '../../search/find.ts';
import type { Understood } from '../../search/query.ts';
import { knowing, type Vocabulary, vocabularyFile } from '../../search/vocabulary.ts';

/** The index, ready to be asked. */
export interface SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly find: (asked: Understood) => Promise<Match[]>;
}

/**
 * Loads the index of a language from the folder the build wrote it to; rejects where it does not load. Some browsers
 * remember a module that failed for as long as the page is open, so each further attempt has an address of its own.
 */
export async function openIndex(bundle: string, language: string, attempt: number): Promise<SearchIndex> {
  const again = attempt > 1 ? `?attempt=${attempt}` : '';
  const [pagefind, vocabulary] = await Promise.all([
    import(/* @vite-ignore */ `${bundle}pagefind.js${again}`) as Promise<Pagefind>,
    fetchJson<Vocabulary>(`${bundle}${vocabularyFile(language)}`),
  ]);
  const index = pagefind.createInstance({ ...indexOptions, basePath: bundle });
  await index.init();
  const knows = knowing(vocabulary);
  const base = bundle.replace(/\/pagefind\/$/, '');
  return {
    vocabulary,
    find: async (asked) =>
      (await find(index, asked, knows)).map((match) => ({
        ...match,
        // Pagefind puts the site's base path before addresses, and knows of one for each record.
        practice: match.practice === null ? null : base + match.practice,
      })),
  };
}

/** The JSON at an address, of a type the build wrote it in; rejects where it cannot be had. */
export async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}; expected 200.`);
  return (await answer.json()) as T;
}
