import { describe, expect, it } from 'vitest';
import { canZoom, keptScroll, nextZoom } from './enlargement.ts';

describe('an enlarged picture', () => {
  it('grows and shrinks by the same sizes', () => {
    expect(nextZoom(1, 1)).toBe(1.5);
    expect(nextZoom(1.5, -1)).toBe(1);
  });

  it('stops at the largest and the smallest size', () => {
    expect([nextZoom(4, 1), nextZoom(0.25, -1)]).toEqual([4, 0.25]);
    expect([canZoom(4, 1), canZoom(0.25, -1), canZoom(1, 1)]).toEqual([false, false, true]);
  });

  it('keeps in the middle what was there', () => {
    expect(keptScroll(100, 200, 2)).toBe(300);
    expect(keptScroll(0, 200, 0.5)).toBe(0);
  });
});
