/** Shows a playback on the mock: the pointer, the caption, the buttons. */
import type { AccountScreen } from '../account-screen/account-screen.element.ts';
import { findIn } from './find.ts';
import { fill } from '../../content/words/format.ts';
import { accountsThrough, type Procedure } from '../../procedures/procedures.ts';
import type { PartId } from '../../procedures/parts.ts';
import { type Moment, WatchPlayer } from './watch-player.ts';

/** What a view of a playback needs: its page's parts, words, and whom to tell. */
export interface WatchContext {
  readonly root: HTMLElement;
  readonly screen: AccountScreen;
  readonly words: Readonly<Record<'play' | 'pause' | 'ready' | 'readyStepwise' | 'caption' | 'end', string>>;
  /** What is said of a Step. */
  readonly stepText: (step: number, says: 'action' | 'result') => string;
  /** Told after every Step, forward or back, how many are done. */
  readonly onStep: (stepsDone: number) => void;
  readonly onEnd: () => void;
}

/** Milliseconds a caption of so many characters takes to read: slower than most people read, as one looks elsewhere too. */
const readingTime = (characters: number) => Math.max(1800, characters * 65);

/** Starts a playback, paused, after the given number of Steps. It plays until it is stopped. */
export function startWatching(procedure: Procedure, stepsDone: number, context: WatchContext): WatchPlayer {
  const { root, screen, words } = context;
  const isStepwise = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const makeToken = () => screen.store.makeToken();
  const accounts = accountsThrough(procedure.steps, procedure.start(makeToken), makeToken);
  let shown: number | undefined;
  const show = ({ position, step, says }: Moment): number => {
    const account = accounts[position];
    if (account && shown !== position) {
      screen.start(account);
      shown = position;
      context.onStep(position);
    }
    const next = procedure.steps[step];
    point(root, screen, says === 'action' && next ? next.part : null);
    const isOfStep = says === 'action' || says === 'result';
    const text = isOfStep
      ? fill(words.caption, { step: step + 1, text: context.stepText(step, says) })
      : words[says === 'ready' && isStepwise ? 'readyStepwise' : says];
    findIn(root, '[data-caption]').textContent = text;
    if (says === 'end') context.onEnd();
    return readingTime(text.length);
  };
  const playing = (isPlaying: boolean) => {
    findIn(root, '[data-play]').textContent = isPlaying ? words.pause : words.play;
  };
  const setTimer = (callback: () => void, milliseconds: number) => window.setTimeout(callback, milliseconds);
  return new WatchPlayer(procedure.steps.length, stepsDone, {
    show,
    playing,
    setTimer,
    clearTimer: (timer) => clearTimeout(timer),
  });
}

/** Puts the pointer on a Part, and lights it; away with both where there is none. */
function point(root: HTMLElement, screen: AccountScreen, part: PartId | null): void {
  screen.spotlight(part);
  const pointer = findIn(root, '[data-pointer]');
  const frame = findIn(root, '[data-mock]').getBoundingClientRect();
  const target = part === null ? undefined : screen.targetOf(part)?.getBoundingClientRect();
  pointer.hidden = !target;
  if (!target) return;
  // Near the lower right of a small target, so that its name stays legible.
  const x = target.left - frame.left + Math.min(target.width * 0.7, 60);
  const y = target.top - frame.top + target.height * 0.6;
  pointer.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}
