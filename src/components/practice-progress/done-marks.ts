/** How it is shown whether something is done. */
import type { Words } from '../../content/words/index.ts';
import type { Mark, Progress } from './progress.ts';

/** For the eye. */
export const signs = { done: '✓', notYet: '–' } as const;

/** For the ear. */
export type StateNames = Words['progress']['script']['states'];

/**
 * Shows it in each of these elements, which name a list and an id in it, `data-mark` and `data-id`, and have a child for the
 * sign and one for its name, `data-sign` and `data-state`.
 */
export function showDone(elements: Iterable<HTMLElement>, { done }: Progress, names: StateNames): void {
  for (const element of elements) {
    const { mark = '', id = '' } = element.dataset;
    const isDone = done[mark as Mark].has(id);
    const state = isDone ? 'done' : 'notYet';
    element.toggleAttribute('data-done', isDone);
    element.querySelector('[data-sign]')?.replaceChildren(signs[state]);
    element.querySelector('[data-state]')?.replaceChildren(names[state]);
  }
}
