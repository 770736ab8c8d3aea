/** Opens the search. Everything else it does is fetched then: most readers of a page never search. */
import type { Words } from '../../content/words/index.ts';
import type { Searching } from './searching.ts';

/** How a fragment begins that holds a query. */
export const queryStart = '#search=';

/**
 * The search of a page. Not a `SiteElement`: that class would be a file of its own, and every page would wait for it
 * before it can be searched.
 */
export class SiteSearch extends HTMLElement {
  #searching: Searching | undefined;

  // It is on the page for as long as there is the page, so that what listens need not end before.
  connectedCallback(): void {
    const dialog = this.#dialog;
    this.find('[data-open]', HTMLElement).addEventListener('click', () => this.#open());
    // A press on the backdrop lands on the dialog itself; one inside lands on what is in it.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.addEventListener('keydown', (event) => this.#escape(event));
    document.addEventListener('keydown', (event) => this.#shortcut(event));
    addEventListener('hashchange', () => this.#openFromAddress());
    this.#openFromAddress();
  }

  /** The words its component handed it. */
  get words(): Words['site']['search']['script'] {
    return JSON.parse(this.dataset['words'] ?? '') as Words['site']['search']['script'];
  }

  /** The first element inside that a selector names. Throws an error that names it where there is none of that type. */
  find<T extends HTMLElement>(selector: string, type: abstract new () => T): T {
    const found = this.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`<site-search>: found no ${selector} of its type.`);
  }

  get #dialog(): HTMLDialogElement {
    return this.find('dialog', HTMLDialogElement);
  }

  #open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.find('[data-query]', HTMLInputElement).select();
    this.#load().catch(() => (this.find('[data-status]', HTMLElement).textContent = this.words.failed));
  }

  async #load(): Promise<void> {
    // A browser that remembers a module that failed will fail again; the others try once more at the next opening.
    // As it is now: what watches addresses for tokens may empty it meanwhile.
    const { hash } = location;
    const { Searching } = await import('./searching.ts');
    this.#searching ??= new Searching(this);
    await this.#searching.load(hash);
  }

  /** An address opens it with a query, a fragment that no host is sent; and so does Back from what was found. */
  #openFromAddress(): void {
    const { search } = (history.state as { search?: string } | null) ?? {};
    if (search || location.hash.startsWith(queryStart)) this.#open();
  }

  /** Escape closes, though a search field would take it to be emptied. */
  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#dialog.close();
  }

  #shortcut(event: KeyboardEvent): void {
    const hasCommand = event.ctrlKey || event.metaKey;
    const isShortcut = hasCommand ? 'kK'.includes(event.key) : event.key === '/' && !isTyping(event);
    if (!isShortcut || isCovered()) return;
    event.preventDefault();
    this.#open();
  }
}

/** Whether a key goes into a field. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}

/** Whether something lies over the page that the search must not lie over in turn. */
function isCovered(): boolean {
  return document.querySelector('dialog:modal') !== null;
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
