/** The search once it is opened: asks Pagefind, shows what it found, walks through it by keyboard. */
import { holdsToken } from '../../token-shape/token-shape.ts';
import { guardField } from '../foreign-token/guard.ts';
import { matchItem, openIndex, type SearchIndex } from './search-index.ts';

const waitMs = 120;

/** Makes the search in an element work; gives what loads the index, once: it rejects where that does not load. */
export function startSearching(search: HTMLElement, signal: AbortSignal): () => Promise<void> {
  const searching = new Searching(search);
  searching.listen(signal);
  return async () => {
    await searching.load();
  };
}

class Searching {
  readonly #search: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  readonly #query: HTMLInputElement;
  readonly #results: HTMLOListElement;
  readonly #status: HTMLElement;
  #index: Promise<SearchIndex> | undefined;
  #asked = 0;

  constructor(search: HTMLElement) {
    this.#search = search;
    this.#dialog = findIn(search, 'dialog', HTMLDialogElement);
    this.#query = findIn(search, '[data-query]', HTMLInputElement);
    this.#results = findIn(search, '[data-results]', HTMLOListElement);
    this.#status = findIn(search, '[data-status]', HTMLElement);
  }

  listen(signal: AbortSignal): void {
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

  /** Loads the index once; after a failure, the next opening tries again. */
  load(): Promise<SearchIndex> {
    this.#index ??= openIndex(this.#search.dataset['bundle'] ?? '/pagefind/').catch((cause: unknown) => {
      this.#index = undefined;
      throw new Error('site-search: the index could not be loaded.', { cause });
    });
    return this.#index;
  }

  /** What was asked before is not shown any more. */
  #refuse(): void {
    this.#asked += 1;
    this.#show([], this.#search.dataset['tokenRefused']);
  }

  async #ask(): Promise<void> {
    const asked = ++this.#asked;
    // What is shown is still of the query before.
    this.#results.ariaBusy = 'true';
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    if (asked !== this.#asked) return;
    const query = this.#query.value.trim();
    if (query === '') {
      this.#show([], this.#search.dataset['hint']);
      return;
    }
    this.#say(this.#search.dataset['loading']);
    try {
      const index = await this.load();
      const items = (await index.find(query)).map(matchItem);
      if (asked === this.#asked) this.#show(items, this.#summary(items.length, query));
    } catch {
      if (asked === this.#asked) this.#show([], this.#search.dataset['failed']);
    }
  }

  #summary(count: number, query: string): string | undefined {
    const { none, one, other } = this.#search.dataset;
    if (count === 0) return none?.replace('{query}', () => query);
    const form = new Intl.PluralRules(document.documentElement.lang).select(count);
    return (form === 'one' ? one : other)?.replace('{count}', String(count));
  }

  #show(items: readonly HTMLLIElement[], summary: string | undefined): void {
    this.#results.replaceChildren(...items);
    this.#results.ariaBusy = 'false';
    this.#say(summary);
  }

  #say(text: string | undefined): void {
    this.#status.textContent = text ?? '';
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

function findIn<T extends HTMLElement>(search: HTMLElement, selector: string, type: abstract new () => T): T {
  const found = search.querySelector(selector);
  if (!(found instanceof type))
    throw new Error(`site-search: found no ${selector}; expected a ${type.name}.`);
  return found;
}
