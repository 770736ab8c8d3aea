import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, nearest } from './spelling.ts';

const known = [
  'token',
  'copy',
  'generate',
  'save',
  'authorization',
  'header',
  'python',
  'core',
  'validation',
];

describe('the distance of two words', () => {
  it.each([
    ['token', 'token', 0],
    ['toekn', 'token', 1],
    ['tken', 'token', 1],
    ['tokenn', 'token', 1],
    ['tocen', 'token', 1],
    ['oktne', 'token', 3],
    ['', 'ab', 2],
  ])('of %s and %s is %i', (one, other, errors) => {
    expect(distance(one, other, 3)).toBe(errors);
  });

  it('is one more than the limit where it is more', () => {
    expect(distance('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(distance('a', 'abcdefgh', 2)).toBe(3);
  });

  it('is the same both ways, and the more is allowed, the same', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const errors = distance(one, other, 9);
        expect(distance(other, one, 9)).toBe(errors);
        expect(distance(one, other, 2)).toBe(Math.min(errors, 3));
      }),
    );
  });
});

describe('the nearest word', () => {
  it.each([
    ['toekn', 'token'],
    ['genrate', 'generate'],
    ['autorisation', 'authorization'],
    ['phyton', 'python'],
    ['saev', 'save'],
    ['hedaer', 'header'],
  ])('to %s is %s', (word, near) => {
    expect(nearest(word, known)).toBe(near);
  });

  it.each(['tkn', 'zebra', 'save1', '4o1', 'copyright', 'cors', 'pagination', ''])(
    'to “%s” is none',
    (word) => {
      expect(nearest(word, known)).toBeNull();
    },
  );

  it('is one that begins alike, among those the more frequent', () => {
    expect(nearest('ceder', ['beder', 'coder', 'cader'])).toBe('coder');
  });

  it('may be further away where that is allowed', () => {
    expect(nearest('tokkem', known)).toBeNull();
    expect(nearest('tokkem', known, 1)).toBe('token');
  });
});
