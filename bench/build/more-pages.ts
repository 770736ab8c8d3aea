/**
 * Adds pages to a copy of the project, as a person adds one: in each language, and in the list of pages, from which the
 * search and the Markdown beside each page are made. In the list at their side they are not: a site of so many pages
 * would not write them all into each.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pagesFolder, pagesIn } from '../../src/content/page-files.ts';
import { proseBlocks } from '../../src/content/prose.ts';
import { readPages } from '../../src/integrations/content-files.ts';
import { sourceLanguage, writtenLanguages } from '../../src/written-languages.ts';
import type { ProjectCopy } from '../../scripts/project-files.ts';
import { plainWords, pseudoPage } from './pseudo-page.ts';

/** Puts so many pages, over all languages, in place of those that were added before. */
export class MorePages {
  readonly #copy: ProjectCopy;
  readonly #words: readonly string[];
  readonly #list: string;

  constructor(copy: ProjectCopy) {
    this.#copy = copy;
    const own = pagesIn(readPages(copy.folder), sourceLanguage);
    this.#words = [...own.values()].flatMap(proseBlocks).flatMap(({ text }) => plainWords(text));
    this.#list = copy.read(listFile);
    copy.replace(
      'src/integrations/starlight-words.ts',
      'Object.entries(pageList)',
      `Object.entries(pageList).filter(([group]) => group !== 'more')`,
    );
  }

  set(pages: number): void {
    const each = pages / writtenLanguages.length;
    if (!Number.isInteger(each)) throw new Error(`Expected as many pages in each language; found ${pages}.`);
    for (const language of writtenLanguages) {
      const folder = join(this.#copy.folder, pagesFolder(language), 'more');
      rmSync(folder, { recursive: true, force: true });
      for (let number = 0; number < each; number++) {
        const source = pseudoPage(number, this.#words, (number * 31 + 7) % each);
        write(join(folder, `${number}.md`), source);
      }
    }
    const more = `  more: Array.from({ length: ${each} }, (_, at) => ({ slug: \`more/\${at}\`, name: 'start' })),\n`;
    write(join(this.#copy.folder, listFile), this.#list.replace(/^\};/m, `${more}};`));
  }
}

const listFile = 'src/content/page-list.ts';

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
