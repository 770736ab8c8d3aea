/** Which part of the mock a picture shows. */
import type { Box } from '../../src/lib/box.ts';
import { homeShot, mapShot, type Shot, type ShotWidth } from '../../src/procedures/shots.ts';

/** Space kept between what a picture is about and its edge, in CSS pixels. */
const margin = 12;

/** How large the mock is while a picture is taken, and whether the picture is cropped to where the action is. */
interface Frame {
  /** In CSS pixels; for a phone, that of a page on one that is 360 px wide. */
  readonly width: number;
  readonly height: string;
  readonly isCropped: boolean;
}

const frames: Readonly<Record<'steps' | 'map' | 'home', Readonly<Record<ShotWidth, Frame>>>> = {
  steps: {
    wide: { width: 720, height: '37rem', isCropped: false },
    narrow: { width: 328, height: '35rem', isCropped: true },
  },
  map: {
    wide: { width: 720, height: '41rem', isCropped: false },
    narrow: { width: 328, height: '52rem', isCropped: false },
  },
  // As narrow as leaves the panel beside what it opens over, so that a phone shows all of it below the answer.
  home: {
    wide: { width: 608, height: '38.5rem', isCropped: false },
    narrow: { width: 608, height: '38.5rem', isCropped: false },
  },
};

/** The frame of a picture: the window is as high as shows the section with the token, under whatever is open above it. */
export function frameOf(shot: Shot, width: ShotWidth): Frame {
  if (shot === homeShot) return frames.home[width];
  return frames[shot === mapShot ? 'map' : 'steps'][width];
}

/**
 * A crop of the screen to where the action is: as wide as the screen, from the start of the last block that begins
 * above `about` to the end of the first that ends below it, so that it cuts between blocks and not through words.
 * All boxes are in CSS pixels from the screen's upper left corner, and so is the crop, in whole pixels.
 */
export function cropTo(about: readonly Box[], blocks: readonly Box[], screen: Box): Box {
  const top = Math.min(...about.map((box) => box.y)) - margin;
  const bottom = Math.max(...about.map((box) => box.y + box.height)) + margin;
  const starts = blocks.map((block) => block.y).filter((y) => y <= top);
  const ends = blocks.map((block) => block.y + block.height).filter((y) => y >= bottom);
  const from = Math.floor(Math.max(0, ...starts));
  const to = Math.ceil(Math.min(screen.height, ...ends));
  return { x: 0, y: from, width: Math.round(screen.width), height: to - from };
}
