/** Ties a run at a Procedure to the mock: ticks goals, shows hints, keeps the address in step. */
import type { Account } from '../../account/account.ts';
import { findProcedure } from '../../procedures/procedures.ts';
import type { AccountScreen } from '../account-screen/account-screen.element.ts';
import { type AddressNote, addressOf, readAddress } from './practice.address.ts';
import { advance, beginSession, hintedPart, type Session } from './practice.session.ts';

class PracticeRun extends HTMLElement {
  #listening = new AbortController();
  #session: Session = beginSession(null, 0, () => this.#screen().store.makeToken()).session;
  #hinting = false;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal };
    this.addEventListener(
      'account-screen:changed',
      (event) => {
        const { account, before } = event.detail;
        this.#onChange(account, before);
      },
      options,
    );
    this.addEventListener('click', (event) => this.#onClick(event), options);
    addEventListener('popstate', () => this.#open(), options);
    void customElements.whenDefined('account-screen').then(() => this.#open());
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Opens what the address asks for. A token in it is taken out of it, and out of the history entry. */
  #open(): void {
    const { procedure, stepsDone, note } = readAddress(location.search, location.hash);
    if (note === 'token-in-address') history.replaceState(null, '', location.pathname);
    this.#begin(procedure?.id ?? null, stepsDone);
    this.#note(note);
    this.toggleAttribute('data-ready', true);
  }

  #begin(id: string | null, stepsDone: number): void {
    const screen = this.#screen();
    const procedure = id === null ? null : findProcedure(id);
    const { session, account } = beginSession(procedure, stepsDone, () => screen.store.makeToken());
    this.#session = session;
    this.#hinting = false;
    screen.start(account);
    this.#render();
  }

  #onChange(account: Account, before: Account): void {
    const was = this.#session;
    this.#session = advance(was, account);
    if (this.#session.done > was.done) {
      this.#hinting = false;
      this.#announceGoal();
    }
    if (account !== before) this.#render();
  }

  #onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const choice = event.target.closest<HTMLAnchorElement>('a[data-choose]');
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (choice && !modified) {
      event.preventDefault();
      this.#choose(choice.dataset['choose'] ?? '');
    } else if (event.target.closest('[data-hint]')) {
      this.#hinting = true;
      this.#render();
    } else if (event.target.closest('[data-start-over]')) {
      this.#begin(this.#session.procedure?.id ?? null, 0);
      this.#say(this.dataset['startedOver']);
    }
  }

  #choose(id: string): void {
    const procedure = findProcedure(id);
    history.pushState(null, '', addressOf(procedure?.id ?? null));
    this.#begin(procedure?.id ?? null, 0);
    this.#note(null);
    this.#panel()?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  #render(): void {
    const { procedure, done, finished } = this.#session;
    const chosen = procedure?.id ?? '';
    for (const link of this.querySelectorAll<HTMLElement>('nav [data-choose]')) {
      link.ariaCurrent = link.dataset['choose'] === chosen ? 'page' : null;
    }
    for (const panel of this.querySelectorAll<HTMLElement>('[data-panel-for]')) {
      panel.hidden = panel.dataset['panelFor'] !== chosen;
    }
    const panel = this.#panel();
    const goals = panel?.querySelectorAll<HTMLElement>('[data-goal]') ?? [];
    for (const [index, goal] of goals.entries()) {
      const state = index < done || finished ? 'done' : index === done ? 'current' : 'ahead';
      goal.dataset['goal'] = state;
      goal.ariaCurrent = state === 'current' ? 'step' : null;
      for (const mark of goal.querySelectorAll<HTMLElement>('[data-mark]')) {
        mark.hidden = mark.dataset['mark'] !== state;
      }
    }
    this.#renderNow(goals[done]?.querySelector('[data-goal-text]')?.textContent);
    const learned = panel?.querySelector<HTMLElement>('[data-learned]');
    if (learned) learned.hidden = !finished;
    const hintButton = panel?.querySelector<HTMLElement>('[data-hint]');
    if (hintButton) hintButton.hidden = finished;
    this.#renderHint();
  }

  /** The goal at hand, where the list of goals may be out of sight. */
  #renderNow(goal: string | null | undefined): void {
    const box = this.querySelector<HTMLElement>('[data-now]');
    if (!box) throw new Error('practice-run: found no [data-now]; expected one.');
    const { procedure, done, finished } = this.#session;
    box.hidden = procedure === null;
    box.dataset['now'] = finished ? 'done' : 'current';
    box.textContent = finished
      ? (this.dataset['finished'] ?? '')
      : (this.dataset['nowText'] ?? '')
          .replace('{step}', String(done + 1))
          .replace('{goal}', () => goal ?? '');
  }

  #renderHint(): void {
    const hint = this.#hinting ? hintedPart(this.#session, this.#screen().store.current()) : null;
    const box = this.#panel()?.querySelector<HTMLElement>('[data-hint-box]');
    const goal = this.#panel()?.querySelector<HTMLElement>('[data-goal="current"]');
    const toward = hint && hint.now !== hint.goal ? this.#words<string>('toward')[hint.now] : undefined;
    const text = hint ? (toward ?? goal?.dataset['hintText'] ?? '') : '';
    if (box && box.textContent !== text) box.textContent = text;
    this.#screen().spotlight(hint?.now ?? null);
  }

  #announceGoal(): void {
    const goals = this.#panel()?.querySelectorAll<HTMLElement>('[data-goal-text]') ?? [];
    const goal = goals[this.#session.done - 1]?.textContent ?? '';
    const { procedure, finished } = this.#session;
    const count = this.dataset['progress']
      ?.replace('{done}', String(this.#session.done))
      .replace('{total}', String(procedure?.steps.length ?? 0));
    const met = this.dataset['goalMet']?.replace('{goal}', () => goal);
    this.#say([met, finished ? this.dataset['finished'] : count].join(' '));
  }

  #note(note: AddressNote | null): void {
    const box = this.querySelector<HTMLElement>('[data-note]');
    if (!box) throw new Error('practice-run: found no [data-note]; expected one.');
    // Shown first, then filled: what a live region already held when it appeared is not read out.
    box.hidden = note === null;
    box.textContent = note ? (this.#words<string>('notes')[note] ?? '') : '';
  }

  #say(text: string | undefined): void {
    const region = this.querySelector<HTMLElement>('[data-announce]');
    if (region) region.textContent = text ?? '';
  }

  #panel(): HTMLElement | null {
    return this.querySelector(`[data-panel-for="${this.#session.procedure?.id ?? ''}"]`);
  }

  #words<T>(name: string): Partial<Record<string, T>> {
    return JSON.parse(this.dataset[name] ?? '{}') as Partial<Record<string, T>>;
  }

  #screen(): AccountScreen {
    const screen = this.querySelector<AccountScreen>('account-screen');
    if (!screen) throw new Error('practice-run: found no <account-screen>; expected one inside.');
    return screen;
  }
}

if (!customElements.get('practice-run')) customElements.define('practice-run', PracticeRun);
