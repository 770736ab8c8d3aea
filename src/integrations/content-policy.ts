/**
 * Writes a Content Security Policy into every built page. Scripts and styles that stand in the page are allowed by their
 * hash, taken from the page as it was built: Astro's own `security.csp` does not hash `is:inline` scripts, of which
 * Starlight has several. https://www.w3.org/TR/CSP3/#framework-directive-source-list
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const tag = '<meta http-equiv="Content-Security-Policy" content="';
const nothingElse = `default-src 'none'`;

/** How the policy of every page begins, by which a page can be known as ours. */
export const policyStart = `${tag}${nothingElse}; script-src 'self'`;

/** The policy as an Astro integration. Runs after everything that writes pages. */
export function contentPolicy(): AstroIntegration {
  return {
    name: 'content-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of globSync(`${fileURLToPath(dir)}**/*.html`)) {
          writeFileSync(file, withPolicy(readFileSync(file, 'utf8'), file));
        }
      },
    },
  };
}

/**
 * The page with its policy in place, ahead of anything the policy rules, and without a word on what built it: versions
 * help nobody but who looks for weak ones. Nor does it promise a large picture to whoever shares it: there is none. Throws if the page has no `<head>`.
 */
export function withPolicy(html: string, file: string): string {
  const charset = /<head>(?:<meta charset="utf-8"\/?>)?/i;
  if (!charset.test(html)) throw new Error(`${file}: found no <head>; expected a whole page.`);
  const silent = html.replace(/<meta name="(?:generator|twitter:card)"[^>]*>/g, '');
  const page = withOneStyle(silent);
  return page.replace(charset, (start) => `${start}${tag}${policyFor(page)}">`);
}

/** The page with all styles of its head in one element, where the first of them stood: one hash to carry, and not eight. */
export function withOneStyle(html: string): string {
  const end = html.search(/<\/head>/i);
  const head = html.slice(0, Math.max(0, end));
  const all = inlineStyles(head).join('');
  let isFirst = true;
  const merged = head.replace(styleElement, () => {
    const style = isFirst ? `<style>${all}</style>` : '';
    isFirst = false;
    return style;
  });
  return merged + html.slice(head.length);
}

/**
 * The policy for a page. `wasm-unsafe-eval` lets Pagefind's search index run. Style attributes, which say where callouts
 * stand and which Starlight sets, are allowed apart from styles.
 */
export function policyFor(html: string): string {
  const scripts = hashesOf(inlineScripts(html));
  const styles = hashesOf(inlineStyles(html));
  return [
    nothingElse,
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function inlineScripts(html: string): string[] {
  return Array.from(html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi))
    .filter(([, attributes = '']) => !/\ssrc\s*=/.test(attributes))
    .map(([, , script = '']) => script);
}

const styleElement = /<style>([\s\S]*?)<\/style>/gi;

function inlineStyles(html: string): string[] {
  return Array.from(html.matchAll(styleElement), ([, style = '']) => style);
}

/** Each once, as a policy names them. */
function hashesOf(texts: readonly string[]): Set<string> {
  return new Set(texts.map((text) => `'sha256-${sha256(text)}'`));
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
