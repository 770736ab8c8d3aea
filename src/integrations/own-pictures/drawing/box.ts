/** Boxes as they are drawn: from one point to another, in pixels of the picture. */
import type { Box } from '../../../lib/box.ts';
import type { Size } from '../../../content/organisation/own-picture.ts';

/** A point of a picture, in its pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point of a picture at a place of the window, where the picture is shown in this box of it. */
export function pointAt({ x, y }: Point, shown: Box, { width, height }: Size): Point {
  const along = (value: number, from: number, length: number, whole: number) =>
    Math.round(Math.min(Math.max((value - from) / length, 0), 1) * whole);
  return { x: along(x, shown.x, shown.width, width), y: along(y, shown.y, shown.height, height) };
}

/** The box between two points, whichever comes first. */
export function boxBetween(a: Point, b: Point): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x, b.x) - x, height: Math.max(a.y, b.y) - y };
}

/** Where a box stands in a picture, as a style: in percentages, whatever size it is shown at. */
export function placeOf({ x, y, width, height }: Box, whole: Size): Readonly<Record<string, string>> {
  const percent = (value: number, of: number) => `${((value / of) * 100).toFixed(3)}%`;
  return {
    left: percent(x, whole.width),
    top: percent(y, whole.height),
    width: percent(width, whole.width),
    height: percent(height, whole.height),
  };
}
