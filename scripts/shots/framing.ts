/** Which part of the mock a picture shows. */
import type { Box } from '../../src/components/annotated-shot/geometry.ts';
import type { ShotWidth } from '../../src/procedures/shots.ts';

/** Space kept between what a picture is about and its edge, in CSS pixels. */
const margin = 12;

/** The mock's width for each width of picture, in CSS pixels; the narrow one is that of a page on a 360 px phone. */
export const screenWidths: Readonly<Record<ShotWidth, number>> = { wide: 720, narrow: 328 };

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
