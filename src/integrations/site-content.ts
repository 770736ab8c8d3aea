/** All that the content check holds to each other, put together once: for the build, and for the tests of the check. */
import { turnFacts } from '../components/practice/practice.turns.ts';
import type { Content } from '../content/checks.ts';
import { facts } from '../content/facts/index.ts';
import { writtenLabels } from '../content/labels/index.ts';
import { writtenWords } from '../content/words/index.ts';
import { parts } from '../procedures/parts.ts';
import { guideProcedures } from '../procedures/procedures.ts';
import { shots } from '../procedures/shots.ts';
import { readPages } from './content-files.ts';
import { wordedLists } from './worded-lists.ts';

/** The content of the project in this folder. */
export function siteContent(root: string): Content {
  return {
    parts,
    procedures: guideProcedures,
    shots,
    lists: wordedLists,
    turnFacts,
    facts,
    words: writtenWords,
    labels: writtenLabels,
    pages: readPages(root),
  };
}
