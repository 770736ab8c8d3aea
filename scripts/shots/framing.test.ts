import { describe, expect, it } from 'vitest';
import { cropTo } from './framing.ts';

const screen = { x: 0, y: 0, width: 300, height: 500 };
const row = (y: number, height: number) => ({ x: 0, y, width: 300, height });
const blocks = [row(0, 30), row(30, 50), row(80, 120), row(200, 300)];

describe('a crop', () => {
  it('keeps the blocks the action is in, whole, and the full width', () => {
    expect(cropTo([{ x: 10, y: 100, width: 20, height: 40 }], blocks, screen)).toEqual(row(80, 120));
  });

  it('goes on to the next block where the action touches the edge of its own', () => {
    expect(cropTo([{ x: 10, y: 82, width: 20, height: 100 }], blocks, screen)).toEqual(row(30, 170));
  });

  it('spans everything it is about', () => {
    const about = [row(45, 10), row(300, 10)];
    expect(cropTo(about, blocks, screen)).toEqual(row(30, 470));
  });

  it('never leaves the screen', () => {
    expect(cropTo([row(0, 10), row(495, 5)], blocks, screen)).toEqual(screen);
  });
});
