/** Which of the pages that are written are published, and under which address: a page keeps its file wherever it is shown. */
import type { Language } from '../languages.ts';
import { ofLanguage, writtenLanguageOf, writtenLanguages } from '../written-languages.ts';
import { docs, pageFile, pageId } from './page-files.ts';

/** The files of the pages in these languages, as glob patterns below the folder of all pages. */
export function publishedFiles(languages: readonly Language[]): string[] {
  const files = '**/[^_]*.{md,mdx}';
  const isPublished = (tag: string) => languages.some((language) => language.tag === tag);
  const others = writtenLanguages.filter(({ tag }) => !isPublished(tag));
  return [
    ...languages.map(({ tag }) => below(writtenLanguageOf(tag).folder, files)),
    // The folder of the language the others follow holds theirs.
    ...others.filter(({ folder }) => folder !== '').map(({ folder }) => `!${below(folder, '**')}`),
  ];
}

/**
 * The name by which Starlight knows a page, and from which it makes its address, given its file below the folder of all
 * pages: where Portuguese and English are published, `pt-br/guide.mdx` is `guide`, `guide.mdx` is `en/guide`. Throws an
 * error for a page in another language.
 */
export function publishedId(file: string, languages: readonly Language[]): string {
  const { language, path } = pageFile(`${docs}/${file}`);
  const folders = Object.fromEntries(languages.map((published) => [published.tag, published.path]));
  const folder = ofLanguage('pages', folders, language.tag);
  const id = pageId(path);
  // Home has the name of its folder.
  return id === 'index' && folder !== '' ? folder : below(folder, id);
}

const below = (folder: string, path: string) => (folder === '' ? path : `${folder}/${path}`);
