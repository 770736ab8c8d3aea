import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const joined = (text: string, asked: readonly string[]) =>
  excerptOf(text, asked)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

describe('an excerpt', () => {
  it('marks what was asked for, in any form', () => {
    expect(joined('You copied the Token, then copying it again.', ['copied', 'token'])).toBe(
      'You [copied] the [Token,] then copying it again.',
    );
  });

  it('is the part of a long text with most of it', () => {
    const filler = Array.from({ length: 60 }, (_, number) => `word${number}x`).join(' ');
    const text = `token ${filler} the token to copy and save ${filler}`;
    expect(joined(text, ['token', 'copy', 'save'])).toMatch(
      /^… .*the \[token\] to \[copy\] and \[save\] .* …$/,
    );
  });

  it('is the beginning where nothing of it was asked for', () => {
    expect(joined('A short text.', ['else'])).toBe('A short text.');
  });

  it('is made of the text and nothing else', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 80 }), fc.lorem({ maxCount: 3 }), (text, asked) => {
        const said = excerptOf(text, asked.split(' '))
          .map((piece) => piece.text)
          .join('')
          .replace(/^… | …$/g, '');
        expect(text.split(/\s+/).join(' ')).toContain(said);
        expect(said.split(' ').length).toBeLessThanOrEqual(24);
      }),
    );
  });
});
