/** How a finished run went. */
import type { Run } from './practice.run.ts';

/** A run in figures. */
interface Result {
  /** Minutes and seconds, as `1:05`. */
  readonly time: string;
  readonly presses: number;
  /** Presses of the shortest way from where the run began. */
  readonly shortest: number;
  /** Presses beyond the shortest way. */
  readonly detours: number;
  readonly hints: number;
}

/** The result of a run that took so many milliseconds. */
export function resultOf({ presses, shortest, hints }: Run, milliseconds: number): Result {
  const seconds = Math.round(milliseconds / 1000);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return { time, presses, shortest, detours: Math.max(presses - shortest, 0), hints };
}
