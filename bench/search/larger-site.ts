/** A site with many more pages: the records of this one, and others that say what these say in another order. */
import { findableIn, writeIndex } from '../../src/integrations/search-index.ts';
import type { Language } from '../../src/languages.ts';
import type { SearchRecord } from '../../src/search/record.ts';

const morePages = 1_000;
/** How many words a text of such a page has. */
const wordsOfPage = 200;

/** Writes the index of the built site with 1,000 pages more into another folder. */
export async function writeLarger(site: string, folder: string, language: Language): Promise<void> {
  const findable = findableIn(site, language);
  const { records } = findable;
  const words = records.flatMap(({ text }) => text.split(' '));
  const more = Array.from({ length: morePages }, (_, number): SearchRecord => {
    // Steps without a common divisor with the count of words: every page has others, and all are used.
    const text = Array.from(
      { length: wordsOfPage },
      (__, at) => words[(number * 7919 + at * 104_729) % words.length],
    );
    return {
      address: `/more/${number}/`,
      kind: 'page',
      title: text.slice(0, 5).join(' '),
      page: text.slice(0, 2).join(' '),
      text: text.join(' '),
      also: [],
      practice: null,
    };
  });
  await writeIndex(folder, [{ ...findable, records: [...records, ...more] }]);
}
