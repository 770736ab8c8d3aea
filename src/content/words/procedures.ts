/** The words of a Procedure and of a Step. The content check has made sure that there are some. */
import type { ProcedureId, Step } from '../../procedures/procedures.ts';
import { type Words, wordsFolder } from './index.ts';

/** What is said of a Step: what to achieve, what to do, what one then sees, and a nudge. */
export interface StepWords {
  readonly goal: string;
  readonly action: string;
  readonly result: string;
  readonly hint: string;
}

/** What is said of a Procedure as a whole. */
export type ProcedureWords = Omit<Words['procedures'][ProcedureId], 'steps'>;

/** The words of a Procedure. */
export function procedureWords(words: Words, id: ProcedureId): ProcedureWords {
  return words.procedures[id];
}

/** The words of a Step. Throws an error that names the step where it has none. */
export function stepWords(words: Words, { chapter, id }: Pick<Step, 'chapter' | 'id'>): StepWords {
  const steps: Readonly<Record<string, StepWords>> = words.procedures[chapter].steps;
  const found = steps[id];
  if (found === undefined) {
    throw new Error(
      `${wordsFolder('…')}/procedures.json: found no words for the step "${chapter}/${id}"; expected goal, action, result and hint.`,
    );
  }
  return found;
}
