/** Which Steps stand beside which picture. */
import type { Shot } from '../../procedures/shots.ts';

/** A picture and the Steps it is the first to call out. */
export interface StepGroup<S> {
  readonly shot: Shot;
  readonly steps: readonly S[];
}

/**
 * The Steps of a Procedure in groups, in order, each with its picture. Throws an error that names a Step that no picture
 * calls out.
 */
export function stepGroups<S extends { readonly number: number }>(
  shots: readonly Shot[],
  steps: readonly S[],
): StepGroup<S>[] {
  const placed = new Set<number>();
  const groups = shots.map((shot) => {
    const numbers = shot.callouts.map(({ number }) => number);
    const own = steps.filter(({ number }) => numbers.includes(number) && !placed.has(number));
    own.forEach(({ number }) => placed.add(number));
    return { shot, steps: own };
  });
  const missing = steps.find(({ number }) => !placed.has(number));
  if (missing) throw new Error(`No picture calls out step ${missing.number}, so it would not be shown.`);
  return groups;
}
