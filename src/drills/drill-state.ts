/**
 * What a drill plays in: the reader's Account, and an integration of theirs, a nightly report, that sends a token. Pure.
 */
import { type Account, draftToken, savedToken } from '../account/account.ts';
import type { AccountAction } from '../account/account-store.ts';
import {
  type Authorisation,
  authorise,
  requestsPerSecond,
  withoutStrayCharacters,
} from '../gateway/authorise.ts';
import { accountKey, afterAction, freshToken, movesFrom } from '../account/moves.ts';
import type { PracticeToken } from '../account/practice-token.ts';

/** Requests a second of a report that has grown beyond what the gateway allows. */
export const burst = 25;

/** Everything a drill can change. */
export interface DrillState {
  readonly account: Account;
  /** Whether the browser lets the page write to the clipboard. */
  readonly canCopy: boolean;
  /** The token on the clipboard. */
  readonly clipboard: PracticeToken | null;
  /** What the integration sends as `Authorization`. */
  readonly header: string;
  /** How many requests it sends in a second. */
  readonly perSecond: number;
  /** What the gateway answered when it last ran, and what had then been sent. */
  readonly lastRun: Authorisation & { readonly header: string };
  readonly isBlocked: boolean;
  readonly isLicenceTaken: boolean;
  /** Tokens that somebody else has seen. */
  readonly exposed: readonly PracticeToken[];
  /** Whether the team responsible has been told. */
  readonly isReported: boolean;
}

/** What a reader can decide in a drill beyond what the mock and the integration's form offer. */
export const decisions = [
  'ask-to-unblock',
  'slow-down',
  'sign-out',
  'report',
  'send-token',
  'delete-file',
] as const;

/** A decision; a key in the words, under `drills.decisions` and `drills.script.remarks`. */
export type Decision = (typeof decisions)[number];

/** Anything a reader does in a drill. */
export type DrillAction =
  | { readonly type: 'account'; readonly action: AccountAction }
  | { readonly type: 'header-set'; readonly text: string }
  | { readonly type: 'run' }
  | { readonly type: 'decide'; readonly decision: Decision };

/** The DrillState in which all is well: the integration sends the token that counts. */
export function healthyState(account: Account): DrillState {
  const header = savedToken(account) ?? '';
  return {
    account,
    canCopy: true,
    clipboard: null,
    header,
    perSecond: 1,
    lastRun: { status: 200, cause: 'accepted', header },
    isBlocked: false,
    isLicenceTaken: false,
    exposed: [],
    isReported: false,
  };
}

/** The DrillState after the integration has run. */
export function afterRun(state: DrillState): DrillState {
  return { ...state, lastRun: { ...answerNow(state), header: state.header } };
}

/** What the gateway would answer the integration now. */
export function answerNow({
  account,
  header,
  perSecond,
  isBlocked,
  isLicenceTaken,
}: DrillState): Authorisation {
  const caller = {
    token: savedToken(account),
    draft: draftToken(account),
    isBlocked,
    isLicenceTaken,
  };
  return authorise({ authorization: header, perSecond }, caller);
}

/** Whether the integration has run well with what it sends, and would run well again. */
export function isHealthy(state: DrillState): boolean {
  const { lastRun, header } = state;
  return lastRun.status === 200 && lastRun.header === header && answerNow(state).status === 200;
}

/** The DrillState with another Account; a copy that has arrived is on the clipboard. */
export function withAccount(state: DrillState, account: Account): DrillState {
  const copied =
    account.view !== 'workspace' && account.field.kind !== 'empty' && account.field.copy === 'copied'
      ? account.field.token
      : state.clipboard;
  return { ...state, account, clipboard: copied };
}

/** The DrillState after an action. A copy arrives at once where the browser allows it, and is denied where not. */
export function afterDrillAction(
  state: DrillState,
  action: DrillAction,
  makeToken: () => PracticeToken = () => freshToken(state),
): DrillState {
  switch (action.type) {
    case 'account': {
      const outcome = state.canCopy ? 'copied' : 'denied';
      return withAccount(state, afterAction(state.account, action.action, makeToken, outcome));
    }
    case 'header-set':
      return { ...state, header: action.text };
    case 'run':
      return afterRun(state);
    case 'decide':
      return afterDecision(state, action.decision);
  }
}

function afterDecision(state: DrillState, decision: Decision): DrillState {
  switch (decision) {
    case 'ask-to-unblock':
      return { ...state, isBlocked: false };
    case 'slow-down':
      return { ...state, perSecond: Math.min(state.perSecond, requestsPerSecond) };
    case 'sign-out':
      return { ...state, isLicenceTaken: false };
    case 'report':
      return { ...state, isReported: true };
    case 'send-token': {
      const token = savedToken(state.account);
      return token === null || state.exposed.includes(token)
        ? state
        : { ...state, exposed: [...state.exposed, token] };
    }
    case 'delete-file':
      // The file is gone, and the token has been seen all the same.
      return state;
  }
}

/** What can bring a reader closer: presses on the mock, what one would do with the form, a run, these decisions. */
export function drillActions(state: DrillState, offered: readonly Decision[]): DrillAction[] {
  const { account, clipboard, header } = state;
  const copyingByHand: AccountAction[] =
    account.view === 'user-data' && account.field.kind !== 'empty' && account.field.copy === 'denied'
      ? [{ type: 'copy-settled', token: account.field.token, outcome: 'copied' }]
      : [];
  const headers = [clipboard ?? '', withoutStrayCharacters(header), header.replace(/^\s*bearer\s+/i, '')];
  return [
    ...[...movesFrom(account), ...copyingByHand].map((action): DrillAction => ({ type: 'account', action })),
    ...headers
      .filter((text) => text !== '' && text !== header)
      .map((text): DrillAction => ({ type: 'header-set', text })),
    { type: 'run' },
    ...offered.map((decision): DrillAction => ({ type: 'decide', decision })),
  ];
}

/** What tells two DrillStates apart for a search. */
export function drillKey({ account, ...rest }: DrillState): string {
  return `${accountKey(account)} ${JSON.stringify(rest)}`;
}
