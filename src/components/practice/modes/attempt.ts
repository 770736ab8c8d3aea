/** What trying and being tested share: acts on the mock are counted and answered, and all goals met end it with a result. */
import { isPress } from '../../../account/moves.ts';
import { fill } from '../../../content/words/format.ts';
import { resultOf } from '../practice.result.ts';
import { advance, type Run } from '../practice.run.ts';
import { type Turn, turnOf } from '../practice.turns.ts';
import { type Act, Mode } from './mode.ts';

/** A mode in which the reader acts. What sets one apart from the other is abstract here. */
export abstract class Attempt extends Mode {
  /** What a run that the reader did all by themselves earns. */
  protected abstract readonly mark: 'tried' | 'passed';
  #startedAt: number | null = null;

  /** Whether the reader is told of a turn. */
  protected abstract tells(turn: Turn): boolean;

  /** What is said of the goals that an act has met. */
  protected abstract saidOf(before: Run, now: Run): string;

  override onAct(act: Act): void {
    const { stage } = this;
    const { account, before, action } = act;
    const was = stage.run();
    const run = advance(was, account, action);
    const isOver = run.finished && !was.finished;
    const [turn, hint] = [stage.page.find('[data-turn]'), stage.page.find('[data-hint-box]')];
    if (isPress(action)) {
      this.#startedAt ??= performance.now();
      const taken = turnOf(was, action, before, account);
      turn.textContent = taken !== null && this.tells(taken) ? stage.words.turns[taken] : '';
    }
    if (isOver) this.#finish(run);
    const hinted = hint.textContent;
    stage.show(run);
    stage.answer(act, [
      this.saidOf(was, run),
      isPress(action) ? turn.textContent : '',
      hint.textContent === hinted ? '' : hint.textContent,
    ]);
    if (isOver) this.#goToEnd();
    else if (turn.textContent !== '') turn.scrollIntoView({ block: 'nearest' });
  }

  override stop(): void {
    this.stage.page.find('[data-turn]').textContent = '';
  }

  /** Says above the mock what is to be done now, or that all of it is done. */
  protected showNow(text: string): void {
    const box = this.stage.page.find('[data-now]');
    box.dataset['now'] = this.stage.run().finished ? 'done' : 'current';
    box.textContent = text;
  }

  #finish(run: Run): void {
    const { page, words, mark } = this.stage;
    if (run.isOwn) mark(this.mark);
    page.find('[data-turn]').textContent = '';
    const took = performance.now() - (this.#startedAt ?? performance.now());
    const { time, presses, shortest, detours, hints } = resultOf(run, took);
    const figures = { time, presses: fill(words.presses, { presses, shortest }), detours, hints };
    for (const [key, value] of Object.entries(figures))
      page.find(`[data-figure="${key}"]`).textContent = String(value);
  }

  /** The end is where the reader was not looking: focus and view go there. */
  #goToEnd(): void {
    const title = this.stage.page.find(`[data-panel-for="${this.procedure.id}"] [data-learned] h3`);
    title.focus({ preventScroll: true });
    title.closest('[data-learned]')?.scrollIntoView({ block: 'nearest' });
  }
}
