/** Test: the whole of it, without goals or hints. Only that it can no longer be passed is told; a result ends it. */
import type { Run } from '../practice.run.ts';
import type { Turn } from '../practice.turns.ts';
import { Attempt } from './attempt.ts';

/** See {@link Attempt}. */
export class TestMode extends Attempt {
  readonly keepsStep = false;
  protected readonly mark = 'passed';

  protected tells(turn: Turn): boolean {
    return turn === 'gone';
  }

  protected saidOf(before: Run, now: Run): string {
    return now.finished && !before.finished ? this.stage.words.passed : '';
  }

  override render(): void {
    const { page, words, run } = this.stage;
    const task = page.find(`[data-panel-for="${this.procedure.id}"] [data-task]`).textContent;
    this.showNow(run().finished ? words.passed : task);
  }
}
