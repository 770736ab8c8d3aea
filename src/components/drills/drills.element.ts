/** Plays a drill: ties its DrillState to the mock, to the integration's form and to the reader's decisions. */
import { fill } from '../../content/words/format.ts';
import type { Words } from '../../content/words/index.ts';
import { findDrill, type Drill } from '../../drills/drills.ts';
import {
  afterDrillAction,
  type Decision,
  decisions,
  isHealthy,
  type DrillState,
  withAccount,
  type DrillAction,
} from '../../drills/drill-state.ts';
import type { Cause } from '../../gateway/authorise.ts';
import { answerLine } from '../../gateway/reply.ts';
import { AccountScreen } from '../account-screen/account-screen.element.ts';
import {
  holdsTokenInAddress,
  tokenTakenFromAddress,
  tokenTakenFromFragment,
} from '../foreign-token/address.ts';
import { guardField } from '../foreign-token/guard.ts';
import { loadProgress, changeProgress, onProgress } from '../practice-progress/progress-store.ts';
import { withMark } from '../practice-progress/progress.ts';
import { SiteElement } from '../site-element/site-element.ts';

/** The words the element is handed: its own, and those it shares with other parts of the site. */
export type DrillScript = Words['drills']['script'] & {
  readonly tokenInAddress: string;
  readonly causes: Readonly<Record<Cause, string>>;
};

class PracticeDrills extends SiteElement<DrillScript> {
  #drill: Drill | null = null;
  #state: DrillState | null = null;
  #isWon = false;
  #runs = 0;
  #pageTitle: string | undefined;

