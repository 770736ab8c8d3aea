import type { GuideProcedureId } from '../../procedures/procedures.ts';

/** The anchor of a Step in the guide. Stable: it is made of ids, not of the step's place. */
export function stepAnchor(procedure: GuideProcedureId, step: string): string {
  return `${procedure}-${step}`;
}
