import { expect, it } from 'vitest';
import { distance } from '../../src/search/spelling.ts';
import { misspelt } from './misspelt.ts';

it('makes one error in one of the longer words, the same one each time', () => {
  const text = 'how do I generate a new token';
  for (let seed = 1; seed <= 200; seed++) {
    const wrong = misspelt(text, seed);
    expect(misspelt(text, seed)).toBe(wrong);
    expect(distance(wrong, text, 3)).toBeLessThanOrEqual(1);
  }
  expect(new Set(Array.from({ length: 200 }, (_, seed) => misspelt(text, seed))).size).toBeGreaterThan(20);
});

it('leaves short words alone', () => {
  expect(misspelt('is it a key', 1)).toBe('is it a key');
});
