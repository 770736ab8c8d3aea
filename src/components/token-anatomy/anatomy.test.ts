import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dissect } from './anatomy.ts';
import { makePracticeToken, practiceSignature } from '../../account/practice-token.ts';

const token = makePracticeToken({
  now: () => 1_767_225_600_000,
  randomBytes: (count) => new Uint8Array(count).fill(7),
});
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const [header = '', claims = ''] = token.split('.');

describe('the anatomy of a practice token', () => {
  it('is its three parts, decoded, and when it was issued', () => {
    const found = dissect(` ${token}\n`);
    expect(found).toMatchObject({ kind: 'token', issuedAt: 1_767_225_600_000, isChanged: false });
    if (found.kind !== 'token') throw new Error('Expected a token.');
    expect(JSON.parse(found.parts.header.decoded)).toEqual({ typ: 'JWT', alg: 'practice' });
    expect(JSON.parse(found.parts.claims.decoded)).toMatchObject({ practice: true, iat: 1_767_225_600 });
    expect(Object.values(found.parts).map(({ encoded }) => encoded)).toEqual(token.split('.'));
  });

  it('says that a signature was changed', () => {
    expect(dissect(`${header}.${claims}.other`)).toMatchObject({ kind: 'token', isChanged: true });
  });
});

describe('a text that is no practice token', () => {
  it.each([
    ['', { kind: 'empty' }],
    [' \n', { kind: 'empty' }],
    ['hello', { kind: 'parts' }],
    [`${header}.${practiceSignature}`, { kind: 'parts' }],
    [`${token}.more`, { kind: 'parts' }],
    [`?.${claims}.x`, { kind: 'unreadable' }],
    [`${header}.!.x`, { kind: 'unreadable' }],
    [`${encode(1)}.${claims}.x`, { kind: 'unreadable' }],
    [`${encode([])}.${encode([1])}.x`, { kind: 'not-practice' }],
  ])('is told what is the matter: %j', (text, expected) => {
    expect(dissect(text)).toEqual(expected);
  });

  it('gives nothing back where it may be someone’s token', () => {
    expect(dissect(`${encode({ alg: 'HS256' })}.${encode({ sub: 'nobody' })}.x`)).toEqual({
      kind: 'foreign',
    });
  });

  it('never breaks anything', () => {
    const part = fc.oneof(fc.string(), fc.json().map(encode), fc.constantFrom(header, claims));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        expect(dissect(parts.join('.')).kind).toBeTypeOf('string');
      }),
      { numRuns: 2_000 },
    );
  });
});
