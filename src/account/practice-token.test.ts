import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePracticeToken, practiceClaims } from './practice-token.ts';

const token = (now = 1_700_000_000_000, fill = 7) =>
  makePracticeToken({ now: () => now, randomBytes: (count) => new Uint8Array(count).fill(fill) });

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Shaped like a real one, made here so that no file of ours holds such a text. */
const foreign = [base64url({ alg: 'HS256' }), base64url({ sub: 'someone' }), 'c2lnbmF0dXJl'].join('.');

describe('a practice token', () => {
  it('is a well-formed JSON Web Token in three parts', () => {
    const [header = '', payload = '', signature = ''] = token().split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ typ: 'JWT', alg: 'practice' });
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual({
      practice: true,
      iat: 1_700_000_000,
      jti: '0707070707070707',
    });
    expect(Buffer.from(signature, 'base64url').toString('base64url')).toBe(signature);
  });

  it('says in plain letters that it opens nothing', () => {
    expect(token()).toMatch(/\.PRACTICE-TOKEN-OPENS-NOTHING$/);
  });

  it('reads back for any time and randomness, in base64url alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 255 }), (now, fill) => {
        const made = token(now, fill);
        expect(made).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
        expect(practiceClaims(made)?.iat).toBe(Math.floor(now / 1000));
      }),
    );
  });
});

describe('a text that is not a practice token', () => {
  it('has no practice claims, whatever it holds', () => {
    for (const text of [
      '',
      '.',
      '..',
      foreign,
      `${token()}x`,
      `${token()}.${token()}`,
      'a.b.PRACTICE-TOKEN-OPENS-NOTHING',
    ]) {
      expect(practiceClaims(text)).toBeNull();
    }
    fc.assert(fc.property(fc.string(), (text) => practiceClaims(text) === null));
  });

  it('has no practice claims where white space or another header stands in it', () => {
    const [header = '', payload = '', signature = ''] = token().split('.');
    const other = btoa(JSON.stringify({ alg: 'HS256' }));
    for (const text of [
      `${header} .${payload}.${signature}`,
      `${header}.${payload}\n.${signature}`,
      `${other}.${payload}.${signature}`,
    ]) {
      expect(practiceClaims(text)).toBeNull();
    }
  });

  it('has none though it says that it is for practice, unless it is as the practice makes it', () => {
    const made = { practice: true, iat: 1_700_000_000, jti: '0707070707070707' };
    const [header = '', , signature] = token().split('.');
    expect(practiceClaims([header, base64url(made), signature].join('.'))).toEqual(made);
    for (const claims of [
      { ...made, sub: 'someone' },
      { ...made, jti: 'someone' },
      { ...made, iat: '1' },
      { jti: made.jti, iat: made.iat, practice: true },
      { practice: true },
      [made],
    ]) {
      expect(practiceClaims([header, base64url(claims), signature].join('.'))).toBeNull();
    }
    expect(practiceClaims([base64url({ alg: 'HS256' }), base64url(made), signature].join('.'))).toBeNull();
  });
});
