import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Account,
  type AccountEvent,
  hasUnsavedChanges,
  openedUserData,
  savedToken,
  shownToken,
  signedIn,
  transition,
} from './account.ts';
import { anyRun, token } from './account.arbitraries.ts';

const run = (start: Account, ...events: AccountEvent[]): Account =>
  events.reduce((account, event) => transition(account, event).account, start);

describe('the Account', () => {
  it('leads from the workspace to the token field by photo and Account', () => {
    const account = run(signedIn(null), { type: 'user-photo-pressed' }, { type: 'account-chosen' });
    expect(account).toMatchObject({ view: 'user-data', panel: 'closed', field: { kind: 'empty' } });
  });

  it('does not open Account while the panel is closed', () => {
    expect(run(signedIn(null), { type: 'account-chosen' })).toEqual(signedIn(null));
  });

  it('asks for a copy of a token as it is generated', () => {
    const made = token(1);
    expect(transition(openedUserData(null), { type: 'token-generated', token: made }).copy).toBe(made);
  });

  it('keeps the replaced token until the new one is saved', () => {
    const [old, made] = [token(1), token(2)];
    const draft = run(openedUserData(old), { type: 'token-generated', token: made });
    expect([savedToken(draft), shownToken(draft)]).toEqual([old, made]);
    expect(savedToken(run(draft, { type: 'save-pressed' }))).toBe(made);
  });

  it('asks before a draft is lost, and loses it only when told to', () => {
    const draft = run(openedUserData(null), { type: 'token-generated', token: token(1) });
    const leaving = run(draft, { type: 'leave-pressed' });
    expect(leaving.view).toBe('leaving');
    expect(shownToken(run(leaving, { type: 'leave-cancelled' }))).toBe(token(1));
    expect(run(leaving, { type: 'leave-confirmed' })).toEqual({ ...signedIn(null), notice: 'draft-lost' });
  });

  it('leaves without asking when there is nothing to lose', () => {
    expect(run(openedUserData(token(1)), { type: 'leave-pressed' })).toEqual(signedIn(token(1)));
  });

  it('says so when there is nothing to copy or to save', () => {
    expect(run(openedUserData(null), { type: 'copy-pressed' })).toMatchObject({ notice: 'nothing-to-copy' });
    expect(run(openedUserData(null), { type: 'save-pressed' })).toMatchObject({ notice: 'nothing-to-save' });
  });

  it('tells copied, denied and unavailable apart', () => {
    for (const outcome of ['copied', 'denied', 'unavailable'] as const) {
      const account = run(openedUserData(token(1)), { type: 'copy-settled', token: token(1), outcome });
      expect(account).toMatchObject({ field: { copy: outcome } });
    }
  });

  it('tells of a refusal that comes late, after Save and after leaving', () => {
    const draft = run(openedUserData(null), { type: 'token-generated', token: token(1) });
    const refusal = { type: 'copy-settled', token: token(1), outcome: 'denied' } as const;
    const saved = run(draft, { type: 'save-pressed' });
    expect(saved).toMatchObject({ notice: 'saved' });
    expect(run(saved, refusal)).toMatchObject({ notice: 'none', field: { kind: 'saved', copy: 'denied' } });
    expect(run(saved, { type: 'leave-pressed' }, refusal)).toMatchObject({ notice: 'left-denied' });
    const asked = run(draft, { type: 'leave-pressed' }, refusal, { type: 'leave-cancelled' });
    expect(asked).toMatchObject({ notice: 'none', field: { copy: 'denied' } });
  });

  it('says that a copy has gone well only where that was waited for, or is all there is to say', () => {
    const draft = run(openedUserData(null), { type: 'token-generated', token: token(1) });
    const success = { type: 'copy-settled', token: token(1), outcome: 'copied' } as const;
    expect(run(draft, { type: 'save-pressed' }, success)).toMatchObject({ notice: 'saved' });
    const waited = run(draft, { type: 'save-pressed' }, { type: 'copy-waiting', token: token(1) }, success);
    expect(waited).toMatchObject({ notice: 'none', field: { copy: 'copied' } });
  });

  it('holds a token that was copied by hand for copied, whatever the browser then refuses', () => {
    const draft = run(openedUserData(null), { type: 'token-generated', token: token(1) });
    const [byHand, refused] = (['copied', 'denied'] as const).map(
      (outcome) => ({ type: 'copy-settled', token: token(1), outcome }) as const,
    );
    if (!byHand || !refused) throw new Error('Expected two ends.');
    expect(run(draft, { type: 'copy-waiting', token: token(1) }, byHand, refused)).toMatchObject({
      field: { copy: 'copied' },
    });
  });

  it('ignores a copy that ends after the field has another token', () => {
    const draft = run(openedUserData(token(1)), { type: 'token-generated', token: token(2) });
    expect(run(draft, { type: 'copy-settled', token: token(1), outcome: 'copied' })).toEqual(draft);
  });
});

describe('whatever happens, in whatever order', () => {
  it('only Save changes which token is saved', () => {
    fc.assert(
      fc.property(anyRun, ([start, events]) => {
        events.reduce((account, event) => {
          const next = transition(account, event).account;
          if (event.type !== 'save-pressed') expect(savedToken(next)).toBe(savedToken(account));
          else if (savedToken(next) !== savedToken(account))
            expect(savedToken(next)).toBe(shownToken(account));
          return next;
        }, start);
      }),
    );
  });

  it('Copy never changes a token, and asks for the one in the field', () => {
    fc.assert(
      fc.property(anyRun, ([start, events]) => {
        const account = run(start, ...events);
        const { account: next, copy } = transition(account, { type: 'copy-pressed' });
        expect([shownToken(next), savedToken(next)]).toEqual([shownToken(account), savedToken(account)]);
        expect(copy).toBe(account.view === 'leaving' ? null : shownToken(account));
      }),
    );
  });

  it('there are unsaved changes exactly while the token shown is not the one saved', () => {
    fc.assert(
      fc.property(anyRun, ([start, events]) => {
        const account = run(start, ...events);
        const draft = account.view !== 'workspace' && account.field.kind === 'draft';
        expect(hasUnsavedChanges(account)).toBe(draft);
        if (!draft && account.view !== 'workspace') expect(shownToken(account)).toBe(savedToken(account));
      }),
    );
  });

  it('an Account is not changed in place', () => {
    fc.assert(
      fc.property(anyRun, ([start, events]) => {
        const before = structuredClone(start);
        run(start, ...events);
        expect(start).toEqual(before);
      }),
    );
  });
});
