/** Writes a Content Security Policy into every built page: see `src/hosts/policy.ts`. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allowedIn, policyBeginning, policyOf } from '../hosts/policy.ts';
import { withOneStyle } from './page-styles.ts';

/** Ahead of everything: browsers look for it in the first 1,024 bytes alone. */
const charset = '<meta charset="utf-8">';

const tag = '<meta http-equiv="Content-Security-Policy" content="';

/** How the policy of every page begins, by which a page can be known as ours. */
export const policyStart = tag + policyBeginning;

/** A link that is followed tells nobody where it stood: the name of an intranet is its own. */
const referrer = '<meta name="referrer" content="no-referrer">';

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
  if (!html.includes('<head>')) throw new Error(`${file}: found no <head>; expected a whole page.`);
  const silent = html.replace(/<meta (?:charset="[^"]*"|name="(?:generator|twitter:card)")[^>]*>/gi, '');
  const page = withOneStyle(silent, file);
  return page.replace('<head>', (head) => `${head}${charset}${tag}${policyOf(allowedIn(page))}">${referrer}`);
}
