/** What to tell a reader whose last press did not bring them closer. */
import {
  type Account,
  hasUnsavedChanges,
  savedToken,
  shownToken,
  transition,
} from '../../account/account.ts';
import type { AccountAction } from '../../account/account-store.ts';
import { isPress } from '../../account/moves.ts';
import { distance, type Run } from './practice.run.ts';

/** A turn away from the goal; a key in the words, under `practice.script.turns`. */
export type Turn =
  | 'other-item'
  | 'other-section'
  | 'panel-again'
  | 'already-there'
  | 'generated-again'
  | 'generated-instead'
  | 'copied-draft'
  | 'copied-old'
  | 'left'
  | 'gone';

/** The facts that rest behind what is said of a turn; none where it speaks of the practice alone. */
export const turnFacts: Readonly<Record<Turn, readonly string[]>> = {
  'other-item': ['path'],
  'other-section': ['section-and-field'],
  'panel-again': ['path'],
  'already-there': ['user-data-screen'],
  'generated-again': ['one-per-user', 'save-applies'],
  'generated-instead': ['copy-instead', 'old-token-unstated', 'leaving-unstated'],
  'copied-draft': ['generate-copies', 'save-applies'],
  'copied-old': ['copy-existing'],
  left: ['path'],
  gone: ['replacing-breaks'],
};

/** The turn a press has taken; null where it led closer, or where the screen itself says what there is to say. */
export function turnOf(
  { procedure, start, finished }: Run,
  action: AccountAction,
  before: Account,
  after: Account,
): Turn | null {
  if (procedure === null || finished || !isPress(action)) return null;
  const copies = action.type === 'copy-pressed' || action.type === 'generate-pressed';
  const now = distance(procedure, start, copies ? onceCopied(after) : after);
  if (now === Infinity) return 'gone';
  if (now < distance(procedure, start, before)) return null;
  const isToKeep = savedToken(start) !== null;
  switch (action.type) {
    case 'other-item-chosen':
      return 'other-item';
    case 'section-reached':
      return action.section === 'api-gateway' ? null : 'other-section';
    case 'user-photo-pressed':
      return after.view === 'user-data' ? 'already-there' : 'panel-again';
    case 'account-chosen':
      return 'already-there';
    case 'generate-pressed':
      return isToKeep ? 'generated-instead' : 'generated-again';
    case 'copy-pressed':
      if (!hasUnsavedChanges(before)) return shownToken(before) === null ? null : 'copied-old';
      return isToKeep ? 'generated-instead' : 'copied-draft';
    case 'leave-pressed':
      return after.view === 'leaving' ? null : 'left';
    case 'save-pressed':
    case 'leave-confirmed':
    case 'leave-cancelled':
    case 'panel-dismissed':
    case 'copy-waiting':
    case 'copy-settled':
      return null;
  }
}

/** The Account once a copy that has been asked for has arrived: a press is not judged by how long that takes. */
function onceCopied(account: Account): Account {
  const token = shownToken(account);
  if (token === null || account.view !== 'user-data') return account;
  return transition(account, { type: 'copy-settled', token, outcome: 'copied' }).account;
}
