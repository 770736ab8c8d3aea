/** Shows how a run stands: which goals are met, what is at hand, and how it went. */
import { findIn } from './find.ts';
import { fill } from '../../content/words/format.ts';
import type { Mode } from './modes.ts';
import type { Result } from './practice.result.ts';
import type { PracticeWords } from './practice.words.ts';

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

/** What stands in the bar below the screen. */
interface Now {
  readonly goals: readonly HTMLElement[];
  readonly done: number;
  /** How the run has ended; null while it goes on. */
  readonly end: 'passed' | 'finished' | null;
}

/** Says the goal at hand, and what is said of it, where they may be out of sight; null takes the bar away. */
export function showNow(root: HTMLElement, now: Now | null, words: PracticeWords): void {
  const box = findIn(root, '[data-now]');
  box.hidden = now === null;
  if (now === null) return;
  box.dataset['now'] = now.end ? 'done' : 'current';
  const goal = now.goals[now.done]?.querySelector('[data-goal-text]')?.textContent ?? '';
  const said = ['[data-hint-box]', '[data-turn]', 'account-screen [data-message]']
    .map((hook) => findIn(root, hook).textContent)
    .find(Boolean);
  const text = [fill(words.now, { step: now.done + 1, goal }), said].filter(Boolean).join('. ');
  box.textContent = now.end ? words[now.end] : text;
}

/** To the result: in a test, which ends without warning, and where the button that had the focus is gone. */
export function goToResult(root: HTMLElement, mode: Mode): void {
  const isLost = document.activeElement === document.body || document.activeElement?.matches('[data-hint]');
  if (mode !== 'test' && !isLost) return;
  const title = findIn(root, '#practice-result');
  title.focus({ preventScroll: true });
  title.scrollIntoView({ block: 'nearest' });
}

/** Writes the figures of a run into its result. */
export function showFigures(root: HTMLElement, result: Result, words: PracticeWords['result']): void {
  const { time, presses, shortest, detours, hints } = result;
  const figures = {
    time,
    presses: fill(words.pressesValue, { presses, shortest }),
    detours: String(detours),
    hints: String(hints),
  };
  for (const [key, value] of Object.entries(figures))
    findIn(root, `[data-figure="${key}"]`).textContent = value;
}
