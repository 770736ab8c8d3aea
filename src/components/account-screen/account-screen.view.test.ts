import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRun } from '../../account/account.arbitraries.ts';
import { type Account, openedUserData, signedIn, transition } from '../../account/account.ts';
import { makePracticeToken } from '../../account/practice-token.ts';
import { getWords } from '../../content/words/index.ts';
import { type MessageKey, shownMessage, viewOf } from './account-screen.view.ts';

const token = makePracticeToken({ now: () => 0, randomBytes: (count) => new Uint8Array(count) });
const draft = transition(openedUserData(null), { type: 'token-generated', token }).account;
const settled = (account: Account, outcome: 'copied' | 'denied' | 'unavailable') =>
  transition(account, { type: 'copy-settled', token, outcome }).account;

describe('what the mock shows', () => {
  it('is the workspace, with no field', () => {
    expect(viewOf(signedIn(token))).toMatchObject({ screen: 'workspace', fieldText: '', section: null });
  });

  it('is the field’s own token, and whether it is saved', () => {
    expect(viewOf(draft)).toMatchObject({ fieldText: token, unsaved: true });
    expect(viewOf(openedUserData(token))).toMatchObject({ fieldText: token, unsaved: false });
  });

  it('is a message that tells the outcomes of a copy apart', () => {
    const messages = (['copied', 'denied', 'unavailable'] as const).flatMap((outcome) => [
      viewOf(settled(draft, outcome)).message,
      viewOf(settled(openedUserData(token), outcome)).message,
    ]);
    expect(new Set(messages).size).toBe(6);
    expect(messages).not.toContain(null);
  });

  it('selects the token exactly when it has to be copied by hand', () => {
    expect(viewOf(settled(draft, 'denied')).selectsToken).toBe(true);
    expect(viewOf(settled(draft, 'unavailable')).selectsToken).toBe(true);
    expect(viewOf(settled(draft, 'copied')).selectsToken).toBe(false);
  });

  it('says that it waits for the browser, and then how that ended', () => {
    const waiting = transition(draft, { type: 'copy-waiting', token }).account;
    expect(viewOf(waiting)).toMatchObject({ message: 'draft-waiting', selectsToken: false });
    expect(viewOf(settled(waiting, 'copied')).message).toBe('draft-copied');
  });

  it('says of a refusal that comes late that the token is not selected', () => {
    for (const account of [draft, openedUserData(token)]) {
      const refused = viewOf(settled(account, 'denied'));
      expect(shownMessage(refused, false)).toBe(refused.message);
      expect(shownMessage(refused, true)).toBe(`${refused.message}-late`);
    }
    const copied = viewOf(settled(draft, 'copied'));
    expect(shownMessage(copied, true)).toBe(copied.message);
  });

  it('asks over the User data screen', () => {
    const leaving = transition(draft, { type: 'leave-pressed' }).account;
    expect(viewOf(leaving)).toMatchObject({ screen: 'user-data', asksToLeave: true, panelOpen: false });
  });

  it('never says a token: messages have words of their own, each of them used', () => {
    const keys = Object.keys(getWords('en').accountScreen.messages) as MessageKey[];
    const used: MessageKey[] = [
      ...(['saved', 'nothing-to-save', 'nothing-to-copy', 'draft-lost', 'not-in-practice'] as const),
      ...(['draft', 'saved'] as const).flatMap((kind) =>
        [
          ...(['waiting', 'copied', 'denied', 'unavailable'] as const),
          ...(['denied-late', 'unavailable-late'] as const),
        ].map((outcome) => `${kind}-${outcome}` as const),
      ),
      ...(['copied', 'denied', 'unavailable'] as const).map((outcome) => `left-${outcome}` as const),
    ];
    expect([...keys].sort()).toEqual([...used].sort());
  });

  it('has a token nowhere but in the field, whatever has happened', () => {
    fc.assert(
      fc.property(anyRun, ([start, events]) => {
        const account = events.reduce((before, event) => transition(before, event).account, start);
        const { fieldText, ...rest } = viewOf(account);
        expect(JSON.stringify(rest)).not.toContain('PRACTICE-TOKEN');
        expect(fieldText === '' || fieldText.endsWith('PRACTICE-TOKEN-OPENS-NOTHING')).toBe(true);
      }),
    );
  });
});
