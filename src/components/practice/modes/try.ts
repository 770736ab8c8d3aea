/** Try: one goal after the other, every turn answered, and as much help as the reader asks for. */
import { fill } from '../../../content/words/format.ts';
import { type PartId, parts } from '../../../procedures/parts.ts';
import { goalText } from '../goals-view.ts';
import { askForHint, distance, hintedPart, type Run } from '../practice.run.ts';
import { Attempt } from './attempt.ts';

/** See {@link Attempt}. */
export class TryMode extends Attempt {
  readonly keepsStep = true;
  protected readonly mark = 'tried';

  protected tells(): boolean {
    return true;
  }

  protected saidOf(before: Run, { done, finished }: Run): string {
    const { words, goals } = this.stage;
    if (done <= before.done) return '';
    const goal = goalText(goals, done - 1);
    return fill(finished ? words.lastGoalMet : words.goalMet, { goal, done, total: goals.length });
  }

  override onControl(control: Element): void {
    if (control.closest('[data-hint]')) this.#help();
  }

  override render(): void {
    const { run, words, goals } = this.stage;
    const { done, finished } = run();
    this.#showHint();
    this.showNow(
      finished ? words.finished : fill(words.now, { step: done + 1, goal: goalText(goals, done) }),
    );
  }

  override stop(): void {
    super.stop();
    this.stage.page.find('[data-hint-box]').textContent = '';
    this.stage.screen.spotlight(null);
  }

  /** Words first, then where, then the deed; where the end is out of reach, only that. */
  #help(): void {
    const { page, screen, words, run, show, say, sayAhead } = this.stage;
    const account = screen.store.current();
    const isOutOfReach = distance(this.procedure, run().start, account) === Infinity;
    page.find('[data-turn]').textContent = isOutOfReach ? words.turns.gone : '';
    if (isOutOfReach) {
      say(words.turns.gone);
      return;
    }
    show(askForHint(run()));
    if (run().hintLevel < 3) {
      const box = page.find('[data-hint-box]');
      say(box.textContent);
      // The second time, what is marked is what to look at.
      if (run().hintLevel === 1) box.scrollIntoView({ block: 'nearest' });
      return;
    }
    const hint = hintedPart(run(), account);
    const action = hint && parts[hint.now].action;
    if (!action) return;
    sayAhead(words.doneForYou);
    screen.store.act(action);
  }

  #showHint(): void {
    const { page, screen, words, goals, run } = this.stage;
    const { hintLevel, finished, done } = run();
    const part = hintLevel > 0 ? hintedPart(run(), screen.store.current()) : null;
    const toward: Readonly<Partial<Record<PartId, string>>> = words.toward;
    const wayBack = part && part.now !== part.goal ? toward[part.now] : undefined;
    const hint = part ? (wayBack ?? goals[done]?.dataset['hintText'] ?? '') : '';
    const text = hint && hintLevel > 1 ? fill(words.markedHint, { hint }) : hint;
    const box = page.find('[data-hint-box]');
    if (box.textContent !== text) box.textContent = text;
    screen.spotlight(hintLevel > 1 ? (part?.now ?? null) : null);
    const button = page.find('[data-hint]');
    button.hidden = finished;
    button.textContent = words.hints[Math.min(hintLevel, 2)] ?? '';
  }
}
