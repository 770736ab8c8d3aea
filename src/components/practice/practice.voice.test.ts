import { describe, expect, it } from 'vitest';
import { openedUserData, transition } from '../../account/account.ts';
import { token } from '../../account/account.arbitraries.ts';
import { bringsMessage, Voice } from './practice.voice.ts';

function speaker() {
  const said: string[] = [];
  return { said, voice: new Voice((text) => said.push(text)) };
}

const made = token(1);
const empty = openedUserData(null);
const draft = transition(empty, { type: 'token-generated', token: made }).account;

describe('what is said of an act', () => {
  it('is said once, however many have something to say of it', () => {
    const { said, voice } = speaker();
    voice.tell({ type: 'other-item-chosen' }, empty, ['Not on the way.', '', 'Nothing happens.']);
    expect(said).toEqual(['Not on the way. Nothing happens.']);
  });

  it('waits for the copy that a press has started', () => {
    const { said, voice } = speaker();
    voice.tell({ type: 'generate-pressed' }, draft, ['Goal met.', '']);
    expect(said).toEqual([]);
    voice.tell({ type: 'copy-settled', token: made, outcome: 'copied' }, draft, ['Copied.']);
    expect(said).toEqual(['Goal met. Copied.']);
  });

  it('does not wait for longer than until the next act', () => {
    const { said, voice } = speaker();
    voice.tell({ type: 'generate-pressed' }, draft, ['Goal met.']);
    voice.tell({ type: 'copy-waiting', token: made }, draft, ['Waiting.']);
    voice.tell({ type: 'save-pressed' }, draft, ['Saved.']);
    expect(said).toEqual(['Goal met. Waiting.', 'Saved.']);
  });

  it('does not wait where there is nothing to copy', () => {
    const { said, voice } = speaker();
    voice.tell({ type: 'copy-pressed' }, empty, ['There is no token.']);
    expect(said).toEqual(['There is no token.']);
  });

  it('is led by what is said of it ahead, and nothing where nothing is', () => {
    const { said, voice } = speaker();
    voice.add('Done for you.');
    voice.tell({ type: 'save-pressed' }, draft, ['Saved.']);
    voice.tell({ type: 'panel-dismissed' }, draft, ['']);
    voice.add('Of a run that is over.');
    voice.drop();
    voice.tell({ type: 'panel-dismissed' }, draft, ['']);
    expect(said).toEqual(['Done for you. Saved.']);
  });

  it('has the message of the mock in it only where that is about the act', () => {
    expect(bringsMessage({ type: 'save-pressed' })).toBe(true);
    expect(bringsMessage({ type: 'user-photo-pressed' })).toBe(false);
  });
});
