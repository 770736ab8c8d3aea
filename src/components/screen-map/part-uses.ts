/** Which Steps a Part has to do with. */
import { namesIn } from '../../content/words/format.ts';
import type { Words } from '../../content/words/index.ts';
import { stepWords } from '../../content/words/procedures.ts';
import type { PartId } from '../../procedures/parts.ts';
import type { GuideProcedure, GuideProcedureId } from '../../procedures/procedures.ts';

/** A Step, by its Procedure, its place there (from 1) and its id. */
export interface PartUse {
  readonly procedure: GuideProcedureId;
  readonly number: number;
  readonly step: string;
}

/** The Steps that act on a Part, or name it in what they tell the reader to do or to see; in the order of the guide. */
export function stepsThatUse(part: PartId, procedures: readonly GuideProcedure[], words: Words): PartUse[] {
  return procedures.flatMap((procedure) =>
    procedure.steps.flatMap((step, index) => {
      const { action, result } = stepWords(words, step);
      const isUsed = step.part === part || namesIn(`${action} ${result}`).includes(part);
      return isUsed ? [{ procedure: procedure.id, number: index + 1, step: step.id }] : [];
    }),
  );
}
