/** Keeps the ticks of a list on this device, where storage allows, and shows how far the reader is. */
import { fill } from '../../content/words/format.ts';
import type { Words } from '../../content/words/index.ts';
import type { TickList } from '../../tick-list/tick-list.ts';
import { readTicks, type Ticks, writeTicks } from '../../tick-list/ticks.ts';
import { SiteElement } from '../site-element/site-element.ts';
import { clockTime } from './clock-time.ts';
import type * as Files from './tick-list.files.ts';

/** What every list says, and what each says of itself. */
export type TickListWords = Words['tickList']['script'] & Words['checklist' | 'incident']['script'];

/** A list that is ticked off. Its items are `li` with `data-item`, each with a checkbox whose value is the item's id. */
export class TickListElement extends SiteElement<TickListWords> {
  /** Which list it is, as its component says. */
  list!: Pick<TickList, 'storageKey' | 'renamed' | 'fileName'>;
  #ticks: Ticks = new Map();
  #cleared: Ticks | null = null;
  #canKeep = true;

  protected connected(): void {
    const { signal } = this;
    this.list = JSON.parse(this.dataset['list'] ?? '') as typeof this.list;
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    addEventListener('hashchange', () => this.#uncover(), { signal });
    const { storageKey } = this.list;
    // Another tab has ticked something; the key is null where it has taken everything away.
    addEventListener('storage', ({ key }) => (key ?? storageKey) === storageKey && this.#load(), { signal });
    const early = this.boxes.filter((box) => box.checked);
    // Back has brought back a page that may have missed that.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#load(), { signal });
    this.#load();
    if (early.length > 0) this.#keepToo(early);
    this.toggleAttribute('data-ready', true);
  }

  /** What has been ticked off, and when. */
  get ticks(): Ticks {
    return this.#ticks;
  }

  /** The checkboxes, in their order. */
  get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-item] input')];
  }

  /** Those of the role that was chosen. */
  get #shown(): HTMLInputElement[] {
    return this.boxes.filter((box) => box.checkVisibility());
  }

  /** Keeps these ticks in place of those there are, for as long as the browser lets it. */
  keep(ticks: Ticks): void {
    this.#ticks = ticks;
    try {
      if (this.#canKeep) localStorage.setItem(this.list.storageKey, writeTicks(ticks, this.list));
    } catch {
      this.#canKeep = false;
    }
    this.#render();
  }

  /** Where a link leads to what the chosen role leaves out, everything is shown again. */
  #uncover(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !this.contains(target) || target.checkVisibility()) return;
    this.find('[name="role"]').click();
    target.scrollIntoView();
  }

  /** Takes over what was ticked before the script had come, as of now. */
  #keepToo(boxes: readonly HTMLInputElement[]): void {
    const early = boxes.map(({ value }) => [value, Date.now()] as const);
    this.keep(new Map([...early, ...this.#ticks]));
  }

  /** Tells the reader something. */
  say(text: string): void {
    this.find('[data-status]').textContent = text;
  }

  #onChange({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.matches('[data-load]'))
      void this.#withFiles(({ load }) => void load(this, this.words, target));
    else if (target.matches('[data-item] input')) this.#tick(target);
    else {
      this.#render();
      this.say(fill(this.words.shown, { count: this.#shown.length }));
    }
  }

  #onClick({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const kind = target.closest<HTMLElement>('[data-save]')?.dataset['save'];
    // A heading that is also a label would be passed over by the search index, so the press is passed on here.
    const heading = target.closest('h3');
    if (heading) this.boxes.find((box) => box.value === heading.id)?.click();
    else if (target.closest('[data-reset]')) this.#reset();
    else if (target.closest('[data-undo]')) this.#undo();
    else if (target.closest('[data-print]')) print();
    else if (kind) void this.#withFiles(({ save }) => save(this, this.words, kind));
  }

  /** What has to do with files comes once it is asked for. */
  async #withFiles(use: (files: typeof Files) => void): Promise<void> {
    const files = await import('./tick-list.files.ts').catch(() => this.say(this.words.notLoaded));
    if (files) use(files);
  }

  #load(): void {
    let text: string | null = null;
    const unkept = this.#canKeep ? null : this.#ticks;
    this.#canKeep = true;
    try {
      text = localStorage.getItem(this.list.storageKey);
    } catch {
      this.#canKeep = false;
    }
    const { ticks, problem } = readTicks(text, this.list);
    // What a newer version has kept may hold more than this one knows to write.
    if (problem === 'newer') this.#canKeep = false;
    if (problem ?? unkept) this.say(problem ? this.words.problems[problem] : '');
    this.#ticks = ticks;
    // What could not be kept so far is nowhere but here.
    if (unkept) this.keep(new Map([...unkept, ...ticks]));
    this.#render();
  }

  #tick({ value, checked }: HTMLInputElement): void {
    const ticks = new Map(this.#ticks);
    if (checked) ticks.set(value, Date.now());
    else ticks.delete(value);
    this.say('');
    this.keep(ticks);
  }

  #reset(): void {
    this.#cleared = this.#ticks;
    this.keep(new Map());
    this.say(this.words.resetDone);
    this.find('[data-undo]').focus();
  }

  #undo(): void {
    // What has been ticked since stays ticked.
    const back = new Map([...(this.#cleared ?? []), ...this.#ticks]);
    this.#cleared = null;
    this.keep(back);
    this.say(this.words.resetUndone);
    this.find('[data-reset]').focus();
  }

  #render(): void {
    for (const box of this.boxes) {
      box.checked = this.#ticks.has(box.value);
      this.#showTime(box);
    }
    const shown = this.#shown;
    const done = shown.filter((box) => box.checked).length;
    const { progress, allDone, kept, notKept } = this.words;
    Object.assign(this.find('progress'), { max: shown.length, value: done });
    const isWhole = done === this.boxes.length;
    this.find('[data-count]').textContent = isWhole ? allDone : fill(progress, { done, total: shown.length });
    this.find('[data-kept]').textContent = this.#canKeep ? kept : notKept;
    this.find('[data-reset]').hidden = this.#ticks.size === 0;
    this.find('[data-undo]').hidden = this.#cleared === null;
  }

  /** Where a list shows when each step was taken. */
  #showTime(box: HTMLInputElement): void {
    const line = box.closest('li')?.querySelector<HTMLElement>('[data-done-at]');
    if (!line) return;
    const time = this.#ticks.get(box.value);
    line.hidden = !time;
    line.textContent = time ? fill(this.words.doneAt, { time: clockTime(time) }) : '';
  }
}

TickListElement.define('tick-list');
