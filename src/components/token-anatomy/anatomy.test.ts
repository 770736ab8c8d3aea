import { describe, expect, it } from 'vitest';
import { dissect } from './anatomy.ts';
import { makePracticeToken } from '../../account/practice-token.ts';

const madeAt = (now: number) =>
  makePracticeToken({ now: () => now, randomBytes: (count) => new Uint8Array(count).fill(7) });

describe('the anatomy of a practice token', () => {
  it('is its three parts, decoded, and when it was issued', () => {
    const token = madeAt(1_767_225_600_000);
    const { parts, issuedAt } = dissect(token);
    expect(issuedAt).toBe(1_767_225_600_000);
    expect(JSON.parse(parts.header.decoded)).toEqual({ typ: 'JWT', alg: 'practice' });
    expect(JSON.parse(parts.claims.decoded)).toMatchObject({ practice: true, iat: 1_767_225_600 });
    expect(Object.values(parts).map(({ encoded }) => encoded)).toEqual(token.split('.'));
  });

  it('has no time where a clock is further ahead than calendars go', () => {
    expect(dissect(madeAt(9e15)).issuedAt).toBeNull();
  });
});
