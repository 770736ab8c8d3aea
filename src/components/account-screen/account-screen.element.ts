/** Shows an Account and turns what a reader does on the mock into actions. Holds the token in memory only. */
import type { Account, Section } from '../../account/account.ts';
import { type AccountAction, type AccountStore, createAccountStore } from '../../account/account-store.ts';
import { type CopyOutcome, signedIn } from '../../account/account.ts';
import type { PracticeToken } from '../../account/practice-token.ts';
import type { Words } from '../../content/words/index.ts';
import { isPartId, type PartId, parts } from '../../procedures/parts.ts';
import { SiteElement } from '../site-element/site-element.ts';
import { type ScreenView, shownMessage, viewOf } from './account-screen.view.ts';
import { browserPorts } from './browser-ports.ts';

declare global {
  interface HTMLElementEventMap {
    /** Sent by the mock after every change of its Account; bubbles. */
    'account-screen:changed': CustomEvent<AccountChange>;
  }
}

/** A change of the Account, and the action that led to it; null where another Account was put in place. */
export interface AccountChange {
  readonly account: Account;
  readonly before: Account;
  readonly action: AccountAction | null;
}

/** Milliseconds until the reader is told that a copy is waited for: where the browser need not ask them, it takes a few. */
const waitingMessageDelay = 600;

/** The mock Account screen. */
export class AccountScreen extends SiteElement<Words['accountScreen']['messages']> {
  readonly store: AccountStore = createAccountStore(signedIn(null), {
    ...browserPorts,
    clipboard: (token) => this.#copy(token),
  });
  /** False to practise with a browser that does not let the page copy. */
  canCopy = true;
  #shown: ScreenView | undefined;
  /** Where the focus was when the copy that is under way, or was the last, was asked for. */
  #copiedFrom: Element | null = null;
  /** Whether a refusal came after the reader had moved on, so that the token was not selected for them. */
  #isLate = false;

  constructor() {
    super();
    this.store.subscribe((account, before, action) => {
      if (!this.isConnected) return;
      this.#render(viewOf(account));
      this.dispatchEvent(
        new CustomEvent('account-screen:changed', { bubbles: true, detail: { account, before, action } }),
      );
    });
  }

  protected connected(): void {
    const options = { signal: this.signal };
    this.addEventListener('click', (event) => this.#onClick(event), options);
    this.addEventListener('focusin', (event) => this.#onFocus(event), options);
    this.addEventListener('keydown', (event) => this.#onKey(event), options);
    this.#field().addEventListener('copy', () => this.#onCopiedByHand(), options);
    // The scroll of the sections, or of the page where the sections do not scroll on their own.
    document.addEventListener('scroll', () => this.#onScroll(), { ...options, capture: true, passive: true });
    this.#dialog().addEventListener(
      'cancel',
      (event) => {
        event.preventDefault();
        this.store.act({ type: 'leave-cancelled' });
      },
      options,
    );
    const sizes = new ResizeObserver(() => this.#keepPlace());
    sizes.observe(this.find('[data-scroller]'));
    this.signal.addEventListener('abort', () => sizes.disconnect());
    addEventListener('resize', () => this.#keepPlace(), options);
    this.#render(viewOf(this.store.current()));
    this.find('[data-frame]').inert = false;
    this.toggleAttribute('data-ready', true);
  }

  /** Puts another Account in place, with its section in view. The page itself stays where the reader has it. */
  start(account: Account): void {
    this.#shown = undefined;
    this.store.reset(account);
    if (account.view === 'user-data') this.#scrollTo(account.section);
  }

  /** Draws the eye to a Part, and to nothing else; null draws it nowhere. */
  spotlight(part: PartId | null): void {
    for (const lit of this.findAll('[data-spotlight]')) lit.removeAttribute('data-spotlight');
    if (part === null) return;
    const lit = this.targetOf(part);
    lit?.setAttribute('data-spotlight', '');
    lit?.scrollIntoView({ block: 'nearest' });
  }

  /** Where one acts on a Part. A section is acted on where one chooses it: where it stands would do the reader's step. */
  targetOf(part: PartId): HTMLElement | null {
    return (
      this.querySelector<HTMLElement>(`[data-leads-to="${part}"]`) ??
      this.querySelector<HTMLElement>(`[data-part="${part}"]`)
    );
  }

  async #copy(token: PracticeToken): Promise<CopyOutcome> {
    this.#copiedFrom = document.activeElement;
    if (!this.canCopy) return 'denied';
    const timer = setTimeout(() => this.store.act({ type: 'copy-waiting', token }), waitingMessageDelay);
    const outcome = await browserPorts.clipboard(token);
    clearTimeout(timer);
    return outcome;
  }

  #onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const { target } = event;
    const section = target.closest<HTMLElement>('[data-section]')?.dataset['section'];
    const goTo = target.closest<HTMLElement>('[data-go-to]')?.dataset['goTo'];
    const part = target.closest<HTMLElement>('button[data-part]')?.dataset['part'];
    if (section) this.#reach(section as Section);
    if (goTo) {
      const focused = document.activeElement;
      this.#reach(goTo as Section);
      const region = this.#region(goTo as Section);
      this.#scrollTo(goTo as Section);
      // Who practises may have been led on, to the end of what they practise.
      if (document.activeElement === focused) {
        region?.scrollIntoView({ block: 'nearest' });
        region?.focus({ preventScroll: true });
      }
    } else if (part && isPartId(part)) {
      const { action } = parts[part];
      if (action) this.store.act(action);
    } else if (target.closest('[data-leave]')) this.store.act({ type: 'leave-pressed' });
    else if (target.closest('[data-leave-confirm]')) this.store.act({ type: 'leave-confirmed' });
    else if (target.closest('[data-leave-cancel]')) this.store.act({ type: 'leave-cancelled' });
    else if (target.closest('[data-other]')) this.store.act({ type: 'other-item-chosen' });
    else if (!target.closest('[data-panel]')) this.#dismissPanel();
  }

  #onFocus(event: FocusEvent): void {
    if (!(event.target instanceof Element)) return;
    const section = event.target.closest<HTMLElement>('[data-section]')?.dataset['section'];
    if (section) this.#reach(section as Section);
    if (!event.target.closest('[data-panel], [data-part="user-photo"]')) this.#dismissPanel();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#shown?.panelOpen) return;
    event.preventDefault();
    this.#dismissPanel();
    this.find('[data-part="user-photo"]').focus();
  }

  #onCopiedByHand(): void {
    const field = this.#field();
    const whole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    const account = this.store.current();
    if (!whole || account.view !== 'user-data' || account.field.kind === 'empty') return;
    this.store.act({ type: 'copy-settled', token: account.field.token, outcome: 'copied' });
  }

  /** A reader who has scrolled until the whole token field is in view has reached its section. */
  #onScroll(): void {
    const account = this.store.current();
    if (account.view !== 'user-data' || account.section === 'api-gateway') return;
    const field = this.#field().getBoundingClientRect();
    const frame = this.find('[data-scroller]').getBoundingClientRect();
    const top = Math.max(frame.top, 0);
    const bottom = Math.min(frame.bottom, innerHeight);
    if (field.height > 0 && field.top >= top && field.bottom <= bottom) this.#reach('api-gateway');
  }

