/** Keeps the ticks of the checklist on this device, where storage allows, and shows how far the reader is. */
import { readTicks, storageKey, writeTicks } from './checklist.progress.ts';

class SecurityChecklist extends HTMLElement {
  #listening = new AbortController();
  #ticks: ReadonlySet<string> = new Set();
  #cleared: ReadonlySet<string> | null = null;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal };
    this.addEventListener('change', () => this.#onTick(), options);
    // A heading that is also a label would be passed over by the search index, so the press is passed on here.
    this.addEventListener(
      'click',
      (event) => {
        const heading = event.target instanceof Element ? event.target.closest('h2') : null;
        if (heading)
          this.#boxes()
            .find((box) => box.value === heading.id)
            ?.click();
      },
      options,
    );
    this.#find('[data-reset]').addEventListener('click', () => this.#reset(), options);
    this.#find('[data-undo]').addEventListener('click', () => this.#undo(), options);
    // Another tab of the same page has ticked something.
    addEventListener('storage', (event) => event.key === storageKey && this.#load(), options);
    this.#load();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #load(): void {
    let text: string | null = null;
    try {
      text = localStorage.getItem(storageKey);
      this.#tellKept(true);
    } catch {
      this.#tellKept(false);
    }
    const { ticks, readable } = readTicks(text);
    this.#ticks = ticks;
    if (!readable) this.#say(this.dataset['startedClean']);
    this.#render();
  }

  #onTick(): void {
    const shown = this.#boxes();
    const unknown = [...this.#ticks].filter((id) => !shown.some((box) => box.value === id));
    this.#cleared = null;
    this.#say('');
    this.#keep(new Set([...unknown, ...shown.filter((box) => box.checked).map((box) => box.value)]));
  }

  #reset(): void {
    this.#cleared = this.#ticks;
    this.#keep(new Set());
    this.#say(this.dataset['resetDone']);
    this.#find('[data-undo]').focus();
  }

  #undo(): void {
    const back = this.#cleared;
    this.#cleared = null;
    if (back) this.#keep(back);
    this.#say(this.dataset['resetUndone']);
    this.#find('[data-reset]').focus();
  }

  #keep(ticks: ReadonlySet<string>): void {
    this.#ticks = ticks;
    try {
      localStorage.setItem(storageKey, writeTicks(ticks));
    } catch {
      this.#tellKept(false);
    }
    this.#render();
  }

  #render(): void {
    const boxes = this.#boxes();
    for (const box of boxes) box.checked = this.#ticks.has(box.value);
    const done = boxes.filter((box) => box.checked).length;
    const bar = this.querySelector('progress');
    if (bar) bar.value = done;
    const text = this.dataset['progress'] ?? '';
    this.#find('[data-count]').textContent =
      done === boxes.length
        ? (this.dataset['allDone'] ?? '')
        : text.replace('{done}', String(done)).replace('{total}', String(boxes.length));
    this.#find('[data-reset]').hidden = done === 0;
    this.#find('[data-undo]').hidden = this.#cleared === null;
  }

  #tellKept(kept: boolean): void {
    this.#find('[data-kept]').textContent = (kept ? this.dataset['kept'] : this.dataset['notKept']) ?? '';
  }

  #say(text: string | undefined): void {
    this.#find('[data-status]').textContent = text ?? '';
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`security-checklist: found no ${selector}; expected one inside.`);
    return found;
  }
}

if (!customElements.get('security-checklist')) customElements.define('security-checklist', SecurityChecklist);
