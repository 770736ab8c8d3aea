/**
 * Content Security Policies: one for each page, which allows the scripts and styles that stand in it by their hash, taken
 * from the page as it was built (Astro's own `security.csp` does not hash `is:inline` scripts, of which Starlight has
 * several); and one for everything else, of which workers need it: they have none from a page.
 * https://www.w3.org/TR/CSP3/#framework-directive-source-list, https://w3c.github.io/trusted-types/dist/spec/
 */
import { createHash } from 'node:crypto';

const nothingElse = `default-src 'none'`;

/** How every policy of ours begins. */
export const policyBeginning = `${nothingElse}; script-src 'self'`;

/**
 * The name under which the site makes addresses that a script is run from; `src/components/site-footer/keep-offline.ts`
 * does, for its worker, and nothing else may.
 */
export const trustedTypesPolicy = 'keep-offline';

/** What a policy allows of scripts and of styles that stand in a page: `'sha256-…'`, each once. */
export interface Allowed {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What stands in a page, as a policy names it. */
export function allowedIn(html: string): Allowed {
  return { scripts: hashesOf(inlineScripts(html)), styles: hashesOf(inlineStyles(html)) };
}

/** What any of some pages needs allowed. */
export function allowedInAny(pages: readonly Allowed[]): Allowed {
  return {
    scripts: [...new Set(pages.flatMap(({ scripts }) => scripts))],
    styles: [...new Set(pages.flatMap(({ styles }) => styles))],
  };
}

/**
 * The policy of a page, or of a worker, which has nothing of its own to allow. `wasm-unsafe-eval` lets Pagefind's search
 * index run. Workers are held to what holds of scripts.
 */
export function policyOf({ scripts, styles }: Allowed = { scripts: [], styles: [] }): string {
  return [
    nothingElse,
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${trustedTypesPolicy}`,
  ].join('; ');
}

/** What a page cannot ask for itself, and a host has to: that nobody shows it in a frame. */
export function sentPolicyOf(allowed?: Allowed): string {
  return `${policyOf(allowed)}; frame-ancestors 'none'`;
}

function inlineScripts(html: string): string[] {
  return Array.from(html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi))
    .filter(([, attributes = '']) => !/\ssrc\s*=/.test(attributes))
    .map(([, , script = '']) => script);
}

/** A style that stands in a page. */
export const styleElement = /<style>([\s\S]*?)<\/style>/gi;

/** The styles that stand in a page, in its order. */
export function inlineStyles(html: string): string[] {
  return Array.from(html.matchAll(styleElement), ([, style = '']) => style);
}

/** Each once, as a policy names them. */
function hashesOf(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => `'sha256-${sha256(text)}'`))];
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
