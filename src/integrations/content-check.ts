/** Stops a build, or the start of the development server, when the content does not hold together. */
import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assertContent } from '../content/checks.ts';
import { facts } from '../content/facts/index.ts';
import { labelLanguages } from '../content/labels/index.ts';
import { languages } from '../content/words/index.ts';
import { turnFacts } from '../components/practice/practice.turns.ts';
import { parts } from '../procedures/parts.ts';
import { procedures } from '../procedures/procedures.ts';
import { shots } from '../procedures/shots.ts';
import { checklistItems } from '../security/checklist.ts';
import { incidentSteps } from '../security/incident.ts';
import { messages } from '../security/messages.ts';

/** The check as an Astro integration. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        const root = fileURLToPath(config.root);
        const files = globSync(`${root}src/content/docs/**/*.{md,mdx}`);
        const pages = Object.fromEntries(
          files.map((file) => [relative(root, file), readFileSync(file, 'utf8')]),
        );
        assertContent({
          parts,
          procedures,
          shots,
          checklist: checklistItems,
          incident: incidentSteps,
          messages,
          turnFacts,
          facts,
          words: languages,
          labels: labelLanguages,
          pages,
        });
      },
    },
  };
}
