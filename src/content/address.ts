/** Addresses within the site, whatever path it is served under. */
import type { Language } from '../languages.ts';

/** The address of a file that is the same in every language: `/pagefind/…`. */
export function asset(path: `/${string}`): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The address of a page in a language, given as it is in the root: `/guide/#save`. */
export function addressIn({ path: folder }: Language, path: `/${string}`): string {
  return asset(folder === '' ? path : `/${folder}${path}`);
}
