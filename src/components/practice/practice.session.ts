/** A reader's run at a Procedure: which goals are met, what to hint at. Pure. */
import { type Account, signedIn } from '../../account/account.ts';
import type { PracticeToken } from '../../account/practice-token.ts';
import { type PartId, partToward } from '../../procedures/parts.ts';
import { accountAfter, type Procedure, stepsDone } from '../../procedures/procedures.ts';

/** A run. Without a Procedure the reader explores freely and there is nothing to meet. */
export interface Session {
  readonly procedure: Procedure | null;
  /** The Account the Procedure starts from: what its goals are measured against. */
  readonly start: Account;
  /** How many goals are met. */
  readonly done: number;
  /** Once all have been met, the run stays finished, whatever the reader does next. */
  readonly finished: boolean;
}

/** A run as it begins, and the Account to begin with: that of the Procedure after the given number of steps. */
export function beginSession(
  procedure: Procedure | null,
  done: number,
  makeToken: () => PracticeToken,
): { session: Session; account: Account } {
  const start = procedure?.start(makeToken) ?? signedIn(null);
  const account = procedure ? accountAfter(procedure, start, done, makeToken) : start;
  return { session: advance({ procedure, start, done: 0, finished: false }, account), account };
}

/** The run, now that the Account is this one. */
export function advance(session: Session, account: Account): Session {
  const { procedure } = session;
  if (procedure === null || session.finished) return session;
  const done = stepsDone(procedure, account, session.start);
  return { ...session, done, finished: done === procedure.steps.length };
}

/** The Part to draw the eye to, for a reader who asks; null when there is nothing left to do. */
export function hintedPart(session: Session, account: Account): { goal: PartId; now: PartId } | null {
  const step = session.finished ? undefined : session.procedure?.steps[session.done];
  return step ? { goal: step.part, now: partToward(step.part, account) } : null;
}
