/** Keeps files of languages that are not published out of the built site. */
import type { Plugin } from 'vite';
import { languageTags as published } from '../languages.ts';
import { writtenTags } from '../written-languages.ts';

/** The modules that take the files of every language by one pattern, and the folder in which each language has its own. */
const takers: readonly { readonly module: RegExp; readonly folder: string }[] = [
  { module: /\/annotated-shot\/stages\.ts$/, folder: '/assets/shots/' },
  { module: /\/foreign-token\/address-note\.ts$/, folder: '/content/words/' },
];

/**
 * The plugin: in these patterns, the languages that are published in place of any. What a pattern takes is written into the
 * site, whether a page asks for it or not. Throws an error where such a module has no such pattern any more.
 */
export function publishedGlobs(tags: readonly string[] = published): Plugin {
  const [first = '', ...others] = tags;
  const own = others.length === 0 ? first : `{${tags.join(',')}}`;
  return {
    name: 'published-globs',
    // Before Vite puts the files in place of a pattern.
    enforce: 'pre',
    transform(code, id) {
      const taker = takers.find(({ module }) => module.test(id));
      if (!taker || writtenTags.every((tag) => tags.includes(tag))) return null;
      const any = `${taker.folder}*/`;
      if (!code.includes(any)) throw new Error(`${id}: found no pattern with ${any}; expected one.`);
      return { code: code.replaceAll(any, `${taker.folder}${own}/`), map: null };
    },
  };
}
