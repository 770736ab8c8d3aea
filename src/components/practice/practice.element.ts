/** A reader's run at a Procedure, on the mock: its address, focus and progress. What a mode does with it is in `modes/`. */
import { fill } from '../../content/words/format.ts';
import type { Procedure } from '../../procedures/procedures.ts';
import { type AccountChange, AccountScreen } from '../account-screen/account-screen.element.ts';
import { tokenTakenFromFragment } from '../foreign-token/address.ts';
import { changeProgress } from '../practice-progress/progress-store.ts';
import { type Mark, withMark } from '../practice-progress/progress.ts';
import { SiteElement } from '../site-element/site-element.ts';
import { showGoals } from './goals-view.ts';
import { DoMode } from './modes/do.ts';
import type { Act, Mode, ModeId, PracticeWords, Stage } from './modes/mode.ts';
import { TestMode } from './modes/test.ts';
import { TryMode } from './modes/try.ts';
import { WatchMode } from './modes/watch.ts';
import { type AddressNote, addressOf, readAddress } from './practice.address.ts';
import { beginRun, type Run } from './practice.run.ts';
import { showStage } from './practice.view.ts';
import { bringsMessage, Voice } from './practice.voice.ts';

const modes = { watch: WatchMode, try: TryMode, test: TestMode, do: DoMode } as const;

class PracticeRun extends SiteElement<PracticeWords> {
  #run!: Run;
  /** The reader's, also while they explore freely. */
  #modeId: ModeId = 'try';
  /** Null while the reader explores freely: then there is nothing to meet. */
  #mode: Mode | null = null;
  readonly #pageTitle = document.title;
  readonly #voice = new Voice((text) => this.#say(text));

  protected connected(): void {
    const { signal } = this;
    this.addEventListener('account-screen:changed', ({ detail }) => this.#onChange(detail), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('change', ({ target }) => this.#onControl(target), { signal });
    addEventListener('popstate', () => this.#onMove(), { signal });
    this.#open();
  }

  protected override disconnected(): void {
    this.#mode?.stop?.();
  }

  /** Opens what the address asks for. A token in it is taken out of it, and out of the history entry. */
  #open(): void {
    const { procedure, mode, stepsDone, note } = readAddress(location.search, location.hash);
    if (note === 'token-in-address') history.replaceState(null, '', location.pathname);
    this.#begin(procedure, mode, stepsDone);
    this.#note(note);
    if (procedure) showStage(this);
    this.toggleAttribute('data-ready', true);
  }

  /**
   * Back and Forward, and links within the page: a run goes on where the address still names it, at whatever step. A token
   * is taken out of the address all the same.
   */
  #onMove(): void {
    const asked = readAddress(location.search);
    const wasTaken = tokenTakenFromFragment(
      asked.procedure === null ? '' : addressOf(asked.procedure.id, asked.mode, asked.stepsDone),
    );
    const { procedure, mode, stepsDone, note } = readAddress(location.search, location.hash);
    const isOpen = note === null && procedure === this.#run.procedure;
    if (!isOpen || (procedure !== null && mode !== this.#modeId)) {
      this.#open();
      if (wasTaken) this.#note('token-in-address');
      this.#heading.focus({ preventScroll: true });
      return;
    }
    if (wasTaken) this.#note('token-in-address');
    if (stepsDone !== this.#place) this.#keepAddress();
  }

  #begin(procedure: Procedure | null, modeId: ModeId, stepsDone: number): void {
    this.#mode?.stop?.();
    this.#modeId = modeId;
    const { store } = this.#screen;
    const { run, account } = beginRun(procedure, stepsDone, () => store.makeToken());
    this.#run = run;
    this.#mode = procedure && new modes[modeId](this.#stage(), procedure);
    this.#voice.drop();
    this.#say('');
    this.#screen.start(account);
    this.#render();
    this.#mode?.begin?.();
  }

  #stage(): Stage {
    return {
      page: this,
      screen: this.#screen,
      words: this.words,
      goals: this.#goals,
      run: () => this.#run,
      show: (run) => this.#show(run),
      say: (text) => this.#say(text),
      sayAhead: (text) => this.#voice.add(text),
      answer: (act, texts) => this.#answer(act, texts),
      mark: (mark) => this.#keepMark(mark),
    };
  }

