/**
 * The mock Account screen as a value: what it shows, and what each thing a reader does turns it into.
 * No DOM, no words, no clock: whoever holds an Account hands those in.
 *
 * What SoftExpert documents of the screen is in the facts (`path`, `section-route`, `generate-copies`, `copy-existing`,
 * `save-applies`). What it does not say (what happens on leaving without saving, any message) is this practice's
 * own, and the screen says so.
 */
import type { PracticeToken } from './practice-token.ts';

/** The sections of the User data screen, in the order they stand there. */
export const sections = ['general-data', 'password', 'signature', 'api-gateway'] as const;

/** One section of the User data screen. */
export type Section = (typeof sections)[number];

/** How an attempt to put the token on the clipboard ended. */
export type CopyOutcome = 'copied' | 'denied' | 'unavailable';

/** How copying stands: `none` before any attempt with this token, `waiting` while the browser asks whether it may. */
type CopyState = 'none' | 'waiting' | CopyOutcome;

/** The token field. A draft is a generated token that has not been saved; it remembers the token it would replace. */
type TokenField =
  | { readonly kind: 'empty' }
  | { readonly kind: 'saved'; readonly token: PracticeToken; readonly copy: CopyState }
  | {
      readonly kind: 'draft';
      readonly token: PracticeToken;
      readonly copy: CopyState;
      readonly replaces: PracticeToken | null;
    };

/** The token field while it holds a draft. */
export type DraftField = Extract<TokenField, { kind: 'draft' }>;

/** What the last action deserves to be told; `none` when the screen speaks for itself. */
type Notice =
  | 'none'
  | 'saved'
  | 'nothing-to-save'
  | 'nothing-to-copy'
  | 'draft-lost'
  | 'not-in-practice'
  | `left-${CopyOutcome}`;

/** The panel behind the user photo. */
type Panel = 'closed' | 'open';

/** Signed in, anywhere but on the User data screen. A draft cannot exist here: leaving has saved or lost it. */
export interface Workspace {
  readonly view: 'workspace';
  readonly panel: Panel;
  readonly saved: PracticeToken | null;
  readonly notice: Notice;
}

/** The User data screen. */
export interface UserData {
  readonly view: 'user-data';
  readonly panel: Panel;
  readonly section: Section;
  readonly field: TokenField;
  readonly notice: Notice;
}

/** About to leave the User data screen with a draft: the one moment at which a change can be lost. */
interface Leaving {
  readonly view: 'leaving';
  readonly section: Section;
  readonly field: DraftField;
}

/** The whole state of the mock. */
export type Account = Workspace | UserData | Leaving;

/** Everything that can happen to an Account. */
export type AccountEvent =
  | { readonly type: 'user-photo-pressed' }
  | { readonly type: 'panel-dismissed' }
  | { readonly type: 'account-chosen' }
  | { readonly type: 'other-item-chosen' }
  | { readonly type: 'section-reached'; readonly section: Section }
  | { readonly type: 'token-generated'; readonly token: PracticeToken }
  | { readonly type: 'copy-pressed' }
  | { readonly type: 'copy-waiting'; readonly token: PracticeToken }
  | { readonly type: 'copy-settled'; readonly token: PracticeToken; readonly outcome: CopyOutcome }
  | { readonly type: 'save-pressed' }
  | { readonly type: 'leave-pressed' }
  | { readonly type: 'leave-confirmed' }
  | { readonly type: 'leave-cancelled' };

/** What follows an event: the next Account, and the token to put on the clipboard, if the event asks for that. */
export interface Transition {
  readonly account: Account;
  readonly copy: PracticeToken | null;
}

/** The Account of someone who has just signed in, with the token they saved before, if any. */
export function signedIn(saved: PracticeToken | null): Workspace {
  return { view: 'workspace', panel: 'closed', saved, notice: 'none' };
}

/** The User data screen as `Account` opens it, with the token saved before, if any. */
export function openedUserData(saved: PracticeToken | null): UserData {
  return {
    view: 'user-data',
    panel: 'closed',
    section: 'general-data',
    field: fieldOf(saved),
    notice: 'none',
  };
}

/** The token that counts outside the screen: the one last saved. */
export function savedToken(account: Account): PracticeToken | null {
  if (account.view === 'workspace') return account.saved;
  switch (account.field.kind) {
    case 'empty':
      return null;
    case 'saved':
      return account.field.token;
    case 'draft':
      return account.field.replaces;
  }
}

/** The token in the field, saved or not; null where there is no field or nothing in it. */
export function shownToken(account: Account): PracticeToken | null {
  return account.view === 'workspace' || account.field.kind === 'empty' ? null : account.field.token;
}

/** The token that has been generated and not saved yet, if any. */
export function draftToken(account: Account): PracticeToken | null {
  return account.view !== 'workspace' && account.field.kind === 'draft' ? account.field.token : null;
}

/** Whether leaving now would lose something. */
export function hasUnsavedChanges(account: Account): boolean {
  return draftToken(account) !== null;
}

