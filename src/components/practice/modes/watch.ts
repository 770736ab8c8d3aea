/** Watch: the Procedure plays itself on the mock, which cannot be acted on meanwhile; a pointer and a caption say how. */
import type { Account } from '../../../account/account.ts';
import { fill } from '../../../content/words/format.ts';
import { accountsThrough } from '../../../procedures/procedures.ts';
import type { PartId } from '../../../procedures/parts.ts';
import { type Moment, WatchPlayer } from '../watch-player.ts';
import { Mode } from './mode.ts';

/** Milliseconds a caption of so many characters takes to read: slower than most people read, as one looks elsewhere too. */
const readingTime = (characters: number) => Math.max(1800, characters * 65);

/** See {@link Mode}. */
export class WatchMode extends Mode {
  readonly keepsStep = true;
  readonly #isStepwise = matchMedia('(prefers-reduced-motion: reduce)').matches;
  #accounts: readonly Account[] = [];
  #shown: number | undefined;
  #player: WatchPlayer | undefined;

  /** Begins paused, at the step of the run. */
  override begin(): void {
    const { screen, run } = this.stage;
    const { steps } = this.procedure;
    screen.inert = true;
    this.#accounts = accountsThrough(steps, run().start, () => screen.store.makeToken());
    this.#player = new WatchPlayer(steps.length, run().done, {
      show: (moment) => this.#show(moment),
      playing: (isPlaying) => this.#showPlaying(isPlaying),
      setTimer: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
      clearTimer: (timer) => clearTimeout(timer),
    });
  }

  override onControl(control: Element): void {
    const player = this.#player;
    if (control instanceof HTMLSelectElement) player?.setSpeed(Number(control.value));
    else if (control.closest('[data-forward]')) player?.forward();
    else if (control.closest('[data-back]')) player?.back();
    else if (control.closest('[data-play]')) {
      if (player?.isPlaying) player.pause();
      else player?.play();
    }
  }

  override stop(): void {
    this.#player?.stop();
    this.#point(null);
    this.stage.screen.inert = false;
  }

  /** Shows a moment of the playback; gives the milliseconds it takes to read. */
  #show({ position, step, says }: Moment): number {
    const { page, screen, words, goals, run, show, mark } = this.stage;
    const account = this.#accounts[position];
    if (account && this.#shown !== position) {
      this.#shown = position;
      screen.start(account);
      show({ ...run(), done: position });
    }
    const isOfStep = says === 'action' || says === 'result';
    const part = says === 'action' ? this.procedure.steps[step]?.part : undefined;
    this.#point(part ?? null);
    const { action = '', resultText = '' } = goals[step]?.dataset ?? {};
    const text = isOfStep
      ? fill(words.watch.caption, { step: step + 1, text: says === 'action' ? action : resultText })
      : words.watch[says === 'ready' && this.#isStepwise ? 'readyStepwise' : says];
    page.find('[data-caption]').textContent = text;
    if (says === 'end') mark('watched');
    return readingTime(text.length);
  }

  #showPlaying(isPlaying: boolean): void {
    const { page, words } = this.stage;
    page.find('[data-play]').textContent = isPlaying ? words.watch.pause : words.watch.play;
  }

  /** Puts the pointer on a Part, and lights it; away with both where there is none. */
  #point(part: PartId | null): void {
    const { page, screen } = this.stage;
    screen.spotlight(part);
    const pointer = page.find('[data-pointer]');
    const frame = page.find('[data-mock]').getBoundingClientRect();
    const target = part === null ? undefined : screen.targetOf(part)?.getBoundingClientRect();
    pointer.hidden = !target;
    if (!target) return;
    // Near the lower right of a small target, so that its name stays legible.
    const x = target.left - frame.left + Math.min(target.width * 0.7, 60);
    const y = target.top - frame.top + target.height * 0.6;
    pointer.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }
}