  protected connected(): void {
    const { signal } = this;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('account-screen:changed', (event) => this.#onAccount(event.detail.account), {
      signal,
    });
    guardField(this.#header, {
      onRefused: () => this.#onHeader(this.words.foreign),
      onClean: () => this.#onHeader(''),
      signal,
    });
    addEventListener('popstate', () => this.#onMove(), { signal });
    // Each view from its beginning: what the bar stands over is what was asked for.
    for (const view of this.findAll('[name="drill-view"]')) {
      view.addEventListener('change', () => scrollTo({ top: 0 }), { signal });
    }
    onProgress(() => this.#renderList(), signal);
    void customElements.whenDefined('account-screen').then(() => this.#open());
  }

  get #header(): HTMLTextAreaElement {
    return this.find('[data-header]', HTMLTextAreaElement);
  }

  /** Opens the drill the address names. A token in the address is taken out of it. */
  #open(): void {
    const wasTaken = tokenTakenFromAddress();
    const id = new URLSearchParams(location.search).get('drill');
    this.#begin(findDrill(id ?? ''));
    const isUnknown = id !== null && this.#drill === null;
    this.#note(wasTaken ? this.words.tokenInAddress : isUnknown ? this.words.unknown : '');
    this.toggleAttribute('data-ready', true);
  }

  /**
   * Back and Forward, and links within the page: a drill goes on where the address still names it. A token is taken out of
   * the address all the same.
   */
  #onMove(): void {
    const drill = findDrill(new URLSearchParams(location.search).get('drill') ?? '');
    const wasTaken = tokenTakenFromFragment(drill ? `?drill=${drill.id}` : '');
    if (drill !== this.#drill || holdsTokenInAddress(location.search, location.hash)) this.#open();
    if (wasTaken) this.#note(this.words.tokenInAddress);
  }

  #note(text: string): void {
    const note = this.find('[data-note]');
    note.hidden = text === '';
    note.textContent = text;
  }

  #begin(drill: Drill | null): void {
    const screen = this.find('account-screen', AccountScreen);
    this.#drill = drill;
    this.#isWon = false;
    this.#runs = 0;
    this.find('[data-run-name]').textContent = this.words.lastRun;
    this.#state = null;
    if (drill) {
      const state = drill.start(() => screen.store.makeToken());
      screen.canCopy = state.canCopy;
      screen.start(state.account);
      this.#state = state;
      this.#header.value = state.header;
    }
    for (const selector of ['[data-remark]', '[data-refused]']) {
      this.find(selector).textContent = '';
    }
    this.find('[data-why]', HTMLDetailsElement).open = false;
    this.#showReport();
    this.#render();
    this.#renderTitle();
    this.#renderList();
  }

  /** Brings back the view of the report, where one view is shown at a time. */
  #showReport(): void {
    this.find('[name="drill-view"][value="report"]', HTMLInputElement).checked = true;
  }

  /** The page's title tells the drills apart, in the history and among tabs. */
  #renderTitle(): void {
    const page = (this.#pageTitle ??= document.title);
    const drill = this.#drill && this.find(`#drill-${this.#drill.id}`).textContent.trim();
    document.title = drill === null ? page : fill(this.words.pageTitle, { drill, page });
  }

  #onAccount(account: DrillState['account']): void {
    if (this.#state) this.#become(withAccount(this.#state, account));
  }

  #onHeader(refusal: string): void {
    this.#write('[data-refused]', refusal);
    this.#act({ type: 'header-set', text: this.#header.value });
  }

  #onClick(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const choice = target.closest<HTMLAnchorElement>('a[data-choose]');
    const decision = target.closest<HTMLElement>('[data-decide]')?.dataset['decide'];
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (choice && isPlain) {
      event.preventDefault();
      this.#choose(choice.dataset['choose'] ?? '');
    } else if (target.closest('[data-run]')) this.#run();
    else if (target.closest('[data-start-over]')) this.#begin(this.#drill);
    else if (isDecision(decision)) {
      this.find('[data-remark]').textContent = this.words.remarks[decision];
      this.#act({ type: 'decide', decision });
    }
  }

  /** Each run is told apart, so that one that ends as the last did is seen and heard to have run. */
  #run(): void {
    this.#runs += 1;
    this.find('[data-run-name]').textContent = fill(this.words.again, { count: this.#runs });
    this.#act({ type: 'run' });
    if (!this.#isWon) this.find('[data-health]').scrollIntoView({ block: 'nearest' });
  }

  #choose(id: string): void {
    const drill = findDrill(id);
    history.pushState(null, '', drill ? `?drill=${id}` : '?');
    this.#begin(drill);
    this.#note('');
    const heading = drill ? `#drill-${id}` : '#drill-list';
    this.find(heading).focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  #act(action: DrillAction): void {
    if (this.#state) this.#become(afterDrillAction(this.#state, action));
  }

  #become(state: DrillState): void {
    this.#state = state;
    const drill = this.#drill;
    const wasWon = this.#isWon;
    this.#isWon ||= drill?.isWon(state) ?? false;
    this.#render();
    if (!drill || wasWon || !this.#isWon) return;
    changeProgress((progress) => withMark(progress, 'drilled', drill.id));
    this.#showReport();
    const title = this.find(`#debrief-${drill.id}`);
    title.focus({ preventScroll: true });
    title.scrollIntoView({ block: 'nearest' });
  }

  #render(): void {
    const drill = this.#drill;
    const state = this.#state;
    this.find('[data-list]').hidden = drill !== null;
    this.find('[data-stage]').hidden = drill === null;
    for (const part of this.findAll('[data-of]')) {
      part.hidden = part.dataset['of'] !== drill?.id;
    }
    for (const debrief of this.findAll('[data-debrief]')) {
      debrief.hidden = !this.#isWon || debrief.dataset['debrief'] !== drill?.id;
    }
    const offered: readonly string[] = drill?.decisions ?? [];
    this.find('[data-decisions]').hidden = offered.length === 0 || this.#isWon;
    for (const button of this.findAll('[data-decide]')) {
      button.hidden = !offered.includes(button.dataset['decide'] ?? '');
    }
    if (!state) return;
    const { status, cause } = state.lastRun;
    const health = status === 200 ? 'well' : 'ill';
    this.find('[data-health]').dataset['health'] = isHealthy(state) || health === 'ill' ? health : 'stale';
    this.#write('[data-answer]', answerLine(status));
    this.#write('[data-state]', this.words[health]);
    this.#write('[data-cause]', this.words.causes[cause]);
  }

  /** Marks the drills that have been won. */
  #renderList(): void {
    const { drilled } = loadProgress().progress.done;
    for (const mark of this.findAll('[data-done]')) {
      mark.textContent = drilled.has(mark.dataset['done'] ?? '') ? this.words.done : '';
    }
  }

  /** What a live region says already is not said again. */
  #write(selector: string, text: string): void {
    const element = this.find(selector);
    if (element.textContent !== text) element.textContent = text;
  }
}

function isDecision(text: string | undefined): text is Decision {
  return (decisions as readonly string[]).includes(text ?? '');
}

PracticeDrills.define('practice-drills');
