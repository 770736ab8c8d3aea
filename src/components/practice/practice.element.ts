/** Ties a run at a Procedure to the mock: ticks goals, helps, plays, counts, keeps the address in step. */
import type { AccountAction } from '../../account/account-store.ts';
import { isPress } from '../../account/moves.ts';
import { fill } from '../../content/words/format.ts';
import type { Procedure } from '../../procedures/procedures.ts';
import { parts } from '../../procedures/parts.ts';
import type { AccountChange, AccountScreen } from '../account-screen/account-screen.element.ts';
import { changeProgress } from '../practice-progress/progress-store.ts';
import { type Mark, withMark } from '../practice-progress/progress.ts';
import type { PracticeCompanion } from './companion.element.ts';
import { findIn } from './find.ts';
import type { Mode } from './modes.ts';
import { tokenTakenFromFragment } from '../foreign-token/address.ts';
import { type AddressNote, addressOf, readAddress } from './practice.address.ts';
import { resultOf } from './practice.result.ts';
import { advance, askForHint, beginSession, distance, hintedPart, type Session } from './practice.session.ts';
import { turnOf } from './practice.turns.ts';
import { bringsMessage, Voice } from './practice.voice.ts';
import type { PracticeWords } from './practice.words.ts';
import { goToResult, showFigures, showGoals, showNow } from './goals-view.ts';
import { startWatching } from './watch-view.ts';
import type { WatchPlayer } from './watch-player.ts';

class PracticeRun extends HTMLElement {
  #listening = new AbortController();
  #session: Session = beginSession(null, 0, () => this.#screen().store.makeToken()).session;
  #mode: Mode = 'try';
  #player: WatchPlayer | null = null;
  #startedAt: number | null = null;
  #title: string | undefined;
  readonly #voice = new Voice((text) => this.#say(text));
  #words!: PracticeWords;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal };
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as PracticeWords;
    this.addEventListener('account-screen:changed', (event) => this.#onChange(event.detail), options);
    this.addEventListener('click', (event) => this.#onClick(event), options);
    this.addEventListener('change', (event) => this.#onSpeed(event), options);
    addEventListener('popstate', () => this.#onMove(), options);
    const ready = ['account-screen', 'practice-companion'].map((name) => customElements.whenDefined(name));
    void Promise.all(ready).then(() => this.#open());
  }

  disconnectedCallback(): void {
    this.#player?.stop();
    this.#listening.abort();
  }

  /** Opens what the address asks for. A token in it is taken out of it, and out of the history entry. */
  #open(): void {
    const { procedure, mode, stepsDone, note } = readAddress(location.search, location.hash);
    if (note === 'token-in-address') history.replaceState(null, '', location.pathname);
    this.#begin(procedure, mode, stepsDone);
    this.#note(note);
    this.toggleAttribute('data-ready', true);
  }

  /**
   * Back and Forward, and links within the page: a run goes on where the address still names it, at whatever step. A token
   * is taken out of the address all the same.
   */
  #onMove(): void {
    const { procedure, mode, stepsDone, note } = readAddress(location.search);
    const isOpen = note === null && procedure === this.#session.procedure;
    if (!isOpen || (procedure !== null && mode !== this.#mode)) {
      this.#open();
      this.#panel()?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
      return;
    }
    if (tokenTakenFromFragment()) this.#note('token-in-address');
    if (stepsDone !== this.#place()) this.#keepAddress();
  }

  #begin(procedure: Procedure | null, mode: Mode, stepsDone: number): void {
    this.#player?.stop();
    this.#player = null;
    this.#startedAt = null;
    this.#mode = mode;
    const screen = this.#screen();
    const { session, account } = beginSession(procedure, stepsDone, () => screen.store.makeToken());
    this.#session = session;
    screen.inert = procedure !== null && mode === 'watch';
    this.#voice.drop();
    this.#say('');
    this.#find('[data-turn]').textContent = '';
    this.#find('[data-pointer]').hidden = true;
    screen.start(account);
    this.#render();
    if (procedure && mode === 'watch') this.#watch(procedure, stepsDone);
    if (procedure && mode === 'do')
      this.querySelector<PracticeCompanion>('practice-companion')?.show(procedure.id);
  }

  #watch(procedure: Procedure, stepsDone: number): void {
    this.#player = startWatching(procedure, stepsDone, {
      root: this,
      screen: this.#screen(),
      words: this.#words.watch,
      stepText: (step, says) => {
        const goal = this.#goals()[step];
        return goal?.dataset[says === 'action' ? 'action' : 'resultText'] ?? '';
      },
      onStep: (done) => {
        this.#session = { ...this.#session, done, finished: false };
        this.#keepAddress();
        this.#render();
      },
      onEnd: () => this.#mark('watched'),
    });
  }

