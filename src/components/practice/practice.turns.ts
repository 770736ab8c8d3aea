/** What to tell a reader whose last press did not bring them closer. */
import { type Account, savedToken } from '../../account/account.ts';
import type { AccountAction } from '../../account/account-store.ts';
import { isPress } from '../../account/moves.ts';
import { distance, type Session } from './practice.session.ts';

/** A turn away from the goal; a key in the words, under `practice.turns`. */
export type Turn =
  | 'other-item'
  | 'other-section'
  | 'panel-again'
  | 'already-there'
  | 'generated-again'
  | 'generated-instead'
  | 'copied-draft'
  | 'copied-old'
  | 'nothing-to-copy'
  | 'nothing-to-save'
  | 'left'
  | 'lost-draft'
  | 'gone';

/** The turn a press has taken; null where it led closer, or where the screen itself asks what to do. */
export function turnOf(
  { procedure, start, finished }: Session,
  action: AccountAction,
  before: Account,
  after: Account,
): Turn | null {
  if (procedure === null || finished || !isPress(action)) return null;
  const now = distance(procedure, start, after);
  if (now === Infinity) return 'gone';
  if (now < distance(procedure, start, before)) return null;
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
      return savedToken(start) === null ? 'generated-again' : 'generated-instead';
    case 'copy-pressed':
      return copyTurn(before);
    case 'save-pressed':
      return 'nothing-to-save';
    case 'leave-pressed':
      return after.view === 'leaving' ? null : 'left';
    case 'leave-confirmed':
      return 'lost-draft';
    case 'leave-cancelled':
    case 'panel-dismissed':
    case 'copy-settled':
      return null;
  }
}

function copyTurn(before: Account): Turn {
  if (before.view === 'workspace' || before.field.kind === 'empty') return 'nothing-to-copy';
  return before.field.kind === 'draft' ? 'copied-draft' : 'copied-old';
}
