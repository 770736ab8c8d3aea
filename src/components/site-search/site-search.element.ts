/** Opens the search, asks Pagefind, shows what it found. */
import { tokenShape } from '../../account/token-shape.ts';
import type * as Searching from './search-index.ts';

const waitMs = 120;

/** What a page need not carry until its reader searches. */
const searching = () => import('./search-index.ts');

class SiteSearch extends HTMLElement {
  #listening = new AbortController();
  #index: Promise<Searching.SearchIndex> | undefined;
  #asked = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const dialog = this.#find('dialog', HTMLDialogElement);
    const query = this.#find('[data-query]', HTMLInputElement);
    this.#find('[data-open]', HTMLButtonElement).addEventListener('click', () => this.#open(), { signal });
    this.#find('[data-close]', HTMLButtonElement).addEventListener('click', () => dialog.close(), { signal });
    // A press on the backdrop lands on the dialog itself; one inside lands on what is in it.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close(), { signal });
    dialog.addEventListener('keydown', (event) => this.#move(event), { signal });
    this.#results.addEventListener(
      'click',
      (event) => event.target instanceof Element && event.target.closest('a') && dialog.close(),
      { signal },
    );
    query.addEventListener('input', () => void this.#search(), { signal });
    document.addEventListener('keydown', (event) => this.#shortcut(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #results(): HTMLOListElement {
    return this.#find('[data-results]', HTMLOListElement);
  }

  #open(): void {
    const dialog = this.#find('dialog', HTMLDialogElement);
    if (!dialog.open) dialog.showModal();
    this.#find('[data-query]', HTMLInputElement).select();
    void this.#load().catch(() => this.#say(this.dataset['failed']));
  }

  /** Loads the index once; after a failure, the next opening tries again. */
  #load(): Promise<Searching.SearchIndex> {
    this.#index ??= searching()
      .then(({ openIndex }) => openIndex(this.dataset['bundle'] ?? '/pagefind/'))
      .catch((cause: unknown) => {
        this.#index = undefined;
        throw new Error('site-search: the index could not be loaded.', { cause });
      });
    return this.#index;
  }

  async #search(): Promise<void> {
    const input = this.#find('[data-query]', HTMLInputElement);
    const asked = ++this.#asked;
    // What is shown is still of the query before.
    this.#results.ariaBusy = 'true';
    // One of ours too: there is nothing to be found by a token.
    if (input.value.search(tokenShape) >= 0) {
      input.value = '';
      this.#show([], this.dataset['tokenRefused']);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    if (asked !== this.#asked) return;
    const query = input.value.trim();
    if (query === '') {
      this.#show([], this.dataset['hint']);
      return;
    }
    this.#say(this.dataset['loading']);
    try {
      const [{ matchItem }, index] = await Promise.all([searching(), this.#load()]);
      const items = (await index.find(query)).map(matchItem);
      if (asked === this.#asked) this.#show(items, this.#summary(items.length, query));
    } catch {
      if (asked === this.#asked) this.#show([], this.dataset['failed']);
    }
  }

  #summary(count: number, query: string): string | undefined {
    if (count === 0) return this.dataset['none']?.replace('{query}', () => query);
    const form = new Intl.PluralRules(document.documentElement.lang).select(count);
    return (form === 'one' ? this.dataset['one'] : this.dataset['other'])?.replace('{count}', String(count));
  }

  #show(items: readonly HTMLLIElement[], summary: string | undefined): void {
    this.#results.replaceChildren(...items);
    this.#results.ariaBusy = 'false';
    this.#say(summary);
  }

  #say(text: string | undefined): void {
    this.#find('[data-status]', HTMLElement).textContent = text ?? '';
  }

  /** Arrow keys walk from the field through the results and back; Escape closes, though a search field would take it. */
  #move(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#find('dialog', HTMLDialogElement).close();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [...this.querySelectorAll<HTMLElement>('[data-query], [data-results] a')];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (here === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  #shortcut(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || (!event.ctrlKey && !event.metaKey)) return;
    if (document.querySelector('dialog:modal') !== null) return;
    event.preventDefault();
    this.#open();
  }

  #find<T extends HTMLElement>(selector: string, type: abstract new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type))
      throw new Error(`site-search: found no ${selector}; expected a ${type.name}.`);
    return found;
  }
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
