/** The search once it is opened: asks the index, shows what it found and what it took the query for, walks by keyboard. */
import { fill } from '../../content/words/format.ts';
import type { Match } from '../../search/find.ts';
import { asTyped, understand, type Understood } from '../../search/query.ts';
import { tokenPieces } from '../../token-shape/pieces.ts';
import { holdsToken } from '../../token-shape/token-shape.ts';
import { guardField } from '../foreign-token/guard.ts';
import { askedBefore, askedBy, forgetQuery, keepQuery } from './asked-before.ts';
import { resultItems, waysOn } from './results.ts';
import { fetchJson, openIndex, type SearchIndex } from './search-index.ts';
import looks from './search-results.css?inline';
import type { SearchScript } from './search-script.ts';
import { quote, summary } from './summary.ts';
import type { SiteSearch } from './site-search.element.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(looks);
document.adoptedStyleSheets.push(sheet);

/** Milliseconds without a change after which a query is asked, and after an answer until it is said: results follow one another while a reader types, and are said once. */
const typingPause = 40;
const sayingPause = 300;

/** Milliseconds after which what does not come is taken to be lost. */
const loadingTime = 15_000;

/** Letters a query has at least: one is the beginning of anything. */
const leastLength = 2;

/** The search at work. */
export class Searching {
  readonly #search: SiteSearch;
  readonly #dialog: HTMLDialogElement;
  readonly #query: HTMLInputElement;
  readonly #results: HTMLOListElement;
  readonly #status: HTMLElement;
  readonly #more: HTMLElement;
  readonly #clear: HTMLElement;
  readonly #hint: string;
  #loaded: Promise<{ readonly index: SearchIndex; readonly words: SearchScript }> | undefined;
  #isLoaded = false;
  #isLeaving = false;
  /** Whether a token was refused last, so that what is said of it is to stand. */
  #isRefused = false;
  #attempts = 0;
  /** The number of the latest query: the answer to an earlier one is not shown any more. */
  #latest = 0;
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** Whether the reader has pressed Enter for a query that is still being answered. */
  #isAwaited = false;

  constructor(search: SiteSearch) {
    this.#search = search;
    this.#dialog = search.find('dialog', HTMLDialogElement);
    this.#query = search.find('[data-query]', HTMLInputElement);
    this.#results = search.find('[data-results]', HTMLOListElement);
    this.#status = search.find('[data-status]', HTMLElement);
    this.#more = search.find('[data-more]', HTMLElement);
    this.#clear = search.find('[data-clear]', HTMLElement);
    this.#hint = this.#status.textContent.trim();
    this.#listen();
  }

  /**
   * Loads index and words, once, and shows the ways on, or what the fragment of an address asks for, or what was asked
   * before a result was followed; rejects where that fails, after which the next call tries again.
   */
  async load(fragment: string): Promise<void> {
    // Closed again before this was there.
    if (!this.#dialog.open) {
      forgetQuery();
      return;
    }
    this.#begin();
    const query = askedBy(fragment);
    if (query !== null) this.#ask(query);
    const { words } = await this.#load();
    if (this.#query.value === '' && !this.#isRefused) this.#show([], this.#hint, waysOn(words));
  }

  /** Opened anew: what was left or refused before is past. */
  #begin(): void {
    this.#isLeaving = false;
    this.#isRefused = false;
  }

