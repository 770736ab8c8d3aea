import { expect, it } from 'vitest';
import { grouped } from './groups.ts';

it('shows the best three first, the others by kind, each group where its best one stands', () => {
  const results = (['error', 'step', 'term', 'drill', 'step', 'practice', 'section'] as const).map(
    (kind, rank) => ({
      kind,
      rank,
    }),
  );
  expect(grouped(results).map(({ name, items }) => [name, items.map(({ rank }) => rank)])).toEqual([
    [null, [0, 1, 2]],
    ['practise', [3, 5]],
    ['read', [4, 6]],
  ]);
});
