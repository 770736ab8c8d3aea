/** Plays a drill: ties its World to the mock, to the integration's form and to the reader's decisions. */
import { fill } from '../../content/words/format.ts';
import { findScenario, type Scenario } from '../../scenarios/scenarios.ts';
import {
  afterWorldAction,
  type Decision,
  decisions,
  isHealthy,
  type World,
  withAccount,
  type WorldAction,
} from '../../scenarios/world.ts';
import type { AccountScreen } from '../account-screen/account-screen.element.ts';
import {
  holdsTokenInAddress,
  tokenTakenFromAddress,
  tokenTakenFromFragment,
} from '../foreign-token/address.ts';
import { guardField } from '../foreign-token/guard.ts';
import { loadProgress, changeProgress, onProgress } from '../practice-progress/progress-store.ts';
import { withMark } from '../practice-progress/progress.ts';
import type { DrillWords } from './drills.words.ts';

class PracticeDrills extends HTMLElement {
  #listening = new AbortController();
  #scenario: Scenario | null = null;
  #world: World | null = null;
  #isWon = false;
  #runs = 0;
  #title: string | undefined;
  #words!: DrillWords;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as DrillWords;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('account-screen:changed', (event) => this.#onAccount(event.detail.account), {
      signal,
    });
    guardField(this.#header, {
      onRefused: () => this.#onHeader(this.#words.foreign),
      onClean: () => this.#onHeader(''),
      signal,
    });
    addEventListener('popstate', () => this.#onMove(), { signal });
    onProgress(() => this.#renderList(), signal);
    void customElements.whenDefined('account-screen').then(() => this.#open());
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #header(): HTMLTextAreaElement {
    return this.#find('[data-header]') as HTMLTextAreaElement;
  }

  /** Opens the drill the address names. A token in the address is taken out of it. */
  #open(): void {
    const wasTaken = tokenTakenFromAddress();
    const id = new URLSearchParams(location.search).get('drill');
    this.#begin(findScenario(id ?? ''));
    const isUnknown = id !== null && this.#scenario === null;
    this.#note(wasTaken ? this.#words.tokenInAddress : isUnknown ? this.#words.unknown : '');
    this.toggleAttribute('data-ready', true);
  }

  /**
   * Back and Forward, and links within the page: a drill goes on where the address still names it. A token is taken out of
   * the address all the same.
   */
  #onMove(): void {
    const { search } = location;
    const id = new URLSearchParams(search).get('drill');
    if (findScenario(id ?? '') !== this.#scenario || holdsTokenInAddress(search, '')) this.#open();
    else if (tokenTakenFromFragment()) this.#note(this.#words.tokenInAddress);
  }

  #note(text: string): void {
    const note = this.#find('[data-note]');
    note.hidden = text === '';
    note.textContent = text;
  }

  #begin(scenario: Scenario | null): void {
    const screen = this.querySelector<AccountScreen>('account-screen');
    if (!screen) throw new Error('practice-drills: found no <account-screen>; expected one inside.');
    this.#scenario = scenario;
    this.#isWon = false;
    this.#runs = 0;
    this.#find('[data-run-name]').textContent = this.#words.lastRun;
    this.#world = null;
    if (scenario) {
      const world = scenario.start(() => screen.store.makeToken());
      screen.canCopy = world.canCopy;
      screen.start(world.account);
      this.#world = world;
      this.#header.value = world.header;
    }
    for (const selector of ['[data-remark]', '[data-refused]']) {
      this.#find(selector).textContent = '';
    }
    (this.#find('[data-why]') as HTMLDetailsElement).open = false;
    this.#render();
    this.#renderTitle();
    this.#renderList();
  }

  /** The page's title tells the drills apart, in the history and among tabs. */
  #renderTitle(): void {
    this.#title ??= document.title;
    const name = this.#scenario && this.#find(`#drill-${this.#scenario.id}`).textContent.trim();
    document.title = name === null ? this.#title : `${name} | ${this.#title}`;
  }

  #onAccount(account: World['account']): void {
    if (this.#world) this.#become(withAccount(this.#world, account));
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
    else if (target.closest('[data-start-over]')) this.#begin(this.#scenario);
    else if (isDecision(decision)) {
      this.#find('[data-remark]').textContent = this.#words.remarks[decision];
      this.#act({ type: 'decide', decision });
    }
  }

  /** Each run is told apart, so that one that ends as the last did is seen and heard to have run. */
  #run(): void {
    this.#runs += 1;
    this.#find('[data-run-name]').textContent = fill(this.#words.again, { count: this.#runs });
    this.#act({ type: 'run' });
  }

  #choose(id: string): void {
    const scenario = findScenario(id);
    history.pushState(null, '', scenario ? `?drill=${id}` : '?');
    this.#begin(scenario);
    this.#note('');
    const heading = scenario ? `#drill-${id}` : '#drill-list';
    this.#find(heading).focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  #act(action: WorldAction): void {
    if (this.#world) this.#become(afterWorldAction(this.#world, action));
  }

  #become(world: World): void {
    this.#world = world;
    const scenario = this.#scenario;
    const wasWon = this.#isWon;
    this.#isWon ||= scenario?.isWon(world) ?? false;
    this.#render();
    if (!scenario || wasWon || !this.#isWon) return;
    changeProgress((progress) => withMark(progress, 'drilled', scenario.id));
    const title = this.#find(`#debrief-${scenario.id}`);
    title.focus({ preventScroll: true });
    title.scrollIntoView({ block: 'nearest' });
  }

  #render(): void {
    const scenario = this.#scenario;
    const world = this.#world;
    this.#find('[data-list]').hidden = scenario !== null;
    this.#find('[data-stage]').hidden = scenario === null;
    for (const card of this.querySelectorAll<HTMLElement>('[data-drill]')) {
      card.hidden = card.dataset['drill'] !== scenario?.id;
    }
    for (const debrief of this.querySelectorAll<HTMLElement>('[data-debrief]')) {
      debrief.hidden = !this.#isWon || debrief.dataset['debrief'] !== scenario?.id;
    }
    const offered: readonly string[] = scenario?.decisions ?? [];
    this.#find('[data-decisions]').hidden = offered.length === 0 || this.#isWon;
    for (const button of this.querySelectorAll<HTMLElement>('[data-decide]')) {
      button.hidden = !offered.includes(button.dataset['decide'] ?? '');
    }
    if (!world) return;
    const { status, cause } = world.lastRun;
    const health = world.lastRun.status === 200 ? 'well' : 'ill';
    this.#find('[data-health]').dataset['health'] = isHealthy(world) || health === 'ill' ? health : 'stale';
    this.#write('[data-answer]', this.#words.answers[status]);
    this.#write('[data-state]', this.#words[health]);
    this.#write('[data-cause]', this.#words.causes[cause]);
  }

  /** Marks the drills that have been won. */
  #renderList(): void {
    const { drilled } = loadProgress().progress.done;
    for (const mark of this.querySelectorAll<HTMLElement>('[data-done]')) {
      mark.textContent = drilled.has(mark.dataset['done'] ?? '') ? this.#words.done : '';
    }
  }

  /** What a live region says already is not said again. */
  #write(selector: string, text: string): void {
    const element = this.#find(selector);
    if (element.textContent !== text) element.textContent = text;
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`practice-drills: found no ${selector}.`);
    return found;
  }
}

function isDecision(text: string | undefined): text is Decision {
  return (decisions as readonly string[]).includes(text ?? '');
}

if (!customElements.get('practice-drills')) customElements.define('practice-drills', PracticeDrills);
