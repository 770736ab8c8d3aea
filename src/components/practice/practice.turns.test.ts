import { describe, expect, it } from 'vitest';
import { transition } from '../../account/account.ts';
import { afterAction, freshToken } from '../../account/moves.ts';
import type { AccountAction } from '../../account/account-store.ts';
import { findProcedure, type ProcedureId, procedures } from '../../procedures/procedures.ts';
import { advance, beginRun, distance } from './practice.run.ts';
import { turnOf } from './practice.turns.ts';

/** The turn that the last of these actions takes, in a run at a Procedure. */
function turnAfter(id: ProcedureId, ...actions: AccountAction[]) {
  let { run, account } = beginRun(findProcedure(id), 0, () => freshToken(null));
  let turn = null;
  for (const action of actions) {
    const next = afterAction(account, action, () => freshToken([account, run.start]));
    turn = turnOf(run, action, account, next);
    run = advance(run, next, action);
    account = next;
  }
  return turn;
}

const toSection: AccountAction = { type: 'section-reached', section: 'api-gateway' };
const press = (
  type: Exclude<AccountAction['type'], 'section-reached' | 'copy-waiting' | 'copy-settled'>,
) => ({ type });

describe('a turn', () => {
  it.each([
    ['locate', 'other-item', [press('other-item-chosen')]],
    ['locate', 'panel-again', [press('user-photo-pressed'), press('user-photo-pressed')]],
    ['generate', 'other-section', [{ type: 'section-reached', section: 'password' }]],
    ['generate', 'already-there', [press('user-photo-pressed')]],
    ['generate', 'left', [press('leave-pressed')]],
    ['generate', 'generated-again', [toSection, press('generate-pressed'), press('generate-pressed')]],
    ['generate', 'copied-draft', [toSection, press('generate-pressed'), press('copy-pressed')]],
    ['copy', 'generated-instead', [toSection, press('generate-pressed')]],
    ['copy', 'generated-instead', [toSection, press('generate-pressed'), press('copy-pressed')]],
    ['copy', 'gone', [toSection, press('generate-pressed'), press('save-pressed')]],
  ] as const)('in "%s" is "%s"', (id, turn, actions) => {
    expect(turnAfter(id, ...actions)).toBe(turn);
  });

  it('is none for a copy that has yet to arrive', () => {
    const { run, account } = beginRun(findProcedure('copy'), 0, () => freshToken(null));
    const there = afterAction(account, toSection, () => freshToken(null));
    const asked = transition(there, { type: 'copy-pressed' }).account;
    expect(turnOf(run, press('copy-pressed'), there, asked)).toBeNull();
  });

  it('is none where the screen itself says what there is to say', () => {
    expect(turnAfter('generate', toSection, press('copy-pressed'))).toBeNull();
    expect(turnAfter('generate', press('save-pressed'))).toBeNull();
    const lost = [toSection, press('generate-pressed'), press('leave-pressed'), press('leave-confirmed')];
    expect(turnAfter('generate', ...lost)).toBeNull();
  });

  it('is none while the screen itself asks whether to leave', () => {
    expect(turnAfter('save', press('leave-pressed'))).toBeNull();
    expect(turnAfter('save', press('leave-pressed'), press('leave-cancelled'))).toBeNull();
  });

  it.each(procedures.map(({ id }) => id))('is never taken on the shortest way through "%s"', (id) => {
    const procedure = findProcedure(id);
    if (!procedure) throw new Error(`There is no procedure "${id}".`);
    const { run, account } = beginRun(procedure, 0, () => freshToken(null));
    expect(run.shortest).toBeGreaterThan(0);
    expect(run.shortest).toBe(distance(procedure, run.start, account));
    expect(Number.isFinite(run.shortest)).toBe(true);
  });
});
