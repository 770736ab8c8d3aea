import { describe, expect, it } from 'vitest';
import { dayOf, dueDay, dueState } from './due.ts';
import { facts, factsSchema } from './index.ts';

const checked = '2026-11-24';

describe('the day a fact is due', () => {
  it.each([
    ['official', '2027-05-24'],
    ['community', '2027-05-24'],
    ['inferred', '2027-05-24'],
    ['standard', '2027-11-24'],
  ] as const)('is counted from the day it was checked, for what is %s', (standing, due) => {
    expect(dueDay({ standing, checked })).toBe(due);
  });

  it.each([
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-12-31', '2027-06-30'],
    ['2026-06-30', '2026-12-30'],
  ])('is the last of its month where %s has no like in it', (day, due) => {
    expect(dueDay({ standing: 'official', checked: day })).toBe(due);
  });

  it('is the one the fact names, sooner or later', () => {
    expect(dueDay({ standing: 'standard', checked, recheckBy: '2026-12-01' })).toBe('2026-12-01');
    expect(dueDay({ standing: 'official', checked, recheckBy: '2030-01-01' })).toBe('2030-01-01');
  });
});

describe('how a fact stands on a day', () => {
  it.each([
    ['2026-11-24', 'fresh'],
    ['2027-05-09', 'fresh'],
    ['2027-05-10', 'soon'],
    ['2027-05-24', 'soon'],
    ['2027-05-25', 'past'],
  ])('on %s is %s', (on, state) => {
    expect(dueState({ standing: 'official', checked }, on)).toBe(state);
  });

  it('is told from the day of UTC', () => {
    expect(dayOf(new Date('2027-05-24T23:30:00-01:00'))).toBe('2027-05-25');
  });
});

describe('the facts file', () => {
  const withFact = (more: object) =>
    factsSchema.safeParse({
      ...facts,
      facts: { one: { sources: ['seed'], standing: 'official', checked, ...more } },
    });

  it('may say by which day a fact is to be looked at again', () => {
    expect(withFact({ recheckBy: '2027-01-31' }).success).toBe(true);
  });

  it.each(['soon', '2027-02-30', checked, '2026-01-01'])('may not say that it is %s', (recheckBy) => {
    const { error } = withFact({ recheckBy });
    expect(error?.issues[0]?.path).toEqual(['facts', 'one', 'recheckBy']);
  });
});
