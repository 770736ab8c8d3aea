import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { makePracticeToken, practiceHeader } from '../account/practice-token.ts';
import { foreignToken, plainTexts, practiceToken, tokenForms } from './token-forms.ts';
import { holdsForeignToken, holdsToken, longestText } from './token-shape.ts';

const forms = Object.entries(tokenForms);
const seen = forms.filter(([, { stays }]) => stays === undefined);

describe('a token that is not of this practice', () => {
  it.each(seen)('is seen %s', (_, { text }) => {
    expect(holdsForeignToken(text)).toBe(true);
    expect(holdsToken(text)).toBe(true);
  });

  it.each(seen)('is seen behind a practice token, pasted into its field, %s', (_, { text }) => {
    expect(holdsForeignToken(practiceToken + text)).toBe(true);
    expect(holdsForeignToken(`${text}\n${practiceToken}`)).toBe(true);
  });

  it.each(forms.filter(([, { stays }]) => stays !== undefined))('is not seen %s, for a reason', (_, form) => {
    expect(holdsForeignToken(form.text)).toBe(false);
    expect(form.stays).not.toBe('');
  });

  it('is seen in most forms there are', () => {
    expect(seen.length).toBeGreaterThanOrEqual(45);
    expect(forms.length - seen.length).toBeLessThanOrEqual(8);
  });

  it('is seen wherever in a text it stands', () => {
    const around = fc
      .oneof(fc.lorem(), fc.string(), fc.json(), fc.webUrl())
      .map((text) => text.replace(/[%\\&<=]\w*$/, ''));
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(holdsForeignToken(`${before} ${foreignToken} ${after}`)).toBe(true);
      }),
    );
  });
});

describe('a text without such a token', () => {
  it.each(Object.entries(plainTexts))('is let be: %s', (_, text) => {
    expect(holdsForeignToken(text)).toBe(false);
  });

  it('is let be, whatever it is', () => {
    const innocent = fc.oneof(
      fc.base64String({ maxLength: 400 }),
      fc.uuid(),
      fc.emailAddress(),
      fc.webUrl(),
      fc.json(),
      fc.lorem(),
      fc.string({ unit: 'binary' }),
      fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes).toString('base64')),
    );
    fc.assert(
      fc.property(fc.array(innocent, { maxLength: 5 }), (texts) => {
        expect(holdsForeignToken(texts.join('.'))).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a practice token', () => {
  const made = fc
    .tuple(fc.integer({ min: -1e9, max: 4e12 }), fc.uint8Array({ minLength: 8, maxLength: 8 }))
    .map(([now, bytes]): string => makePracticeToken({ now: () => now, randomBytes: () => bytes }));

  it('is let be, whenever and however it was made, but is a token all the same', () => {
    fc.assert(
      fc.property(made, (token) => {
        expect(holdsForeignToken(token)).toBe(false);
        expect(holdsToken(token)).toBe(true);
      }),
    );
  });

  it('is let be while a reader takes it away from its end or its start', () => {
    for (let kept = 0; kept < practiceToken.length; kept += 1) {
      expect(holdsForeignToken(practiceToken.slice(0, kept)), `${kept} characters`).toBe(false);
      expect(holdsForeignToken(practiceToken.slice(kept)), `from ${kept}`).toBe(false);
    }
  });

  it('is foreign once anything goes on in it or is put into it', () => {
    fc.assert(
      fc.property(fc.nat({ max: practiceToken.length - 40 }), (at) => {
        const put = practiceHeader.length + 8 + (at % 40);
        expect(holdsForeignToken(`${practiceToken.slice(0, put)}zz${practiceToken.slice(put)}`)).toBe(true);
      }),
    );
  });
});

/** Each makes some reading do its most: what repeats, and what it is repeated after. */
const hostile: Readonly<Record<string, readonly [string, string?]>> = {
  'starts of objects': ['eyJ'],
  'whole objects within a part': [Buffer.from('{"a":{"":{"b":{"":').toString('base64url')],
  'objects, dot by dot': [`${Buffer.from('{"a"').toString('base64url')}.`],
  dots: ['.'],
  'letters and dots': ['e.'],
  letters: ['e'],
  spaces: [' '],
  'a header of spaces': [' ', 'a'],
  'line breaks and quotes': ['\n> '],
  backslashes: ['\\'],
  'escapes of escapes': ['%25'],
  'percent signs': ['%'],
  'bytes that are no text': ['%ff'],
  references: ['&#x'],
  ampersands: ['&'],
  tags: ['<b'],
  'headers of practice tokens': [practiceHeader],
  'practice tokens': [practiceToken],
  'starts of practice tokens': [`${practiceHeader}.eyJ`],
  'strings of code': ['"e" + '],
  base64: [Buffer.from('ey.').toString('base64')],
  members: ['"payload":'],
  'marks that combine': ['\u0301'],
  'invisible characters': ['\u200b'],
  surrogates: ['\ud800'],
};

describe('time', () => {
  const timeOf = (text: string) => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      holdsForeignToken(text);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  const repeated = ([unit, before = '']: readonly [string, string?], length: number) =>
    before + unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

  // A quadratic reading takes 64 times as long for a text 8 times as long; a millisecond covers what a clock cannot tell.
  test.each(Object.entries(hostile))('grows no faster than the text: %s', { timeout: 60_000 }, (_, unit) => {
    expect(timeOf(repeated(unit, 80_000))).toBeLessThan(24 * (timeOf(repeated(unit, 10_000)) + 1));
  });

  it('is not spent on a text nobody would paste', () => {
    expect(holdsForeignToken('x'.repeat(longestText))).toBe(false);
    expect(holdsForeignToken('x'.repeat(longestText + 1))).toBe(true);
  });
});
