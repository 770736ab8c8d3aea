/** Shows which goals are met, to the eye and to assistive technology. */

/** Marks the first goals as done, the next as the current one. */
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
