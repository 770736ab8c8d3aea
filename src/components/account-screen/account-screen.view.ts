/** From an Account to what the mock shows. Imports nothing from the DOM. */
import { type Account, type CopyOutcome, type Section, shownToken } from '../../account/account.ts';

/** A message's key in the words, under `accountScreen.messages`. */
export type MessageKey =
  | `${'draft' | 'saved'}-${'waiting' | CopyOutcome}`
  | `${'draft' | 'saved'}-${Exclude<CopyOutcome, 'copied'>}-late`
  | `left-${CopyOutcome}`
  | 'saved'
  | 'nothing-to-save'
  | 'nothing-to-copy'
  | 'draft-lost'
  | 'not-in-practice';

/** What the mock shows. */
export interface ScreenView {
  /** The screen behind everything else. */
  readonly screen: 'workspace' | 'user-data';
  readonly panelOpen: boolean;
  /** Whether the mock asks before a draft is lost. */
  readonly asksToLeave: boolean;
  /** The section marked as current; null in the workspace. */
  readonly section: Section | null;
  /** What the token field holds; empty text when it holds nothing. */
  readonly fieldText: string;
  readonly unsaved: boolean;
  readonly message: MessageKey | null;
  /** Whether the token is to be selected, because the reader has to copy it by hand. */
  readonly selectsToken: boolean;
}

/** What the mock shows of an Account. */
export function viewOf(account: Account): ScreenView {
  const inWorkspace = account.view === 'workspace';
  return {
    screen: inWorkspace ? 'workspace' : 'user-data',
    panelOpen: account.view !== 'leaving' && account.panel === 'open',
    asksToLeave: account.view === 'leaving',
    section: inWorkspace ? null : account.section,
    fieldText: shownToken(account) ?? '',
    unsaved: !inWorkspace && account.field.kind === 'draft',
    message: messageOf(account),
    selectsToken: account.view === 'user-data' && copyFailed(account.field),
  };
}

/**
 * The message to show: that of the view, or, where the token was not selected since the reader had moved on when the
 * refusal came, one that says what to do instead.
 */
export function shownMessage({ message }: ScreenView, isLate: boolean): MessageKey | null {
  return message !== null && isLate ? (lateMessages[message] ?? message) : message;
}

const lateMessages: Readonly<Partial<Record<MessageKey, MessageKey>>> = {
  'draft-denied': 'draft-denied-late',
  'draft-unavailable': 'draft-unavailable-late',
  'saved-denied': 'saved-denied-late',
  'saved-unavailable': 'saved-unavailable-late',
};

function messageOf(account: Account): MessageKey | null {
  if (account.view === 'leaving') return null;
  if (account.notice !== 'none') return account.notice;
  if (account.view === 'workspace') return null;
  const { field } = account;
  return field.kind === 'empty' || field.copy === 'none' ? null : `${field.kind}-${field.copy}`;
}

function copyFailed(field: Extract<Account, { view: 'user-data' }>['field']): boolean {
  return field.kind !== 'empty' && (field.copy === 'denied' || field.copy === 'unavailable');
}
