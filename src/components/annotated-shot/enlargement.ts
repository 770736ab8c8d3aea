/** How an enlarged picture grows and shrinks. */

/** Sizes to choose from, as multiples of the one that fits the width of the window. */
export const zoomLevels = [1, 1.5, 2, 3, 4] as const;

/** What is said of each size, put together by the build, so that no page has to fetch what does that. */
export type SizeTexts = Readonly<Record<number, string>>;

/** How much of a window a picture has to fill to be called large. */
const largeShare = 0.9;

/** The size to open at: a larger one where a picture as wide as the window leaves of its height empty, as on a phone. */
export function openingZoom(picture: Size, view: Size): (typeof zoomLevels)[number] {
  const isLarge = picture.width < view.width || picture.height >= largeShare * view.height;
  return isLarge ? 1 : 1.5;
}

/** The next size up (+1) or down (-1); the same where there is none. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const further = zoomLevels.filter((level) => (level - zoom) * direction > 0);
  return (direction > 0 ? further[0] : further.at(-1)) ?? zoom;
}

/** Whether there is a next size in that direction. */
export function canZoom(zoom: number, direction: 1 | -1): boolean {
  return nextZoom(zoom, direction) !== zoom;
}

/** Of these places, the index of the one nearest to another; -1 where there are none. */
export function nearestIndex(places: readonly Place[], to: Place): number {
  const distances = places.map(({ x, y }) => Math.hypot(x - to.x, y - to.y));
  return distances.indexOf(Math.min(...distances));
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}
