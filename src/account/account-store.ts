/** Holds one Account, applies events to it, and does the one thing with an effect: writing to the clipboard. */
import { type Account, type AccountEvent, type CopyOutcome, transition } from './account.ts';
import { makePracticeToken, type PracticeToken, type TokenSource } from './practice-token.ts';

/** What a store needs from outside. */
export interface AccountPorts extends TokenSource {
  /** Where tokens are copied to. Never rejects: a refusal and an absence are outcomes. */
  readonly clipboard: (token: PracticeToken) => Promise<CopyOutcome>;
}

/** Every event but the one a store makes itself, plus the press that makes it. */
export type AccountAction =
  Exclude<AccountEvent, { type: 'token-generated' }> | { readonly type: 'generate-pressed' };

/** An Account that changes. */
export interface AccountStore {
  /** The Account as it is now. */
  readonly current: () => Account;
  /** Applies an action. Listeners run before it returns; a copy it starts settles later, as an action of its own. */
  readonly act: (action: AccountAction) => void;
  /** Puts another Account in place, as when a reader starts over. */
  readonly reset: (account: Account) => void;
  /** Makes a token of this store's clock and randomness, for an Account that starts with one. */
  readonly makeToken: () => PracticeToken;
  /** Runs the listener after every change. */
  readonly subscribe: (listener: AccountListener) => void;
}

/** Is told the Account after and before a change, and the action that led there; null where another was put in place. */
export type AccountListener = (account: Account, before: Account, action: AccountAction | null) => void;

/** A store that starts with this Account. */
export function createAccountStore(start: Account, ports: AccountPorts): AccountStore {
  let account = start;
  const listeners = new Set<AccountListener>();
  const makeToken = () => makePracticeToken(ports);

  const replace = (next: Account, action: AccountAction | null) => {
    const before = account;
    account = next;
    for (const listener of listeners) listener(account, before, action);
  };
  const act = (action: AccountAction) => {
    const event: AccountEvent =
      action.type === 'generate-pressed' ? { type: 'token-generated', token: makeToken() } : action;
    const { account: next, copy } = transition(account, event);
    if (next !== account) replace(next, action);
    if (copy !== null) {
      void ports.clipboard(copy).then((outcome) => act({ type: 'copy-settled', token: copy, outcome }));
    }
  };
  return {
    current: () => account,
    act,
    reset: (next) => replace(next, null),
    makeToken,
    subscribe: (listener) => void listeners.add(listener),
  };
}
