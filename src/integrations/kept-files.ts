/** Which files of the built site a reader of one language needs without a network: their paths, chosen by name and content. */
import { type Language, languages as ours } from '../languages.ts';

/** The page for addresses that lead nowhere. It is kept apart from the rest, since not every host gives it. */
export const notFound = '404.html';

/** What no page asks for in a browser that can run a service worker. */
const unused = [
  // Pictures come in two formats, and such a browser takes the lighter one.
  /^_astro\/.*\.png$/,
  /(^|\/)sw\.js$/,
];

/** A part of the search index, by the language it is of. */
const indexPart = /^pagefind\/(?:\w+\/|pagefind\.|wasm\.|vocabulary\.)([a-z-]+)[._]/;

/** What each language has one of: its pages, the facts beside the page of sources, and files to take along. */
const ofOneLanguage = /\.(html|md)$|(^|\/)reference\/sources\/facts\.json$|^downloads\/|(^|\/)search\.json$/;

/** What may name other files. */
const text = /\.(html|js|css)$/;

/** A built site, by the paths within it. */
export interface BuiltSite {
  readonly paths: readonly string[];
  readonly read: (path: string) => Buffer;
}

/**
 * Of the files of a site: the pages of a language, what they lead to among the files whose names hold their hash, its
 * part of the search index, and what belongs to no language.
 */
export function keptFiles(site: BuiltSite, language: Language, languages = ours): string[] {
  const used = site.paths.filter((path) => path !== notFound && !unused.some((known) => known.test(path)));
  const own = used.filter((path) => isOf(language, path, languages));
  const hashed = used.filter((path) => path.startsWith('_astro/'));
  // That page needs its files, too, wherever the reader got lost.
  const pages = site.paths.includes(notFound) ? [...own, notFound] : own;
  return [...own, ...reached(site, pages, hashed)].sort();
}

/** Whether a file is of a language, or of none, by its path alone. */
function isOf({ tag, path: folder }: Language, path: string, languages: readonly Language[]): boolean {
  if (path.startsWith('_astro/')) return false;
  const part = indexPart.exec(path);
  if (part) return part[1] === tag.toLowerCase();
  const owner = languages.find((other) => other.path !== '' && path.startsWith(`${other.path}/`));
  return owner ? owner.path === folder : folder === '' || !ofOneLanguage.test(path);
}

/** Those of some files that others name, and those that these name in turn. */
function reached({ read }: BuiltSite, from: readonly string[], files: readonly string[]): string[] {
  const names = new Map(files.map((path) => [path, path.slice(path.lastIndexOf('/') + 1)]));
  const found: string[] = [];
  for (const pending = [...from]; pending.length > 0;) {
    const path = pending.pop() ?? '';
    if (!text.test(path)) continue;
    const content = read(path);
    const named = [...names].filter(([, name]) => content.includes(name)).map(([file]) => file);
    for (const file of named) names.delete(file);
    found.push(...named);
    pending.push(...named);
  }
  return found;
}
