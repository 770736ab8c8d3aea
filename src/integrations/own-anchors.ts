/** Holds the links of an organisation's own to the places there are on the pages they lead to, once these are built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { selectAll } from 'hast-util-select';
import { ownIn } from '../content/own/index.ts';
import { ownFolder } from '../content/own/own-content.ts';
import { anchorProblems } from '../content/own/own-links.ts';
import { allProblems } from '../content/problems.ts';
import { languages } from '../languages.ts';
import { pageTree } from '../lib/built-page.ts';

/** The check as an Astro integration. It stops a build with all that is wrong. */
export function ownAnchors(): AstroIntegration {
  return {
    name: 'own-anchors',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const problems = languages.flatMap(({ tag, path }) =>
          anchorProblems(ownIn(tag).links, (address) => idsOn(join(site, path, address), address)),
        );
        if (problems.length > 0) throw new Error(allProblems(`${ownFolder}/`, problems));
      },
    },
  };
}

/** The ids in the text of a built page, given its folder. */
function idsOn(folder: string, address: string): string[] {
  const { main } = pageTree(readFileSync(join(folder, 'index.html'), 'utf8'), address);
  return selectAll('[id]', main).map(({ properties }) => String(properties['id']));
}
