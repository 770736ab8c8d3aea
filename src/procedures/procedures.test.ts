import { describe, expect, it } from 'vitest';
import { openedUserData, shownToken, signedIn, transition } from '../account/account.ts';
import { makePracticeToken, type PracticeToken } from '../account/practice-token.ts';
import { isPartId, partToward, parts } from './parts.ts';
import { accountAfter, findProcedure, guideProcedureIds, guideProcedures, stepsDone } from './procedures.ts';

function tokenMaker(): () => PracticeToken {
  let seed = 0;
  return () =>
    makePracticeToken({ now: () => 0, randomBytes: (count) => new Uint8Array(count).fill(seed++) });
}

describe.each(guideProcedures)('the procedure "$id"', (procedure) => {
  it('starts with nothing done', () => {
    const start = procedure.start(tokenMaker());
    expect(stepsDone(procedure, start, start)).toBe(0);
  });

  it('meets each of its steps by the action it names, one after the other', () => {
    const makeToken = tokenMaker();
    const start = procedure.start(makeToken);
    procedure.steps.forEach((_, index) => {
      const account = accountAfter(procedure, start, index + 1, makeToken);
      expect(stepsDone(procedure, account, start)).toBe(index + 1);
    });
  });

  it('acts only on Parts that do something and are at hand', () => {
    const makeToken = tokenMaker();
    const start = procedure.start(makeToken);
    procedure.steps.forEach((step, index) => {
      const account = accountAfter(procedure, start, index, makeToken);
      expect(isPartId(step.part)).toBe(true);
      expect(parts[step.part].action).not.toBeNull();
      expect(partToward(step.part, account)).toBe(step.part);
    });
  });

  it('gives each step an id of its own', () => {
    const ids = procedure.steps.map((step) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the procedures', () => {
  it('are found by id, and by nothing else', () => {
    expect(guideProcedures.map(({ id }) => id)).toEqual([...guideProcedureIds]);
    expect(findProcedure('generate')?.id).toBe('generate');
    for (const id of ['', 'Generate', 'toString', '__proto__']) expect(findProcedure(id)).toBeNull();
  });

  it('take a step back when its effect is lost', () => {
    const generate = findProcedure('generate');
    if (!generate) throw new Error('There is no procedure "generate".');
    const start = generate.start(tokenMaker());
    const draft = accountAfter(generate, start, 1, tokenMaker());
    const left = transition(transition(draft, { type: 'leave-pressed' }).account, {
      type: 'leave-confirmed',
    });
    expect(stepsDone(generate, draft, start)).toBe(1);
    expect(stepsDone(generate, left.account, start)).toBe(0);
  });

  it('do not take a new token for a copy of the old one', () => {
    const copy = findProcedure('copy');
    if (!copy) throw new Error('There is no procedure "copy".');
    const makeToken = tokenMaker();
    const start = copy.start(makeToken);
    const made = makeToken();
    const generated = transition(start, { type: 'token-generated', token: made }).account;
    const copied = transition(generated, { type: 'copy-settled', token: made, outcome: 'copied' }).account;
    const kept = transition(copied, { type: 'save-pressed' }).account;
    expect(shownToken(kept)).toBe(made);
    expect(stepsDone(copy, kept, start)).toBeLessThan(copy.steps.length);
  });

  it('do not take a failed copy for a copy', () => {
    const copy = findProcedure('copy');
    if (!copy) throw new Error('There is no procedure "copy".');
    const start = copy.start(tokenMaker());
    const token = shownToken(start);
    if (!token) throw new Error('The procedure "copy" starts without a token.');
    const denied = transition(start, { type: 'copy-settled', token, outcome: 'denied' }).account;
    expect(stepsDone(copy, denied, start)).toBeLessThan(copy.steps.length);
  });
});

describe('the way to a Part', () => {
  it('leads through the photo and Account from the workspace', () => {
    const workspace = signedIn(null);
    const open = transition(workspace, { type: 'user-photo-pressed' }).account;
    expect(partToward('save-button', workspace)).toBe('user-photo');
    expect(partToward('save-button', open)).toBe('account-item');
    expect(partToward('save-button', openedUserData(null))).toBe('save-button');
  });

  it('leads through the section that holds the token from another one', () => {
    const general = openedUserData(null);
    const there = transition(general, { type: 'section-reached', section: 'api-gateway' }).account;
    for (const part of ['jwt-field', 'generate-icon', 'copy-button'] as const) {
      expect(partToward(part, general)).toBe('api-gateway-section');
      expect(partToward(part, there)).toBe(part);
    }
  });
});
