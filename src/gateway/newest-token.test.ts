import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NewestToken } from './newest-token.ts';
import { practiceHeader, practiceSignature, type PracticeToken } from '../account/practice-token.ts';

const now = 1_000_000;

/** Also with claims that no practice token has. JSON knows numbers that are too large for a number, hence the text. */
function tokenWith(iat: string | number, jti: unknown): PracticeToken {
  const part = (text: string) => Buffer.from(text).toString('base64url');
  const claims = `{"practice":true,"iat":${iat},"jti":${JSON.stringify(jti)}}`;
  return [practiceHeader, part(claims), practiceSignature].join('.') as PracticeToken;
}

/** An id as practice tokens have it. */
const idOf = (number: number) => number.toString(16).padStart(16, '0');

describe('the newest token', () => {
  it('is the one made last, and of one second the one shown last', () => {
    const aShowing = fc.record({
      second: fc.integer({ min: 0, max: 5 }),
      id: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(aShowing, { minLength: 1 }), (showings) => {
        const newest = new NewestToken();
        const counted = showings.map(({ second, id }) => newest.after(tokenWith(second, idOf(id)), now));
        const latest = Math.max(...showings.map(({ second }) => second));
        const lastNew = new Map(showings.filter(({ second }) => second === latest).map(({ id }) => [id, id]));
        expect(counted.at(-1)).toBe(tokenWith(latest, idOf([...lastNew.keys()].at(-1) ?? 0)));
      }),
    );
  });

  it.each([
    ['1e999', idOf(1)],
    [now + 301, idOf(1)],
    ['null', idOf(1)],
    [1, 'a'.repeat(65)],
    [1, 7],
    [1, null],
  ])('is none with the date %s and the id %s, and an honest one counts after it', (iat, jti) => {
    const newest = new NewestToken();
    expect(newest.after(tokenWith(iat, jti), now)).toBeNull();
    const honest = tokenWith(0, idOf(2));
    expect(newest.after(honest, now)).toBe(honest);
  });

  it('may be of a clock that is minutes ahead', () => {
    const token = tokenWith(now + 300, idOf(1));
    expect(new NewestToken().after(token, now)).toBe(token);
  });

  it('has at most a thousand before it that are remembered, whatever is shown', () => {
    const newest = new NewestToken();
    const shown = Array.from({ length: 1_002 }, (_, index) => tokenWith(0, idOf(index)));
    for (const token of shown) expect(newest.after(token, now)).toBe(token);
    const [first, second] = shown;
    expect(newest.after(second ?? '', now)).toBe(shown.at(-1));
    expect(newest.after(first ?? '', now)).toBe(first);
  });
});
