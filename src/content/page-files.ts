/** Where the pages are written: one folder per language, with the same files in each; those of the first in the folder of all. */
import { sourceLanguage, type WrittenLanguage, writtenLanguages } from '../written-languages.ts';

/** The folder of all pages. */
export const docs = 'src/content/docs';

/** A file of a page, taken apart. */
interface PageFile {
  readonly language: WrittenLanguage;
  /** Within the folder of its language: `practice/index.mdx`. */
  readonly path: string;
}

/** Takes the file of a page apart: its language is that of its folder. */
export function pageFile(file: string): PageFile {
  const language =
    writtenLanguages.find(({ folder }) => folder !== '' && file.startsWith(`${docs}/${folder}/`)) ??
    sourceLanguage;
  return { language, path: file.slice(pagesFolder(language).length + 1) };
}

/** The page, whatever its language, of a file within the folder of one: `practice`; the first of all is `index`. */
export function pageId(path: string): string {
  return path.replace(/\.mdx?$/, '').replace(/\/index$/, '');
}

/** The folder the pages of a language are in; named in messages about them. */
export function pagesFolder({ folder }: WrittenLanguage): string {
  return folder === '' ? docs : `${docs}/${folder}`;
}

/** The sources of the pages in one language, by their path within its folder. */
export function pagesIn(
  pages: Readonly<Record<string, string>>,
  language: WrittenLanguage,
): ReadonlyMap<string, string> {
  const own = Object.entries(pages).map(([file, source]) => ({ ...pageFile(file), source }));
  return new Map(own.filter((page) => page.language === language).map(({ path, source }) => [path, source]));
}