  #onChange({ account, before, action }: AccountChange): void {
    if (this.#player || action === null) return;
    const was = this.#session;
    if (isPress(action)) this.#startedAt ??= performance.now();
    this.#session = advance(was, account, action);
    const { done, finished } = this.#session;
    if (isPress(action)) this.#tellTurn(was, action, before, account);
    if (done !== was.done) this.#keepAddress();
    const isOver = finished && !was.finished;
    if (isOver) this.#finish();
    const hint = this.#text('[data-hint-box]');
    this.#render();
    this.#voice.tell(action, account, [
      done > was.done && this.#mode === 'try' ? this.#goalMet() : '',
      isOver && this.#mode === 'test' ? this.#words.passed : '',
      isPress(action) ? this.#text('[data-turn]') : '',
      hint === this.#text('[data-hint-box]') ? '' : this.#text('[data-hint-box]'),
      bringsMessage(action) ? this.#text('account-screen [data-message]') : '',
    ]);
    if (isOver) goToResult(this, this.#mode);
  }

  /** In a test only that it can no longer be passed: nothing else is told there. */
  #tellTurn(...[was, action, before, after]: Parameters<typeof turnOf>): void {
    const turn = turnOf(was, action, before, after);
    const isTold = turn !== null && (this.#mode === 'try' || turn === 'gone');
    this.#find('[data-turn]').textContent = isTold ? this.#words.turns[turn] : '';
  }

  #finish(): void {
    if (this.#session.isOwn) this.#mark(this.#mode === 'test' ? 'passed' : 'tried');
    this.#find('[data-turn]').textContent = '';
    const took = performance.now() - (this.#startedAt ?? performance.now());
    showFigures(this, resultOf(this.#session, took), this.#words.result);
  }

  #mark(mark: Mark): void {
    const { procedure } = this.#session;
    if (procedure) changeProgress((progress) => withMark(progress, mark, procedure.id));
  }

  #onClick(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const choice = target.closest<HTMLAnchorElement>('a[data-choose], a[data-try-from-here]');
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (choice && isPlain) {
      event.preventDefault();
      this.#follow(choice);
    } else if (target.closest('[data-hint]')) this.#help();
    else if (target.closest('[data-start-over]')) this.#startOver();
    else if (this.#player) this.#control(this.#player, target);
  }

  #control(player: WatchPlayer, target: Element): void {
    if (target.closest('[data-play]')) {
      if (player.isPlaying) player.pause();
      else player.play();
    } else if (target.closest('[data-forward]')) player.forward();
    else if (target.closest('[data-back]')) player.back();
  }

  #onSpeed({ target }: Event): void {
    if (target instanceof HTMLSelectElement && target.matches('[data-speed]')) {
      this.#player?.setSpeed(Number(target.value));
    }
  }

  /** Goes where a link leads, without loading the page anew. */
  #follow(link: HTMLAnchorElement): void {
    const asked = readAddress(link.search);
    const { procedure, stepsDone: done } = asked;
    // A link to another Procedure names no way, so the reader keeps theirs.
    const keepsWay = link.matches('[data-choose]:not([data-mode])');
    const mode = keepsWay ? this.#mode : asked.mode;
    history.pushState(null, '', addressOf(procedure?.id ?? null, mode, done));
    this.#begin(procedure, mode, done);
    this.#note(null);
    const isWay = link.closest('.ways') !== null;
    if (!isWay) this.#panel()?.querySelector<HTMLElement>('h2')?.focus();
  }

  #startOver(): void {
    const { procedure } = this.#session;
    this.#begin(procedure, this.#mode, 0);
    this.#keepAddress();
    this.#say(this.#words.startedOver);
  }

  /** Words first, then where, then the deed; where the end is out of reach, only that. */
  #help(): void {
    const { procedure, start } = this.#session;
    const account = this.#screen().store.current();
    const isOutOfReach = procedure !== null && distance(procedure, start, account) === Infinity;
    this.#find('[data-turn]').textContent = isOutOfReach ? this.#words.turns.gone : '';
    if (isOutOfReach) this.#say(this.#words.turns.gone);
    if (isOutOfReach) return;
    this.#session = askForHint(this.#session);
    this.#render();
    if (this.#session.hintLevel < 3) this.#say(this.#text('[data-hint-box]'));
    if (this.#session.hintLevel < 3) return;
    const hint = hintedPart(this.#session, account);
    const action: AccountAction | null = hint && parts[hint.now].action;
    if (!action) return;
    this.#voice.add(this.#words.doneForYou);
    this.#screen().store.act(action);
  }

  /** The address follows the step, within the history entry it has. */
  #keepAddress(): void {
    const { procedure } = this.#session;
    if (!procedure || this.#mode === 'test' || this.#mode === 'do') return;
    history.replaceState(null, '', addressOf(procedure.id, this.#mode, this.#place()));
  }

  #render(): void {
    const { procedure, done, finished } = this.#session;
    const chosen = procedure?.id ?? '';
    this.dataset['mode'] = procedure ? this.#mode : 'free';
    this.#renderAddresses();
    for (const link of this.querySelectorAll<HTMLElement>('.choices [data-choose]')) {
      link.ariaCurrent = link.dataset['choose'] === chosen ? 'page' : null;
    }
    for (const panel of this.querySelectorAll<HTMLElement>('[data-panel-for]')) {
      panel.hidden = panel.dataset['panelFor'] !== chosen;
    }
    for (const way of this.#panel()?.querySelectorAll<HTMLElement>('.ways [data-mode]') ?? []) {
      way.ariaCurrent = way.dataset['mode'] === this.#mode ? 'page' : null;
    }
    for (const element of this.querySelectorAll<HTMLElement>('[data-in]')) {
      element.hidden = !procedure || !(element.dataset['in'] ?? '').split(' ').includes(this.#mode);
    }
    this.#find('[data-screen-column]').hidden = procedure !== null && this.#mode === 'do';
    if (this.#mode === 'try') this.#renderHint();
    else if (!this.#player) this.#screen().spotlight(null);
    this.#renderGoals(done, finished);
    const isOver = finished && (this.#mode === 'try' || this.#mode === 'test');
    const learned = this.#panel()?.querySelector<HTMLElement>('[data-learned]');
    if (learned) learned.hidden = !isOver;
    this.#find('[data-result]').hidden = !isOver;
  }

  /** The page's title tells history entries apart; the link to try it from here can be opened anywhere. */
  #renderAddresses(): void {
    const { procedure } = this.#session;
    this.#title ??= document.title;
    const name = this.#panel()?.querySelector('h2')?.textContent.trim();
    const parts = procedure ? [name, this.#words.modes[this.#mode], this.#title] : [this.#title];
    document.title = parts.join(' | ');
    const here = addressOf(procedure?.id ?? null, 'try', this.#place());
    this.#find('[data-try-from-here]').setAttribute('href', here);
  }

  /** The steps done, from where one can go on; after the last, that is the beginning. */
  #place(): number {
    const { procedure, done } = this.#session;
    return done === procedure?.steps.length ? 0 : done;
  }

  #renderGoals(done: number, finished: boolean): void {
    const goals = this.#goals();
    showGoals(goals, finished ? goals.length : done);
    const isTesting = this.#mode === 'test';
    const isShown = this.#session.procedure !== null && (isTesting ? finished : this.#mode === 'try');
    showNow(
      this,
      isShown ? { goals, done, end: finished ? (isTesting ? 'passed' : 'finished') : null } : null,
      this.#words,
    );
  }

  #renderHint(): void {
    const { hintLevel, finished } = this.#session;
    const account = this.#screen().store.current();
    const hint = hintLevel > 0 ? hintedPart(this.#session, account) : null;
    const goal = this.#goals()[this.#session.done];
    const toward = hint && hint.now !== hint.goal ? this.#words.toward[hint.now] : undefined;
    const words = hint ? (toward ?? goal?.dataset['hintText'] ?? '') : '';
    const text = hint && hintLevel > 1 ? `${words} ${this.#words.marked}` : words;
    const box = this.#find('[data-hint-box]');
    if (box.textContent !== text) box.textContent = text;
    this.#screen().spotlight(hintLevel > 1 ? (hint?.now ?? null) : null);
    const button = this.#find('[data-hint]');
    button.hidden = finished || this.#session.procedure === null;
    button.textContent = this.#words.hints[Math.min(hintLevel, 2)] ?? '';
  }

  #goalMet(): string {
    const { procedure, done, finished } = this.#session;
    const goal = this.#goals()[done - 1]?.querySelector('[data-goal-text]')?.textContent ?? '';
    const count = fill(this.#words.progress, { done, total: procedure?.steps.length ?? 0 });
    return `${fill(this.#words.goalMet, { goal })} ${finished ? this.#words.finished : count}`;
  }

  #note(note: AddressNote | null): void {
    const box = this.#find('[data-note]');
    // Shown first, then filled: what a live region already held when it appeared is not read out.
    box.hidden = note === null;
    box.textContent = note ? this.#words.notes[note] : '';
  }

  #say(text: string): void {
    this.#find('[data-announce]').textContent = text;
  }

  #text(selector: string): string {
    return this.#find(selector).textContent;
  }

  #goals(): HTMLElement[] {
    return [...(this.#panel()?.querySelectorAll<HTMLElement>('[data-goal]') ?? [])];
  }

  #panel(): HTMLElement | null {
    return this.querySelector(`[data-panel-for="${this.#session.procedure?.id ?? ''}"]`);
  }

  #screen(): AccountScreen {
    const screen = this.querySelector<AccountScreen>('account-screen');
    if (!screen) throw new Error('practice-run: found no <account-screen>; expected one inside.');
    return screen;
  }

  #find(selector: string): HTMLElement {
    return findIn(this, selector);
  }
}

if (!customElements.get('practice-run')) customElements.define('practice-run', PracticeRun);
