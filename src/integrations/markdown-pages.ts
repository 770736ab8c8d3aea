/**
 * Writes each page once more as Markdown, beside it in `index.md`, and a list of them, `llms.txt`: for whoever saves a
 * page, and for assistants that a reader hands an address to. They are made from the built pages, since steps, facts and
 * lists come from data and stand in no source of a page.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from './base-path.ts';
import { allPages } from '../content/all-pages.ts';
import { getWords } from '../content/words/index.ts';
import { languages, rootLanguage } from '../languages.ts';
import { pageAddress } from '../lib/page-address.ts';
import { listOfPages, type ListedPage, pageMarkdown } from '../markdown/page-markdown.ts';

/** Says that a text is UTF-8: few hosts do so of Markdown, and browsers then show letters with accents as others. */
const byteOrderMark = '\uFEFF';

/** The pages as an Astro integration. Runs after everything that writes pages, and before what lists the files there are. */
export function markdownPages(): AstroIntegration {
  let root = '/';
  return {
    name: 'markdown-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        const base = basePath(config);
        root = config.site ? new URL(base, config.site).href : base;
      },
      'astro:build:done': ({ dir }) => writeAll(fileURLToPath(dir), root),
    },
  };
}

/** Writes them into the folder of a built site, which is served from `root`. */
function writeAll(folder: string, root: string): void {
  const groups = languages.map(({ tag, name, path }) => ({
    name,
    pages: allPages(tag).map(({ slug }): ListedPage => {
      const place = `${path}${pageAddress(slug)}`.replace(/^\//, '');
      const html = readFileSync(join(folder, place, 'index.html'), 'utf8');
      const { markdown, title, description } = pageMarkdown(
        html,
        new URL(root + place, 'https://local.invalid/'),
      );
      writeFileSync(join(folder, place, 'index.md'), byteOrderMark + markdown);
      return { address: `${root}${place}index.md`, title, description };
    }),
  }));
  const { title, disclaimer } = getWords(rootLanguage.tag).site;
  writeFileSync(
    join(folder, 'llms.txt'),
    byteOrderMark + listOfPages({ title, summary: disclaimer, groups }),
  );
}