  #reach(section: Section): void {
    const account = this.store.current();
    if (account.view === 'user-data' && account.section !== section) {
      this.store.act({ type: 'section-reached', section });
    }
  }

  #dismissPanel(): void {
    if (this.#shown?.panelOpen) this.store.act({ type: 'panel-dismissed' });
  }

  #render(view: ScreenView): void {
    const before = this.#shown;
    this.#shown = view;
    for (const screen of this.findAll('[data-screen]')) {
      screen.hidden = screen.dataset['screen'] !== view.screen;
    }
    const panel = this.find('[data-panel]');
    const hadFocus = panel.contains(document.activeElement);
    panel.hidden = !view.panelOpen;
    this.find('[data-part="user-photo"]').ariaExpanded = String(view.panelOpen);
    // A panel that closes does not take the reader's place with it.
    if (hadFocus && !view.panelOpen) this.find('[data-part="user-photo"]').focus();
    for (const item of this.findAll('[data-go-to]')) {
      item.ariaCurrent = item.dataset['goTo'] === view.section ? 'true' : null;
    }
    for (const region of this.findAll('[data-section]')) {
      region.toggleAttribute('data-current', region.dataset['section'] === view.section);
    }
    const field = this.#field();
    const hasNewText = field.value !== view.fieldText;
    field.value = view.fieldText;
    this.find('[data-unsaved]').hidden = !view.unsaved;
    const hasMoved = before?.asksToLeave === true || document.activeElement !== this.#copiedFrom;
    this.#isLate = view.selectsToken && (before?.selectsToken ? this.#isLate : hasMoved);
    const message = shownMessage(view, this.#isLate);
    this.find('[data-message]').textContent = message ? this.words[message] : '';
    // A message takes of the room there is.
    const isMoved = hasNewText || (message !== null && before?.message !== message);
    if (before !== undefined && isMoved && view.section === 'api-gateway')
      this.#region('api-gateway')?.scrollIntoView({ block: 'nearest' });
    this.#moveFocus(view, before);
  }

  /** Focus follows the reader to a new screen, and comes back to where a question came from. */
  #moveFocus(view: ScreenView, before: ScreenView | undefined): void {
    const dialog = this.#dialog();
    if (view.asksToLeave && !dialog.open) dialog.showModal();
    if (!view.asksToLeave && dialog.open) dialog.close();
    if (before === undefined) return;
    if (view.screen !== before.screen) {
      this.find('[data-scroller]').scrollTop = 0;
      this.find(`[data-screen="${view.screen}"] [data-screen-title]`).focus({
        preventScroll: true,
      });
    } else if (before.asksToLeave && !view.asksToLeave) {
      this.find('[data-part="save-button"]').focus();
    } else if (view.selectsToken && !before.selectsToken && !this.#isLate) {
      this.#field().focus();
      this.#field().select();
    }
  }

  /** Brings a section to the top within the mock, where the sections scroll on their own. */
  #scrollTo(section: Section): void {
    const scroller = this.find('[data-scroller]');
    const region = this.#region(section);
    if (region) scroller.scrollTop = section === 'general-data' ? 0 : region.offsetTop - scroller.offsetTop;
  }

  /** Where the sections did not scroll, as in a low window or while not shown, they have lost their place. */
  #keepPlace(): void {
    const account = this.store.current();
    const scroller = this.find('[data-scroller]');
    if (account.view === 'user-data' && scroller.scrollTop === 0) this.#scrollTo(account.section);
  }

  #region(section: Section): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-section="${section}"]`);
  }

  #field(): HTMLTextAreaElement {
    return this.find('[data-part="jwt-field"]', HTMLTextAreaElement);
  }

  #dialog(): HTMLDialogElement {
    return this.find('[data-leaving]', HTMLDialogElement);
  }
}

AccountScreen.define('account-screen');
