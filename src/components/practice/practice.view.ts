/** What the reader came for, in the window. */
import type { SiteElement } from '../site-element/site-element.ts';

/** Below this the goals stand above the screen, not beside it; the same in the styles. */
const isNarrow = () => matchMedia('(max-width: 71.99rem)').matches;

/** Whether there is room for the screen at all: at 400 % zoom one reads from the top. */
const hasRoom = () => matchMedia('(min-height: 20rem)').matches;

/**
 * Moves the page so that the screen to practise on fills the window, with the goal at hand on top of it; leaves it where
 * all of it is in the window already. Focus stays where it is.
 */
export function showStage(page: Pick<SiteElement, 'findAll'>): void {
  const screen = page.findAll('[data-screen-side]').find(({ hidden }) => !hidden);
  if (!screen || !hasRoom()) return;
  const shown = screen.querySelector('[data-mock]') ?? screen;
  if (shown.getBoundingClientRect().bottom <= innerHeight) return;
  const target = isNarrow() ? screen : screen.parentElement;
  target?.scrollIntoView({ block: 'start', behavior: 'instant' });
}
