/** The words a drill needs in the browser, handed over through `data-words`. */
import type { Authorisation, Cause } from '../../gateway/authorise.ts';
import type { Decision } from '../../drills/drill-state.ts';

/** See `src/content/words/en/drills.json`. */
export interface DrillWords {
  readonly well: string;
  readonly ill: string;
  readonly foreign: string;
  readonly tokenInAddress: string;
  readonly lastRun: string;
  readonly again: string;
  readonly done: string;
  readonly unknown: string;
  readonly answers: Readonly<Record<`${Authorisation['status']}`, string>>;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly remarks: Readonly<Record<Decision, string>>;
}
