/** What a host is told of a built site: which policy each page needs, what else to send, what to answer where there is nothing. */
import { type Allowed, allowedInAny, sentPolicyOf } from './policy.ts';

/** A page of a built site. */
export interface HostedPage {
  /** The path of its file within the site: `guide/index.html`. */
  readonly file: string;
  readonly allowed: Allowed;
}

/** A built site, as hosts need to know it. */
export interface HostedSite {
  /** The path it is served under, with a slash at both ends: `/`, `/docs/`. */
  readonly base: string;
  readonly pages: readonly HostedPage[];
  /** The folders of its pages, one a language: `''`, `pt-br`. */
  readonly folders: readonly string[];
  /** The endings of its files, without the dot. */
  readonly endings: readonly string[];
}

/** What is sent with every answer, whatever it is of. */
export const everywhere: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), clipboard-write=(self), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The folder of files that hold their hash in their name. */
export const hashedFolder = '_astro/';

/** How long answers are kept: such a file a year, everything else until the host has another one. */
export const caching = { hashed: 'public, max-age=31536000, immutable', rest: 'no-cache' };

/** What some hosts know no type of, by the ending of the file. */
export const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml',
  toml: 'application/toml',
  woff2: 'font/woff2',
  yaml: 'application/yaml',
};

const isNotFound = ({ file }: HostedPage) => /(^|\/)404(\.html|\/index\.html)$/.test(file);

/** The policy of what is none of the pages: of a worker, and of the page a host shows in place of one there is not. */
export function defaultPolicy({ pages }: HostedSite): string {
  return sentPolicyOf(allowedInAny(pages.filter(isNotFound).map(({ allowed }) => allowed)));
}

/** The address of a page, as it is asked for. */
export function addressOf({ base }: HostedSite, { file }: HostedPage): string {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}

/** Where the page for addresses that lead nowhere is, for what is asked for under a path: the reader's own language first. */
export function notFoundPages({ base, folders, pages }: HostedSite): { under: string; file: string }[] {
  return folders
    .map((folder) => ({
      under: folder === '' ? base : `${base}${folder}/`,
      file: folder === '' ? '404.html' : `${folder}/404/index.html`,
    }))
    .filter(({ file }) => pages.some((page) => page.file === file))
    .map(({ under, file }) => ({ under, file: base + file }))
    .sort((a, b) => b.under.length - a.under.length);
}
