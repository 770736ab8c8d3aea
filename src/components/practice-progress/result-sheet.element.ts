/** Fills the result sheet from what is kept on this device; prints it, or saves it as a text. */
import { timeText } from '../../content/words/intl.ts';
import type { Words } from '../../content/words/index.ts';
import type { Mark } from './progress.ts';
import { loadProgress, onProgress } from './progress-store.ts';
import { saveFile } from '../files/save-file.ts';

class ResultSheet extends HTMLElement {
  #listening = new AbortController();
  #words!: Words['progress'];

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words['progress'];
    this.#find('[data-print]').addEventListener('click', () => print(), { signal });
    this.#find('[data-save]').addEventListener('click', () => this.#save(), { signal });
    onProgress(() => this.#render(), signal);
    this.#render();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #render(): void {
    const { lang } = document.documentElement;
    this.#find('[data-date]').textContent = timeText(Date.now(), 'date', lang);
    const { progress, isKept } = loadProgress();
    const { done } = progress;
    this.#find('[data-not-kept]').hidden = isKept;
    for (const item of this.querySelectorAll<HTMLElement>('[data-item]')) {
      const { item: mark = '', id = '' } = item.dataset;
      const isDone = done[mark as Mark].has(id);
      item.toggleAttribute('data-done', isDone);
      const { yes, no, yesName, noName } = this.#words;
      const set = (hook: string, text: string) => {
        const element = item.querySelector(hook);
        if (element) element.textContent = text;
      };
      set('[data-sign]', isDone ? yes : no);
      set('[data-state]', isDone ? yesName : noName);
    }
  }

  /** The sheet as lines of text, as it stands there. */
  #save(): void {
    const lines = [...this.#find('[data-sheet]').querySelectorAll('p, h2, li')].map((line) => {
      const label = line.querySelector('[data-label]')?.textContent;
      const sign = line.querySelector('[data-sign]')?.textContent;
      const text = label === undefined ? line.textContent : `${sign} ${label}`;
      return `${line.matches('h2') ? '\n' : ''}${text.trim().replace(/\s+/g, ' ')}`;
    });
    saveFile(this.#words.sheet.fileName, 'text/plain', `${document.title}\n\n${lines.join('\n')}\n`);
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`result-sheet: found no ${selector}.`);
    return found;
  }
}

if (!customElements.get('result-sheet')) customElements.define('result-sheet', ResultSheet);
