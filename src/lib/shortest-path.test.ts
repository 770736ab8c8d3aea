import { describe, expect, it } from 'vitest';
import { shortestPath } from './shortest-path.ts';

/** Numbers, to be doubled or lessened by one. */
const numbers = (goal: number, limit = 100) => ({
  actionsFrom: (state: number) => (state > limit ? [] : (['double', 'lessen'] as const)),
  apply: (state: number, action: 'double' | 'lessen') => (action === 'double' ? state * 2 : state - 1),
  isGoal: (state: number) => state === goal,
  keyOf: String,
});

describe('the shortest way', () => {
  it('is empty where one is there already', () => {
    expect(shortestPath(5, numbers(5))).toEqual([]);
  });

  it('is as short as any', () => {
    expect(shortestPath(3, numbers(10))).toEqual(['double', 'lessen', 'double']);
  });

  it('is null where none leads there', () => {
    const walled = {
      ...numbers(7),
      actionsFrom: (state: number) => (state < 0 ? [] : (['lessen'] as const)),
    };
    expect(shortestPath(3, walled)).toBeNull();
  });

  it('is given up, loudly, where there is no end of states', () => {
    expect(() => shortestPath(1, { ...numbers(0.5, Infinity), keyOf: String })).toThrow(
      /more than 20000 states/,
    );
  });
});
