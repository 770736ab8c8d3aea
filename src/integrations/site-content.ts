/** All that the content check holds to each other, put together once: for the build, and for the tests of the check. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { turnFacts } from '../components/practice/practice.turns.ts';
import type { Content } from '../content/checks.ts';
import { facts } from '../content/facts/index.ts';
import { writtenLabels } from '../content/labels/index.ts';
import { writtenWords } from '../content/words/index.ts';
import { parts } from '../procedures/parts.ts';
import { procedures } from '../procedures/procedures.ts';
import { shots } from '../procedures/shots.ts';
import { checklistItems } from '../security/checklist.ts';
import { incidentSteps } from '../security/incident.ts';
import { messages } from '../security/messages.ts';

/** The content of the project in this folder. */
export function siteContent(root: string): Content {
  const files = globSync('src/content/docs/**/*.{md,mdx}', { cwd: root });
  return {
    parts,
    procedures,
    shots,
    lists: {
      checklist: { items: checklistItems, wordsOf: (words) => words.checklist.items },
      incident: { items: incidentSteps, wordsOf: (words) => words.incident.steps },
      messages: { items: messages, wordsOf: (words) => words.messages.messages },
    },
    turnFacts,
    facts,
    words: writtenWords,
    labels: writtenLabels,
    pages: Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])),
  };
}
