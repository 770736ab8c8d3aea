/** The words a list that is ticked off needs in the browser, handed over through `data-words`. */
import type { TickProblem } from '../../security/ticks.ts';

/** See `src/content/words/en/tick-list.json`, and what the list adds. */
export interface TickListWords {
  readonly progress: string;
  readonly shown: string;
  readonly allDone: string;
  readonly kept: string;
  readonly notKept: string;
  readonly resetDone: string;
  readonly resetUndone: string;
  readonly problems: Readonly<Record<TickProblem, string>>;
  readonly doneAt: string;
  /** What the list's files say; see `tick-list.files.ts`. */
  readonly files: TickFileWords;
}

/** What files say of themselves, and what is said of them. */
export interface TickFileWords {
  readonly title: string;
  /** Without an ending. */
  readonly name: string;
  readonly saved: string;
  readonly loaded: string;
  readonly passedOver: string;
  readonly problems: Readonly<Record<'foreign' | 'too-big' | 'unreadable', string>>;
  /** What a record says of a step that was not taken. */
  readonly notDone: string;
}
