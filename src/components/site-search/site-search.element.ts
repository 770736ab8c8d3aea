/** Opens the search. Everything else it does is fetched then: most readers of a page never search. */

class SiteSearch extends HTMLElement {
  #listening = new AbortController();
  #searching: Promise<() => Promise<void>> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const dialog = this.#dialog;
    this.#find('[data-open]').addEventListener('click', () => this.#open(), { signal });
    this.#find('[data-close]').addEventListener('click', () => dialog.close(), { signal });
    // A press on the backdrop lands on the dialog itself; one inside lands on what is in it.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close(), { signal });
    dialog.addEventListener('keydown', (event) => this.#escape(event), { signal });
    document.addEventListener('keydown', (event) => this.#shortcut(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#searching = undefined;
  }

  get #dialog(): HTMLDialogElement {
    return this.#find('dialog') as HTMLDialogElement;
  }

  #open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    (this.#find('[data-query]') as HTMLInputElement).select();
    this.#search().catch(() => {
      this.#find('[data-status]').textContent = this.dataset['failed'] ?? '';
    });
  }

  async #search(): Promise<void> {
    this.#searching ??= import('./searching.ts').then(
      ({ startSearching }) => startSearching(this, this.#listening.signal),
      (cause: unknown) => {
        // The next opening tries again.
        this.#searching = undefined;
        throw cause;
      },
    );
    await (
      await this.#searching
    )();
  }

  /** Escape closes, though a search field would take it to be emptied. */
  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#dialog.close();
  }

  #shortcut(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || (!event.ctrlKey && !event.metaKey)) return;
    if (document.querySelector('dialog:modal') !== null) return;
    event.preventDefault();
    this.#open();
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`site-search: found no ${selector}.`);
    return found;
  }
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
