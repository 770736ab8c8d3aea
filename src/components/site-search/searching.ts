/** The search once it is opened: asks Pagefind, shows what it found, walks through it by keyboard. */
import { fill } from '../../content/words/format.ts';
import { plural } from '../../content/words/intl.ts';
import { holdsToken } from '../../token-shape/token-shape.ts';
import { guardField } from '../foreign-token/guard.ts';
import looks from './search-results.css?inline';
import { matchItem, openIndex, type SearchIndex } from './search-index.ts';
import type { SiteSearch } from './site-search.element.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(looks);
document.adoptedStyleSheets.push(sheet);

/** Milliseconds without a change after which a query is asked. */
const typingPause = 120;

/** The search at work, until the signal. */
export class Searching {
  readonly #bundle: string;
  /** Where the words are that are asked for in two forms, in a language that has such. */
  readonly #partners: string | undefined;
  readonly #words: SiteSearch['words'];
  readonly #dialog: HTMLDialogElement;
  readonly #query: HTMLInputElement;
  readonly #results: HTMLOListElement;
  readonly #status: HTMLElement;
  #index: Promise<SearchIndex> | undefined;
  #attempts = 0;
  /** The number of the latest query: the answer to an earlier one is not shown any more. */
  #latest = 0;

  constructor(search: SiteSearch, signal: AbortSignal) {
    this.#bundle = search.dataset['bundle'] ?? '/pagefind/';
    this.#partners = search.dataset['partners'];
    this.#words = search.words;
    this.#dialog = search.find('dialog', HTMLDialogElement);
    this.#query = search.find('[data-query]', HTMLInputElement);
    this.#results = search.find('[data-results]', HTMLOListElement);
    this.#status = search.find('[data-status]', HTMLElement);
    this.#listen(signal);
  }

  /** Loads the index, once; rejects where that fails, after which the next call tries again. */
  load(): Promise<SearchIndex> {
    this.#index ??= openIndex(this.#bundle, ++this.#attempts, this.#partners).catch((cause: unknown) => {
      this.#index = undefined;
      throw new Error('site-search: the index could not be loaded.', { cause });
    });
    return this.#index;
  }

  #listen(signal: AbortSignal): void {
    this.#dialog.addEventListener('keydown', (event) => this.#move(event), { signal });
    this.#results.addEventListener(
      'click',
      (event) => event.target instanceof Element && event.target.closest('a') && this.#dialog.close(),
      { signal },
    );
    // One of this practice too: there is nothing to be found by a token.
    guardField(this.#query, {
      isRefused: holdsToken,
      onRefused: () => this.#refuse(),
      onClean: () => void this.#ask(),
      signal,
    });
  }

  #refuse(): void {
    this.#latest += 1;
    this.#show([], this.#words.tokenRefused);
  }

  async #ask(): Promise<void> {
    const asked = ++this.#latest;
    // What is shown is still of the query before.
    this.#results.ariaBusy = 'true';
    await new Promise((resolve) => setTimeout(resolve, typingPause));
    if (asked !== this.#latest) return;
    const query = this.#query.value.trim();
    if (query === '') {
      this.#show([], this.#words.hint);
      return;
    }
    this.#status.textContent = this.#words.loading;
    try {
      const index = await this.load();
      const items = (await index.find(query)).map(matchItem);
      if (asked === this.#latest) this.#show(items, this.#summary(items.length, query));
    } catch {
      if (asked === this.#latest) this.#show([], this.#words.failed);
    }
  }

  #summary(count: number, query: string): string {
    const { none, results } = this.#words;
    return count === 0 ? fill(none, { query }) : plural(results, count, document.documentElement.lang);
  }

  #show(items: readonly HTMLLIElement[], summary: string): void {
    this.#results.replaceChildren(...items);
    this.#results.ariaBusy = 'false';
    this.#status.textContent = summary;
  }

  /** Arrow keys walk from the field through the results and back. */
  #move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#query, ...this.#results.querySelectorAll('a')];
    const here = stops.indexOf(document.activeElement as HTMLAnchorElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (here === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}
