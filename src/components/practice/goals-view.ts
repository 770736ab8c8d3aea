/** The goals of a run, as the page lists them. */

/** Marks the first goals as done, the next as the current one, to the eye and to assistive technology. */
export function showGoals(goals: readonly HTMLElement[], done: number): void {
  for (const [index, goal] of goals.entries()) {
    const state = index < done ? 'done' : index === done ? 'current' : 'ahead';
    goal.dataset['goal'] = state;
    goal.ariaCurrent = state === 'current' ? 'step' : null;
    for (const mark of goal.querySelectorAll<HTMLElement>('[data-mark]')) {
      mark.hidden = mark.dataset['mark'] !== state;
    }
  }
}

/** What a goal says, by its place in the list, from 0. */
export function goalText(goals: readonly HTMLElement[], index: number): string {
  return goals[index]?.querySelector('[data-goal-text]')?.textContent ?? '';
}