  /** Puts a query into the field, as if it had been typed there. */
  #ask(query: string): void {
    this.#query.value = query;
    this.#query.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #load(): Promise<{ readonly index: SearchIndex; readonly words: SearchScript }> {
    const { bundle = '', script = '' } = this.#search.dataset;
    this.#loaded ??= inTime(
      Promise.all([
        openIndex(bundle, document.documentElement.lang, ++this.#attempts),
        fetchJson<SearchScript>(script),
      ]),
    ).then(
      ([index, words]) => {
        this.#results.ariaLabel = words.list;
        this.#isLoaded = true;
        return { index, words };
      },
      (cause: unknown) => {
        this.#loaded = undefined;
        throw cause;
      },
    );
    return this.#loaded;
  }

  #listen(): void {
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event));
    this.#dialog.addEventListener('click', (event) => {
      const isLink = event.target instanceof Element && event.target.closest('a') !== null;
      if (isLink && staysHere(event)) this.#leave();
    });
    this.#dialog.addEventListener('close', () => this.#onClose());
    // Back from what was found, it opens again: within the page, and where the browser has kept the page as it was.
    addEventListener('popstate', () => this.#reopen());
    addEventListener('pageshow', (event) => event.persisted && this.#reopen());
    this.#clear.addEventListener('click', () => this.#empty());
    // One of this practice too, and a part of one: there is nothing to be found by it.
    guardField(this.#query, {
      isRefused: (text) => holdsToken(text) || tokenPieces(text).length > 0,
      onRefused: () => this.#refuse(),
      onClean: () => void this.#answer(),
    });
  }

  /** Follows a result. The entry that is left holds the query: Back comes to it, and it ends with the window. */
  #leave(): void {
    this.#isLeaving = true;
    keepQuery(this.#query.value.trim());
    this.#dialog.close();
  }

  /** Closed by the reader, it is not opened again by a reload, and what was being answered leads nowhere. */
  #onClose(): void {
    this.#isAwaited = false;
    if (!this.#isLeaving) forgetQuery();
  }

  /** As the entry that Back or Forward has come to was left. */
  #reopen(): void {
    const query = askedBefore();
    if (query === null) {
      this.#isLeaving = true;
      this.#dialog.close();
      return;
    }
    this.#isLeaving = false;
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#ask(query);
  }

  #refuse(): void {
    this.#latest += 1;
    this.#isRefused = true;
    this.#isAwaited = false;
    this.#clear.hidden = this.#query.value === '';
    // A token of this practice may stand in an address, but not because somebody searched for it.
    forgetQuery();
    this.#show([], this.#search.words.tokenRefused);
    const refused = this.#latest;
    // Who has shown a token to a page may want to know what to do now.
    this.#load().then(
      ({ words }) => refused === this.#latest && this.#more.replaceChildren(waysOn(words)),
      () => undefined,
    );
  }

  #empty(): void {
    this.#ask('');
    this.#query.focus();
  }

  /** Answers what stands in the field; as it was typed, where that is asked for. */
  async #answer(read: typeof understand = understand): Promise<void> {
    const asked = ++this.#latest;
    this.#isAwaited = false;
    this.#isRefused = false;
    this.#clear.hidden = this.#query.value === '';
    // What is shown is still of the query before.
    this.#results.ariaBusy = 'true';
    await new Promise((resolve) => setTimeout(resolve, typingPause));
    if (asked !== this.#latest) return;
    const query = this.#query.value.trim();
    if (!this.#isLoaded && query.length >= leastLength) this.#say(this.#search.words.loading, 0);
    try {
      const { index, words } = await this.#load();
      if (asked !== this.#latest) return;
      if (query.length < leastLength) {
        this.#show([], this.#hint, waysOn(words));
        return;
      }
      const understood = read(query, index.vocabulary);
      const matches = await inTime(index.find(understood));
      if (asked === this.#latest) this.#showMatches(query, understood, matches, words);
    } catch (cause) {
      if (asked !== this.#latest) return;
      console.warn('site-search: a query could not be answered.', cause);
      // The index is loaded in parts: where one did not come, the next query begins anew.
      this.#loaded = undefined;
      this.#isLoaded = false;
      this.#show([], this.#search.words.failed);
    }
  }

  #showMatches(query: string, understood: Understood, matches: readonly Match[], words: SearchScript): void {
    const more: HTMLElement[] = [];
    if (understood.corrected.length > 0) more.push(this.#asTyped(query, words));
    if (matches.length === 0) more.push(waysOn(words));
    this.#show(
      resultItems(matches, words),
      summary(query, understood, matches, words, document.documentElement.lang),
      ...more,
    );
    if (this.#isAwaited) this.#openFirst();
  }

  /** A way back from what a query was taken for. */
  #asTyped(query: string, words: SearchScript): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = fill(words.asTyped, { query: quote(query, words) });
    button.addEventListener('click', () => {
      this.#query.focus();
      void this.#answer(asTyped);
    });
    return button;
  }

  #show(items: readonly HTMLLIElement[], status: string, ...more: HTMLElement[]): void {
    const place = document.activeElement;
    this.#results.replaceChildren(...items);
    this.#more.replaceChildren(...more);
    if (place?.isConnected === false) this.#keepPlace(place);
    this.#results.ariaBusy = 'false';
    this.#say(status, items.length > 0 ? sayingPause : 0);
    this.#dialog.scrollTop = 0;
  }

  /** Who has walked into the results of the query before stays where they were, or comes back to the field. */
  #keepPlace(before: Element): void {
    const links = Array.from(this.#dialog.querySelectorAll('a'));
    const same = links.find(({ href }) => before instanceof HTMLAnchorElement && href === before.href);
    (same ?? this.#query).focus();
  }

  /** Until it is said, nothing is: what stood there was of the query before. */
  #say(text: string, pause: number): void {
    clearTimeout(this.#saying);
    this.#status.textContent = pause === 0 ? text : '';
    if (pause > 0) this.#saying = setTimeout(() => (this.#status.textContent = text), pause);
  }

  /** Arrow keys walk from the field through the results and back; Enter in the field opens the first. */
  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.target === this.#query && !event.isComposing) this.#enter(event);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#query, ...this.#dialog.querySelectorAll<HTMLElement>('[data-more] button, a')];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (here === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  /** Once results are those of what is typed. On a touch screen the key says “search”: it makes room for them. */
  #enter(event: KeyboardEvent): void {
    event.preventDefault();
    if (matchMedia('(pointer: coarse)').matches) (this.#results.querySelector('a') ?? this.#query).focus();
    else if (this.#results.ariaBusy === 'true') this.#isAwaited = true;
    else this.#openFirst();
  }

  #openFirst(): void {
    this.#isAwaited = false;
    this.#results.querySelector('a')?.click();
  }
}

/** What a promise gives; rejects where it does not come in time, as where a network hangs. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`Nothing came within ${loadingTime} ms.`)), loadingTime);
  });
  return Promise.race([promise, late]);
}

/** Whether a press on a link opens it here, and not in another window. */
function staysHere({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey && !altKey;
}
