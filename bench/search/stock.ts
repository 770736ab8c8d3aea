/** Pagefind as it comes, on the pages of the built site: what readers had without an index of ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { pageList } from '../../src/content/page-list.ts';
import type { Language } from '../../src/languages.ts';
import { pageAddress } from '../../src/lib/page-address.ts';
import { openIndex } from './built-index.ts';

/** The search of a language: pages found, best first, without the folder of the language. */
export interface StockSearch {
  readonly find: (query: string) => Promise<string[]>;
}

/** Indexes the pages of a language into a folder, and opens the index. */
export async function openStock(site: string, folder: string, language: Language): Promise<StockSearch> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const { slug } of Object.values(pageList).flat()) {
    const url = pageAddress(slug);
    const content = readFileSync(join(site, language.path, url, 'index.html'), 'utf8');
    await index.addHTMLFile({ url, content });
  }
  await index.writeFiles({ outputPath: folder });
  const opened = await openIndex(folder, language.tag, { noWorker: true });
  return {
    find: async (query) => {
      const { results } = await opened.index.search(query);
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return pages.map(({ url }) => url);
    },
  };
}
