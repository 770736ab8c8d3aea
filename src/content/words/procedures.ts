/** The words of a Procedure and of a Step. The content check has made sure that there are some. */
import type { PracticeId, ProcedureId } from '../../procedures/procedures.ts';
import { type Words, wordsFolder } from './index.ts';

/** What is said of a Step: what to achieve, what to do, what one then sees, and a nudge. */
export interface StepWords {
  readonly goal: string;
  readonly action: string;
  readonly result: string;
  readonly hint: string;
}

/** What is said of a Procedure as a whole. */
export type ProcedureWords = Omit<Words['procedures']['procedures'][PracticeId], 'steps'>;

/** The words of a Procedure, or of the whole way. */
export function procedureWords(words: Words, id: PracticeId): ProcedureWords {
  return words.procedures.procedures[id];
}

/** The words of a Step. Throws an error that names the step where it has none. */
export function stepWords(words: Words, procedure: ProcedureId, step: string): StepWords {
  const steps: Readonly<Record<string, StepWords>> = words.procedures.procedures[procedure].steps;
  const found = steps[step];
  if (found === undefined) {
    throw new Error(
      `${wordsFolder('…')}/procedures.json: found no words for the step "${procedure}/${step}"; expected goal, action, result and hint.`,
    );
  }
  return found;
}
