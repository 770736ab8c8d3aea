/** The search once it is opened: asks the index, shows what it found and what it took the query for, walks by keyboard. */
import { fill } from '../../content/words/format.ts';
import { listText, plural } from '../../content/words/intl.ts';
import type { Match } from '../../search/find.ts';
import { asTyped, understand, type Understood } from '../../search/query.ts';
import { holdsToken } from '../../token-shape/token-shape.ts';
import { guardField } from '../foreign-token/guard.ts';
import { resultItems, waysOn } from './results.ts';
import { fetchJson, openIndex, type SearchIndex } from './search-index.ts';
import looks from './search-results.css?inline';
import type { SearchScript } from './search-script.ts';
import { queryStart, type SiteSearch } from './site-search.element.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(looks);
document.adoptedStyleSheets.push(sheet);

/** Milliseconds without a change after which a query is asked, and after an answer until it is said: once, and not at every letter. */
const typingPause = 40;
const sayingPause = 300;

/** Letters a query has at least: one is the beginning of anything. */
const leastLength = 2;

/** The search at work, until the signal. */
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
  #attempts = 0;
  /** The number of the latest query: the answer to an earlier one is not shown any more. */
  #latest = 0;
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** Whether the reader has pressed Enter for a query that is still being answered. */
  #isAwaited = false;

  constructor(search: SiteSearch, signal: AbortSignal) {
    this.#search = search;
    this.#dialog = search.find('dialog', HTMLDialogElement);
    this.#query = search.find('[data-query]', HTMLInputElement);
    this.#results = search.find('[data-results]', HTMLOListElement);
    this.#status = search.find('[data-status]', HTMLElement);
    this.#more = search.find('[data-more]', HTMLElement);
    this.#clear = search.find('[data-clear]', HTMLElement);
    this.#hint = this.#status.textContent.trim();
    this.#listen(signal);
  }

  /**
   * Loads index and words, once, and shows the ways on, or what the address asks for; rejects where that fails, after
   * which the next call tries again.
   */
  async load(): Promise<void> {
    this.#askAddress();
    const { words } = await this.#load();
    if (this.#query.value === '' && this.#more.childElementCount === 0)
      this.#more.replaceChildren(waysOn(words));
  }

  /** Asks what the address asks, where it does. */
  #askAddress(): void {
    const { hash } = location;
    if (hash.startsWith(queryStart)) this.#ask(decoded(hash.slice(queryStart.length)));
  }

  /** Puts a query into the field, as if it had been typed there. */
  #ask(query: string): void {
    this.#query.value = query;
    this.#query.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #load(): Promise<{ readonly index: SearchIndex; readonly words: SearchScript }> {
    const { bundle = '', script = '' } = this.#search.dataset;
    this.#loaded ??= Promise.all([
      openIndex(bundle, document.documentElement.lang, ++this.#attempts),
      fetchJson<SearchScript>(script),
    ]).then(
      ([index, words]) => {
        this.#results.ariaLabel = words.list;
        this.#isLoaded = true;
        return { index, words };
      },
      (cause: unknown) => {
        this.#loaded = undefined;
        throw new Error('site-search: the index could not be loaded.', { cause });
      },
    );
    return this.#loaded;
  }

  #listen(signal: AbortSignal): void {
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.#dialog.addEventListener(
      'click',
      (event) => event.target instanceof Element && event.target.closest('a') && this.#dialog.close(),
      { signal },
    );
    // A reload does not open it again.
    this.#dialog.addEventListener('close', forgetQuery, { signal });
    this.#clear.addEventListener('click', () => this.#empty(), { signal });
    // One of this practice too: there is nothing to be found by a token.
    guardField(this.#query, {
      isRefused: holdsToken,
      onRefused: () => this.#refuse(),
      onClean: () => void this.#answer(),
      signal,
    });
  }

  #refuse(): void {
    this.#latest += 1;
    this.#isAwaited = false;
    this.#clear.hidden = this.#query.value === '';
    this.#show([], this.#search.words.tokenRefused);
  }

  #empty(): void {
    this.#ask('');
    this.#query.focus();
  }

  /** Answers what stands in the field; as it was typed, where that is asked for. */
  async #answer(read: typeof understand = understand): Promise<void> {
    const asked = ++this.#latest;
    this.#isAwaited = false;
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
      const matches = await index.find(understood);
      if (asked === this.#latest) this.#showMatches(query, understood, matches, words);
    } catch {
      // The index is loaded in parts: where one did not come, the next query begins anew.
      this.#loaded = undefined;
      this.#isLoaded = false;
      if (asked === this.#latest) this.#show([], this.#search.words.failed);
    }
  }

  #showMatches(query: string, understood: Understood, matches: readonly Match[], words: SearchScript): void {
    const more: HTMLElement[] = [];
    if (understood.corrected.length > 0) more.push(this.#asTyped(query, words));
    if (matches.length === 0) more.push(waysOn(words));
    this.#show(resultItems(matches, words), summary(query, understood, matches, words), ...more);
    if (this.#isAwaited) this.#openFirst();
  }

  /** A way back from what a query was taken for. */
  #asTyped(query: string, words: SearchScript): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = fill(words.asTyped, { query });
    button.addEventListener('click', () => {
      this.#query.focus();
      void this.#answer(asTyped);
    });
    return button;
  }

  #show(items: readonly HTMLLIElement[], status: string, ...more: HTMLElement[]): void {
    this.#results.replaceChildren(...items);
    this.#more.replaceChildren(...more);
    this.#results.ariaBusy = 'false';
    this.#say(status, items.length > 0 ? sayingPause : 0);
    this.#dialog.scrollTop = 0;
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
    const stops = [this.#query, ...this.#dialog.querySelectorAll('a')];
    const here = stops.indexOf(document.activeElement as HTMLAnchorElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (here === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  /** Once results are those of what is typed. On a touch screen the key says “search”: it makes room for them. */
  #enter(event: KeyboardEvent): void {
    event.preventDefault();
    if (matchMedia('(pointer: coarse)').matches) this.#query.blur();
    else if (this.#results.ariaBusy === 'true') this.#isAwaited = true;
    else this.#openFirst();
  }

  #openFirst(): void {
    this.#isAwaited = false;
    this.#results.querySelector('a')?.click();
  }
}

/** A query as an address has it; what is no proper encoding, as it stands. */
function decoded(query: string): string {
  try {
    return decodeURIComponent(query.replace(/\+/g, ' '));
  } catch {
    return query;
  }
}

/** Takes the query out of the address, where it has one. */
function forgetQuery(): void {
  if (!location.hash.startsWith(queryStart)) return;
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** What was found, and for what: with the words that were taken for others, and those that were left out. */
function summary(
  query: string,
  { terms, phrases, corrected, leftOut }: Understood,
  matches: readonly Match[],
  words: SearchScript,
): string {
  const { lang } = document.documentElement;
  if (matches.length === 0) return fill(words.none, { query });
  const results = plural(words.results, matches.length, lang);
  const taken = terms.map(({ forms }) => forms[0]).join(' ');
  const isAsItIs = corrected.length === 0 && leftOut.length === 0;
  const found = isAsItIs ? results : fill(words.resultsFor, { results, query: taken });
  const left = leftOut.length > 0 ? fill(words.leftOut, { words: listText(leftOut, lang, 'unit') }) : '';
  const isPhraseMissing = phrases.length > 0 && !matches.some(({ isExact }) => isExact);
  const missing = isPhraseMissing ? fill(words.noPhrase, { phrase: phrases.join(' ') }) : '';
  return [found, left, missing].filter((text) => text !== '').join(' ');
}
