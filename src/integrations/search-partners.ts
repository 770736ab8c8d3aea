/** Writes, for each language that needs it, which of its words the search asks for in two forms: see `partners.ts`. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languagesWithPartners, partnersIn } from '../components/site-search/partners.ts';
import { languages } from '../languages.ts';

/** The file of a language, in the folder of its pages. */
export const partnersFile = 'search-partners.json';

/** The lists as an Astro integration. Runs after everything that writes pages, and before what lists the files there are. */
export function searchPartners(): AstroIntegration {
  return {
    name: 'search-partners',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const { tag, path } of languages.filter(({ tag }) => languagesWithPartners.includes(tag))) {
          const folder = join(fileURLToPath(dir), path);
          const pages = globSync('**/*.html', { cwd: folder });
          const text = pages.map((page) => textOf(readFileSync(join(folder, page), 'utf8'))).join(' ');
          writeFileSync(join(folder, partnersFile), JSON.stringify(partnersIn(tag, text)));
        }
      },
    },
  };
}

/** What is read on a page, roughly: a word too many costs a few bytes, and finds what it would have found. */
function textOf(html: string): string {
  return html
    .slice(html.indexOf('<main'), html.lastIndexOf('</main>'))
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ');
}