  #show(run: Run): void {
    const hasMoved = run.done !== this.#run.done;
    this.#run = run;
    if (hasMoved) this.#keepAddress();
    this.#render();
  }

  #answer({ action, account }: Act, texts: readonly string[]): void {
    const message = bringsMessage(action) ? this.find('account-screen [data-message]').textContent : '';
    this.#voice.tell(action, account, [...texts, message]);
  }

  #keepMark(mark: Mark): void {
    const { procedure } = this.#run;
    if (procedure) changeProgress((progress) => withMark(progress, mark, procedure.id));
  }

  #onChange({ action, ...change }: AccountChange): void {
    if (action === null) return;
    if (this.#mode) this.#mode.onAct?.({ action, ...change });
    else this.#answer({ action, ...change }, []);
  }

  #onControl(target: EventTarget | null): void {
    if (target instanceof Element) this.#mode?.onControl?.(target);
  }

  #onClick(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>('a[data-choose], a[data-try-from-here]');
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link && isPlain) {
      event.preventDefault();
      this.#follow(link);
    } else if (target.closest('[data-start-over]')) this.#startOver();
    else this.#onControl(target);
  }

  /** Goes where a link leads, without loading the page anew. */
  #follow(link: HTMLAnchorElement): void {
    const { procedure, stepsDone, mode } = readAddress(link.search);
    // A link to another Procedure names no mode, so the reader keeps theirs.
    const keepsMode = link.matches('[data-choose]:not([data-mode])');
    const modeId = keepsMode ? this.#modeId : mode;
    history.pushState(null, '', addressOf(procedure?.id ?? null, modeId, stepsDone));
    this.#begin(procedure, modeId, stepsDone);
    this.#note(null);
    if (link.closest('.modes') === null) this.#heading.focus({ preventScroll: procedure !== null });
    if (procedure) showStage(this);
  }

  #startOver(): void {
    this.#begin(this.#run.procedure, this.#modeId, 0);
    this.#keepAddress();
    this.#say(this.words.startedOver);
  }

  /** The address follows the step, within the history entry it has. */
  #keepAddress(): void {
    const { procedure } = this.#run;
    if (!procedure || !this.#mode?.keepsStep) return;
    history.replaceState(null, '', addressOf(procedure.id, this.#modeId, this.#place));
  }

  #render(): void {
    const { procedure, done, finished } = this.#run;
    const shown = procedure ? this.#modeId : 'free';
    for (const link of this.findAll('.choices [data-choose]')) {
      link.ariaCurrent = link.dataset['choose'] === this.#chosen ? 'page' : null;
    }
    for (const panel of this.findAll('[data-panel-for]')) {
      panel.hidden = panel.dataset['panelFor'] !== this.#chosen;
    }
    for (const link of this.findAll('.modes [data-mode]')) {
      link.ariaCurrent = link.dataset['mode'] === shown ? 'page' : null;
    }
    for (const element of this.findAll('[data-in]')) {
      element.hidden = !element.dataset['in']?.split(' ').includes(shown);
    }
    for (const element of this.findAll('[data-learned], [data-result]')) element.hidden = !finished;
    showGoals(this.#goals, finished ? Infinity : done);
    this.#renderAddresses();
    this.#mode?.render?.();
  }

  /** The page's title tells history entries apart; the link to try it from here can be opened anywhere. */
  #renderAddresses(): void {
    const { procedure } = this.#run;
    const names = {
      procedure: this.#heading.textContent.trim(),
      mode: this.words.modes[this.#modeId],
      page: this.#pageTitle,
    };
    document.title = procedure ? fill(this.words.title, names) : this.#pageTitle;
    const here = addressOf(procedure?.id ?? null, 'try', this.#place);
    this.find('[data-try-from-here]').setAttribute('href', here);
  }

  /** The steps done, from where one can go on; after the last, that is the beginning. */
  get #place(): number {
    const { procedure, done } = this.#run;
    return done === procedure?.steps.length ? 0 : done;
  }

  #note(note: AddressNote | null): void {
    const box = this.find('[data-note]');
    // Shown first, then filled: what a live region already held when it appeared is not read out.
    box.hidden = note === null;
    box.textContent = note ? this.words.notes[note] : '';
  }

  #say(text: string): void {
    this.find('[data-announce]').textContent = text;
  }

  /** What is practised, as the page names it: a Procedure by its id, exploring freely by nothing. */
  get #chosen(): string {
    return this.#run.procedure?.id ?? '';
  }

  get #goals(): HTMLElement[] {
    return this.findAll(`[data-panel-for="${this.#chosen}"] [data-goal]`);
  }

  get #heading(): HTMLElement {
    return this.find(`[data-panel-for="${this.#chosen}"] h2`);
  }

  get #screen(): AccountScreen {
    return this.find('account-screen', AccountScreen);
  }
}

PracticeRun.define('practice-run');
