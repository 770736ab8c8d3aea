import { expect, it } from 'vitest';
import { isLinear, perPage } from './growth.ts';

/** What builds take of which each page takes `pageCost`, and each pair of pages `pairCost`. */
function builds(pageCost: number, pairCost: number) {
  return [30, 300, 3_000].map((pages) => ({
    pages,
    value: 10 + pages * pageCost + pages * pages * pairCost,
  })) as [Taken, Taken, Taken];
}
type Taken = Parameters<typeof perPage>[0];

it('says what a page more takes', () => {
  expect(perPage({ pages: 30, value: 10 }, { pages: 300, value: 37 })).toBeCloseTo(0.1);
});

it('allows of each page as much, whatever there is besides', () => {
  expect(isLinear(...builds(0.05, 0))).toBe(true);
  expect(isLinear(...builds(0.05, 0.000003))).toBe(true);
});

it('does not allow of every page to look at every other', () => {
  expect(isLinear(...builds(0.05, 0.00001))).toBe(false);
  expect(isLinear(...builds(0, 0.00001))).toBe(false);
});
