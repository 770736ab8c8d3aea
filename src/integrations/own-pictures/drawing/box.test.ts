import { describe, expect, it } from 'vitest';
import { boxBetween, placeOf, pointAt } from './box.ts';

const shown = { x: 100, y: 50, width: 500, height: 250 };
const size = { width: 1000, height: 500 };

describe('a box that is drawn', () => {
  it('is in pixels of the picture, however large it is shown', () => {
    expect(pointAt({ x: 350, y: 175 }, shown, size)).toEqual({ x: 500, y: 250 });
  });

  it('ends at the edge of the picture where the hand goes on', () => {
    expect(pointAt({ x: 0, y: 900 }, shown, size)).toEqual({ x: 0, y: 500 });
  });

  it('is the same whichever corner it is begun at', () => {
    const box = { x: 10, y: 20, width: 30, height: 40 };
    expect(boxBetween({ x: 10, y: 20 }, { x: 40, y: 60 })).toEqual(box);
    expect(boxBetween({ x: 40, y: 20 }, { x: 10, y: 60 })).toEqual(box);
  });

  it('is placed in percentages', () => {
    expect(placeOf({ x: 100, y: 50, width: 200, height: 10 }, size)).toEqual({
      left: '10.000%',
      top: '10.000%',
      width: '20.000%',
      height: '2.000%',
    });
  });
});
