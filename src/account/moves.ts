/** What a reader can do with an Account, one press at a time, and what comes of it when nobody is there to press. */
import { type Account, type AccountEvent, shownToken, transition } from './account.ts';
import type { AccountAction } from './account-store.ts';
import type { PracticeToken } from './practice-token.ts';

/** The Account after an action, and after the copy it may start has ended: on the clipboard, unless told otherwise. */
export function afterAction(
  account: Account,
  action: AccountAction,
  makeToken: () => PracticeToken,
  outcome: 'copied' | 'denied' = 'copied',
): Account {
  const event: AccountEvent =
    action.type === 'generate-pressed' ? { type: 'token-generated', token: makeToken() } : action;
  const { account: next, copy } = transition(account, event);
  if (copy === null) return next;
  return transition(next, { type: 'copy-settled', token: copy, outcome }).account;
}

const toSection: AccountAction = { type: 'section-reached', section: 'api-gateway' };

/**
 * The presses that can bring a reader closer to anything: a token can be generated or copied only where its section
 * has been reached, as on the screen.
 */
export function movesFrom(account: Account): readonly AccountAction[] {
  switch (account.view) {
    case 'workspace':
      return account.panel === 'open' ? [{ type: 'account-chosen' }] : [{ type: 'user-photo-pressed' }];
    case 'leaving':
      return [{ type: 'leave-confirmed' }, { type: 'leave-cancelled' }];
    case 'user-data': {
      const panel: AccountAction = {
        type: account.panel === 'open' ? 'panel-dismissed' : 'user-photo-pressed',
      };
      const anywhere: AccountAction[] = [panel, { type: 'save-pressed' }, { type: 'leave-pressed' }];
      if (account.section !== 'api-gateway') return [toSection, ...anywhere];
      const copy: AccountAction[] = shownToken(account) === null ? [] : [{ type: 'copy-pressed' }];
      return [{ type: 'generate-pressed' }, ...copy, ...anywhere];
    }
  }
}

/** Whether an action is a press of the reader's that a run counts: not a copy that goes on, nor a panel that closes by itself. */
export function isPress({ type }: AccountAction): boolean {
  return type !== 'copy-waiting' && type !== 'copy-settled' && type !== 'panel-dismissed';
}

/** Tokens for a search: each differs from those the state at hand holds, and the same are used again and again. */
export function freshToken(state: unknown): PracticeToken {
  const held = JSON.stringify(state);
  let number = 1;
  while (held.includes(`"searched-${number}"`)) number += 1;
  return `searched-${number}` as PracticeToken;
}

/** What tells two Accounts apart for a search: all but what they say to the reader. */
export function accountKey(account: Account): string {
  return JSON.stringify(account.view === 'leaving' ? account : { ...account, notice: 'none' });
}
