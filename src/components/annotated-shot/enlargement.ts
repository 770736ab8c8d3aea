/** How an enlarged picture grows and shrinks. */

/** Sizes to choose from, as multiples of the one it opens at. */
const levels = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4] as const;

/** The next size up (+1) or down (-1); the same where there is none. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const further = levels.filter((level) => (level - zoom) * direction > 0);
  return (direction > 0 ? further[0] : further.at(-1)) ?? zoom;
}

/** Whether there is a next size in that direction. */
export function canZoom(zoom: number, direction: 1 | -1): boolean {
  return nextZoom(zoom, direction) !== zoom;
}

/** Where to scroll to after a change of size, in pixels, so that what was in the middle of the view stays there. */
export function keptScroll(scroll: number, view: number, growth: number): number {
  return Math.max(0, (scroll + view / 2) * growth - view / 2);
}
