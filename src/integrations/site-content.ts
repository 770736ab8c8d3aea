/** All that the content check holds to each other, put together once: for the build, and for the tests of the check. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { turnFacts } from '../components/practice/practice.turns.ts';
import type { Content } from '../content/checks.ts';
import { facts } from '../content/facts/index.ts';
import { writtenLabels } from '../content/labels/index.ts';
import { writtenWords } from '../content/words/index.ts';
import { parts } from '../procedures/parts.ts';
import { guideProcedures } from '../procedures/procedures.ts';
import { shots } from '../procedures/shots.ts';
import { wordedLists } from './worded-lists.ts';

/** The content of the project in this folder. */
export function siteContent(root: string): Content {
  const files = globSync('src/content/docs/**/*.{md,mdx}', { cwd: root });
  return {
    parts,
    procedures: guideProcedures,
    shots,
    lists: wordedLists,
    turnFacts,
    facts,
    words: writtenWords,
    labels: writtenLabels,
    pages: Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])),
  };
}
