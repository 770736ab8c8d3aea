/** A reader's run at a Procedure: which goals are met, how they got there, what to hint at. Pure. */
import { type Account, signedIn } from '../../account/account.ts';
import type { AccountAction } from '../../account/account-store.ts';
import { accountKey, afterAction, freshToken, isPress, movesFrom } from '../../account/moves.ts';
import type { PracticeToken } from '../../account/practice-token.ts';
import { shortestPath } from '../../lib/shortest-path.ts';
import { type PartId, partToward } from '../../procedures/parts.ts';
import { accountAfter, type Procedure, stepsDone } from '../../procedures/procedures.ts';

/** A run. Without a Procedure the reader explores freely and there is nothing to meet. */
export interface Run {
  readonly procedure: Procedure | null;
  /** The Account the Procedure starts from: what its goals are measured against. */
  readonly start: Account;
  /** How many goals are met. */
  readonly done: number;
  /** Once all have been met, the run stays finished, whatever the reader does next. */
  readonly finished: boolean;
  /** Presses so far, and how many the shortest way from where the run began has. */
  readonly presses: number;
  readonly shortest: number;
  /** How often the reader asked for help, and how much of it the goal at hand has had: 0 none to 3 done for them. */
  readonly hints: number;
  readonly hintLevel: 0 | 1 | 2 | 3;
  /** Whether the reader did it all: from the beginning, and no step of it done for them. */
  readonly isOwn: boolean;
}

/** A run as it begins, and the Account to begin with: that of the Procedure after the given number of steps. */
export function beginRun(
  procedure: Procedure | null,
  done: number,
  makeToken: () => PracticeToken,
): { run: Run; account: Account } {
  const start = procedure?.start(makeToken) ?? signedIn(null);
  const account = procedure ? accountAfter(procedure, start, done, makeToken) : start;
  const shortest = procedure ? distance(procedure, start, account) : 0;
  const run: Run = {
    procedure,
    start,
    done: 0,
    finished: false,
    presses: 0,
    shortest,
    hints: 0,
    hintLevel: 0,
    isOwn: done === 0,
  };
  return { run: advance(run, account), account };
}

/** The run, now that the Account is this one; after an action of the reader's, where one led here. */
export function advance(run: Run, account: Account, action: AccountAction | null = null): Run {
  const { procedure } = run;
  if (procedure === null || run.finished) return run;
  const done = stepsDone(procedure, account, run.start);
  return {
    ...run,
    done,
    finished: done === procedure.steps.length,
    presses: run.presses + (action !== null && isPress(action) ? 1 : 0),
    hintLevel: done > run.done ? 0 : run.hintLevel,
  };
}

/** The run, with one more piece of help: first words, then where, then the deed. */
export function askForHint(run: Run): Run {
  const hintLevel = Math.min(run.hintLevel + 1, 3) as Run['hintLevel'];
  return { ...run, hints: run.hints + 1, hintLevel, isOwn: run.isOwn && hintLevel < 3 };
}

/** The fewest presses from this Account to the end of the Procedure; Infinity where it can no longer be reached. */
export function distance(procedure: Procedure, start: Account, account: Account): number {
  const path = shortestPath(account, {
    actionsFrom: movesFrom,
    apply: (state, action) => afterAction(state, action, () => freshToken([state, start])),
    isGoal: (state) => stepsDone(procedure, state, start) === procedure.steps.length,
    keyOf: accountKey,
  });
  return path?.length ?? Infinity;
}

/** The Part to draw the eye to, for a reader who asks; null when there is nothing left to do. */
export function hintedPart(run: Run, account: Account): { goal: PartId; now: PartId } | null {
  const step = run.finished ? undefined : run.procedure?.steps[run.done];
  return step ? { goal: step.part, now: partToward(step.part, account) } : null;
}
