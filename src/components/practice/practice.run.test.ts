import { describe, expect, it } from 'vitest';
import { makePracticeToken } from '../../account/practice-token.ts';
import { signedIn, transition } from '../../account/account.ts';
import { findProcedure, type ProcedureId } from '../../procedures/procedures.ts';
import { advance, askForHint, beginRun, hintedPart } from './practice.run.ts';
import { resultOf } from './practice.result.ts';

let seed = 0;
const makeToken = () =>
  makePracticeToken({ now: () => 0, randomBytes: (count) => new Uint8Array(count).fill(seed++ % 256) });
const begin = (id: ProcedureId, done = 0) => beginRun(findProcedure(id), done, makeToken);

describe('a run', () => {
  it('begins at the step it was asked for', () => {
    const { run, account } = begin('locate', 2);
    expect(run).toMatchObject({ done: 2, finished: false });
    expect(account.view).toBe('user-data');
  });

  it('ticks goals as they are met, and is finished with the last', () => {
    const { run, account } = begin('generate');
    const generated = transition(account, { type: 'token-generated', token: makeToken() }).account;
    const afterOne = advance(run, generated);
    expect(afterOne).toMatchObject({ done: 1, finished: false });
    const afterTwo = advance(afterOne, transition(generated, { type: 'save-pressed' }).account);
    expect(afterTwo).toMatchObject({ done: 2, finished: true });
  });

  it('stays finished, whatever the reader does next', () => {
    const { run, account } = begin('save');
    const finished = advance(run, transition(account, { type: 'save-pressed' }).account);
    expect(advance(finished, signedIn(null))).toEqual(finished);
  });

  it('has no goals where one explores freely', () => {
    const { run, account } = beginRun(null, 0, makeToken);
    expect(run).toMatchObject({ done: 0, finished: false });
    expect(hintedPart(run, account)).toBeNull();
  });
});

describe('a hint', () => {
  it('is the Part of the goal at hand', () => {
    const { run, account } = begin('generate');
    expect(hintedPart(run, account)).toEqual({ goal: 'generate-icon', now: 'generate-icon' });
  });

  it('leads back a reader who has wandered off', () => {
    const { run, account } = begin('generate');
    const away = transition(account, { type: 'leave-pressed' }).account;
    expect(hintedPart(run, away)).toEqual({ goal: 'generate-icon', now: 'user-photo' });
  });

  it('ends with the run', () => {
    const { run, account } = begin('save');
    const saved = transition(account, { type: 'save-pressed' }).account;
    expect(hintedPart(advance(run, saved), saved)).toBeNull();
  });
});

describe('help', () => {
  it('grows with each request, and starts anew with the next goal', () => {
    const { run, account } = begin('generate');
    const levels = [askForHint, askForHint, askForHint, askForHint].reduce(
      (runs, ask) => [...runs, ask(runs.at(-1) ?? run)],
      [run],
    );
    expect(levels.map(({ hintLevel }) => hintLevel)).toEqual([0, 1, 2, 3, 3]);
    const helped = levels.at(-1) ?? run;
    expect(helped.hints).toBe(4);
    const generated = transition(account, { type: 'token-generated', token: makeToken() }).account;
    expect(advance(helped, generated)).toMatchObject({ hintLevel: 0, hints: 4 });
  });
});

describe('a result', () => {
  it('counts presses against the shortest way, and not what happens by itself', () => {
    const { run, account } = begin('generate');
    const reached = transition(account, { type: 'section-reached', section: 'api-gateway' }).account;
    const after = [
      { type: 'section-reached', section: 'api-gateway' } as const,
      { type: 'panel-dismissed' } as const,
      { type: 'copy-pressed' } as const,
    ].reduce((before, action) => advance(before, reached, action), run);
    const result = resultOf(after, 65_400);
    expect(result).toEqual({ time: '1:05', presses: 2, shortest: 2, detours: 0, hints: 0 });
    expect(resultOf({ ...after, presses: 5 }, 0)).toMatchObject({ time: '0:00', detours: 3 });
  });
});
