import { describe, expect, it } from 'vitest';
import { outlineStyle } from './geometry.ts';

const picture = { width: 200, height: 100, parts: {} };

describe('a callout', () => {
  it('stands round its Part, in percentages of the picture', () => {
    expect(outlineStyle(picture, { x: 54, y: 24, width: 92, height: 42 })).toBe(
      'left:25.00%;top:20.00%;width:50.00%;height:50.00%',
    );
  });

  it('stays within the picture', () => {
    expect(outlineStyle(picture, { x: 0, y: 0, width: 200, height: 100 })).toBe(
      'left:0.00%;top:0.00%;width:100.00%;height:100.00%',
    );
  });
});