/** The one way an Account changes. An event that means nothing in this state leaves it as it is. */
export function transition(account: Account, event: AccountEvent): Transition {
  switch (account.view) {
    case 'workspace':
      return { account: inWorkspace(account, event), copy: null };
    case 'user-data':
      return onUserData(account, event);
    case 'leaving':
      return { account: whileLeaving(account, event), copy: null };
  }
}

function inWorkspace(account: Workspace, event: AccountEvent): Account {
  switch (event.type) {
    case 'user-photo-pressed':
      return { ...account, panel: account.panel === 'open' ? 'closed' : 'open', notice: 'none' };
    case 'panel-dismissed':
      return { ...account, panel: 'closed' };
    case 'account-chosen':
      return account.panel === 'open' ? openedUserData(account.saved) : account;
    case 'other-item-chosen':
      return { ...account, panel: 'closed', notice: 'not-in-practice' };
    case 'leave-pressed':
      return { ...account, panel: 'closed', notice: 'none' };
    case 'copy-settled':
      return account.saved === event.token ? { ...account, notice: `left-${event.outcome}` } : account;
    case 'section-reached':
    case 'token-generated':
    case 'copy-pressed':
    case 'copy-waiting':
    case 'save-pressed':
    case 'leave-confirmed':
    case 'leave-cancelled':
      return account;
  }
}

function onUserData(account: UserData, event: AccountEvent): Transition {
  const only = (next: Account): Transition => ({ account: next, copy: null });
  switch (event.type) {
    case 'user-photo-pressed':
      return only({ ...account, panel: account.panel === 'open' ? 'closed' : 'open' });
    case 'panel-dismissed':
    case 'account-chosen':
      return only({ ...account, panel: 'closed' });
    case 'other-item-chosen':
      return only({ ...account, panel: 'closed', notice: 'not-in-practice' });
    case 'section-reached':
      return only({ ...account, section: event.section });
    case 'token-generated':
      return { account: generated(account, event.token), copy: event.token };
    case 'copy-pressed':
      return copying(account);
    case 'copy-waiting':
      return only(copyWaiting(account, event.token));
    case 'copy-settled':
      return only(copySettled(account, event));
    case 'save-pressed':
      return only(saved(account));
    case 'leave-pressed':
      return only(left(account));
    case 'leave-confirmed':
    case 'leave-cancelled':
      return only(account);
  }
}

function whileLeaving(account: Leaving, event: AccountEvent): Account {
  switch (event.type) {
    case 'leave-confirmed':
      return { ...signedIn(account.field.replaces), notice: 'draft-lost' };
    case 'leave-cancelled':
      return {
        view: 'user-data',
        panel: 'closed',
        section: account.section,
        field: account.field,
        notice: 'none',
      };
    case 'copy-settled':
      return event.token === account.field.token
        ? { ...account, field: { ...account.field, copy: event.outcome } }
        : account;
    case 'copy-waiting':
    case 'user-photo-pressed':
    case 'panel-dismissed':
    case 'account-chosen':
    case 'other-item-chosen':
    case 'section-reached':
    case 'token-generated':
    case 'copy-pressed':
    case 'save-pressed':
    case 'leave-pressed':
      return account;
  }
}

function fieldOf(token: PracticeToken | null): TokenField {
  return token === null ? { kind: 'empty' } : { kind: 'saved', token, copy: 'none' };
}

function generated(account: UserData, token: PracticeToken): UserData {
  return {
    ...account,
    panel: 'closed',
    section: 'api-gateway',
    field: { kind: 'draft', token, copy: 'none', replaces: savedToken(account) },
    notice: 'none',
  };
}

function copying(account: UserData): Transition {
  if (account.field.kind === 'empty') {
    return { account: { ...account, panel: 'closed', notice: 'nothing-to-copy' }, copy: null };
  }
  const next: UserData = {
    ...account,
    panel: 'closed',
    section: 'api-gateway',
    field: { ...account.field, copy: 'none' },
    notice: 'none',
  };
  return { account: next, copy: account.field.token };
}

function copyWaiting(account: UserData, token: PracticeToken): UserData {
  const { field } = account;
  if (field.kind === 'empty' || field.token !== token || field.copy !== 'none') return account;
  return { ...account, field: { ...field, copy: 'waiting' } };
}

/**
 * A copy that ends after the field has moved on to another token says nothing about that one. A refusal is told whatever
 * has been told since, unless the token has got onto the clipboard by hand meanwhile; a success, where it was waited for.
 */
function copySettled(account: UserData, event: Extract<AccountEvent, { type: 'copy-settled' }>): UserData {
  const { field } = account;
  if (field.kind === 'empty' || field.token !== event.token) return account;
  const isRefused = event.outcome !== 'copied';
  if (isRefused && field.copy === 'copied') return account;
  const notice = isRefused || field.copy === 'waiting' ? 'none' : account.notice;
  return { ...account, field: { ...field, copy: event.outcome }, notice };
}

function saved(account: UserData): UserData {
  if (account.field.kind !== 'draft') return { ...account, panel: 'closed', notice: 'nothing-to-save' };
  return { ...account, panel: 'closed', field: fieldOf(account.field.token), notice: 'saved' };
}

function left(account: UserData): Account {
  return account.field.kind === 'draft'
    ? { view: 'leaving', section: account.section, field: account.field }
    : signedIn(savedToken(account));
}
