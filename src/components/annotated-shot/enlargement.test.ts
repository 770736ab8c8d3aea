import { describe, expect, it } from 'vitest';
import { canZoom, nearestIndex, nextZoom, openingZoom } from './enlargement.ts';

describe('an enlarged picture', () => {
  it('grows and shrinks by the same sizes', () => {
    expect(nextZoom(1, 1)).toBe(1.5);
    expect(nextZoom(1.5, -1)).toBe(1);
  });

  it('opens larger than the window is wide where that is higher than the picture', () => {
    const phone = { width: 390, height: 700 };
    const heights = [900, 650, 500, 400];
    expect(heights.map((height) => openingZoom({ width: 390, height }, phone))).toEqual([1, 1, 1.5, 1.5]);
  });

  it('opens as wide as stays crisp where the window is wider than that', () => {
    expect(openingZoom({ width: 1150, height: 500 }, { width: 1920, height: 1000 })).toBe(1);
  });

  it('stops at the largest size, and at the one that fits', () => {
    expect([nextZoom(4, 1), nextZoom(1, -1)]).toEqual([4, 1]);
    expect([canZoom(4, 1), canZoom(1, -1), canZoom(2, 1)]).toEqual([false, false, true]);
  });

  it('grows about the nearest of its callouts', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 50, y: 40 },
    ];
    expect(nearestIndex(places, { x: 40, y: 40 })).toBe(1);
    expect(nearestIndex([], { x: 0, y: 0 })).toBe(-1);
  });
});
