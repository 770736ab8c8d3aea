import { expect, it } from 'vitest';
import { tokenPieces } from './pieces.ts';

it('finds what a part of a token could be made of', () => {
  const piece = `a1B${'c2D'.repeat(5)}`;
  expect(tokenPieces(`Bearer ${piece}, and more`)).toEqual([piece]);
});

it.each(['dataset-integration', 'SoftExpertBaseAPI', 'rejectUnauthorized', '2.2.1', 'short1A', ''])(
  'finds none in “%s”',
  (text) => {
    expect(tokenPieces(text)).toEqual([]);
  },
);
