/**
 * What a drill plays in: the reader's Account, and an integration of theirs, a nightly report, that sends a token. Pure.
 */
import { type Account, draftToken, savedToken } from '../account/account.ts';
import type { AccountAction } from '../account/account-store.ts';
import { type Answer, answer, requestsPerSecond, withoutStrays } from '../account/gateway.ts';
import { accountKey, afterAction, freshToken, movesFrom } from '../account/moves.ts';
import type { PracticeToken } from '../account/practice-token.ts';

/** Requests a second of a report that has grown beyond what the gateway allows. */
export const burst = 25;

/** Everything a drill can change. */
export interface World {
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
  readonly lastRun: Answer & { readonly header: string };
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

/** A decision; a key in the words, under `drills.decisions`. */
export type Decision = (typeof decisions)[number];

/** Anything a reader does in a drill. */
export type WorldAction =
  | { readonly type: 'account'; readonly action: AccountAction }
  | { readonly type: 'header-set'; readonly text: string }
  | { readonly type: 'run' }
  | { readonly type: 'decide'; readonly decision: Decision };

/** The World in which all is well: the integration sends the token that counts. */
export function healthyWorld(account: Account): World {
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

/** The World after the integration has run. */
export function afterRun(world: World): World {
  return { ...world, lastRun: { ...answerNow(world), header: world.header } };
}

/** What the gateway would answer the integration now. */
export function answerNow({ account, header, perSecond, isBlocked, isLicenceTaken }: World): Answer {
  const caller = {
    token: savedToken(account),
    draft: draftToken(account),
    isBlocked,
    isLicenceTaken,
  };
  return answer({ authorization: header, perSecond }, caller);
}

/** Whether the integration has run well with what it sends, and would run well again. */
export function isHealthy(world: World): boolean {
  const { lastRun, header } = world;
  return lastRun.status === 200 && lastRun.header === header && answerNow(world).status === 200;
}

/** The World with another Account; a copy that has arrived is on the clipboard. */
export function withAccount(world: World, account: Account): World {
  const copied =
    account.view !== 'workspace' && account.field.kind !== 'empty' && account.field.copy === 'copied'
      ? account.field.token
      : world.clipboard;
  return { ...world, account, clipboard: copied };
}

/** The World after an action. A copy arrives at once where the browser allows it, and is denied where not. */
export function afterWorldAction(
  world: World,
  action: WorldAction,
  makeToken: () => PracticeToken = () => freshToken(world),
): World {
  switch (action.type) {
    case 'account': {
      const outcome = world.canCopy ? 'copied' : 'denied';
      return withAccount(world, afterAction(world.account, action.action, makeToken, outcome));
    }
    case 'header-set':
      return { ...world, header: action.text };
    case 'run':
      return afterRun(world);
    case 'decide':
      return decided(world, action.decision);
  }
}

function decided(world: World, decision: Decision): World {
  switch (decision) {
    case 'ask-to-unblock':
      return { ...world, isBlocked: false };
    case 'slow-down':
      return { ...world, perSecond: Math.min(world.perSecond, requestsPerSecond) };
    case 'sign-out':
      return { ...world, isLicenceTaken: false };
    case 'report':
      return { ...world, isReported: true };
    case 'send-token': {
      const token = savedToken(world.account);
      return token === null || world.exposed.includes(token)
        ? world
        : { ...world, exposed: [...world.exposed, token] };
    }
    case 'delete-file':
      // The file is gone, and the token has been seen all the same.
      return world;
  }
}

/** What can bring a reader closer: presses on the mock, what one would do with the form, a run, these decisions. */
export function worldActions(world: World, offered: readonly Decision[]): WorldAction[] {
  const { account, clipboard, header } = world;
  const byHand: AccountAction[] =
    account.view === 'user-data' && account.field.kind !== 'empty' && account.field.copy === 'denied'
      ? [{ type: 'copy-settled', token: account.field.token, outcome: 'copied' }]
      : [];
  const texts = [clipboard ?? '', withoutStrays(header), header.replace(/^\s*bearer\s+/i, '')];
  return [
    ...[...movesFrom(account), ...byHand].map((action): WorldAction => ({ type: 'account', action })),
    ...texts
      .filter((text) => text !== '' && text !== header)
      .map((text): WorldAction => ({ type: 'header-set', text })),
    { type: 'run' },
    ...offered.map((decision): WorldAction => ({ type: 'decide', decision })),
  ];
}

/** What tells two Worlds apart for a search. */
export function worldKey({ account, ...rest }: World): string {
  return `${accountKey(account)} ${JSON.stringify(rest)}`;
}
