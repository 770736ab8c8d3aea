/** Shows what is kept of the practice, takes it out to a file and back in, and forgets it. */
import { fill } from '../../content/words/format.ts';
import type { Words } from '../../content/words/index.ts';
import { type Mark, type Progress, withFile, writeProgress } from './progress.ts';
import { changeProgress, loadProgress, onProgress, resetProgress } from './progress-store.ts';
import { readChosenFile } from '../files/chosen-file.ts';
import { saveFile } from '../files/save-file.ts';

/** Bytes; a progress file is far smaller, and what is larger is not read. */
const largestFile = 200_000;

class PracticeProgress extends HTMLElement {
  #listening = new AbortController();
  #forgotten: Progress | null = null;
  #words!: Words['progress'];

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words['progress'];
    this.#find('[data-export]').addEventListener('click', () => this.#export(), { signal });
    this.#find('[data-import]').addEventListener('change', () => void this.#import(), { signal });
    this.#find('[data-reset]').addEventListener('click', () => this.#reset(), { signal });
    this.#find('[data-undo]').addEventListener('click', () => this.#undo(), { signal });
    onProgress(() => this.#render(), signal);
    const { error } = loadProgress();
    if (error) this.#say(this.#words.keptErrors[error]);
    this.#render();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #render(): void {
    const { progress, isKept } = loadProgress();
    this.#find('[data-not-kept]').hidden = isKept;
    for (const cell of this.querySelectorAll<HTMLElement>('td[data-mark]')) {
      const { mark = '', id = '' } = cell.dataset;
      const isDone = progress.done[mark as Mark].has(id);
      cell.toggleAttribute('data-done', isDone);
      const { yes, no, yesName, noName } = this.#words;
      const [sign, name] = cell.children;
      if (sign) sign.textContent = isDone ? yes : no;
      if (name) name.textContent = isDone ? yesName : noName;
    }
    const drills = (this.dataset['drills'] ?? '').split(' ');
    const done = drills.filter((id) => progress.done.drilled.has(id)).length;
    const count = fill(this.#words.drillsCount, { done, total: drills.length });
    this.#find('[data-drill-count]').textContent = count;
  }

  #export(): void {
    saveFile(this.#words.fileName, 'application/json', writeProgress(loadProgress().progress));
    this.#say(this.#words.exported);
  }

  async #import(): Promise<void> {
    const chosen = await readChosenFile(this.#find('[data-import]') as HTMLInputElement, largestFile);
    if (chosen) this.#say('text' in chosen ? this.#load(chosen.text) : this.#words.errors[chosen.problem]);
  }

  /** Adds what a text holds to what there is; gives what to tell the reader. */
  #load(text: string): string {
    const { progress: own, error } = loadProgress();
    if (error === 'newer') return this.#words.keptErrors.newer;
    const result = withFile(own, text);
    if ('error' in result) return this.#words.errors[result.error];
    changeProgress(() => result.progress);
    return this.#words.imported;
  }

  #reset(): void {
    this.#forgotten = loadProgress().progress;
    resetProgress();
    this.#say(this.#words.resetDone);
    this.#find('[data-undo]').hidden = false;
    this.#find('[data-undo]').focus();
  }

  #undo(): void {
    const back = this.#forgotten;
    if (back) changeProgress(() => back);
    this.#say(this.#words.resetUndone);
    this.#find('[data-reset]').focus();
    this.#find('[data-undo]').hidden = true;
  }

  #say(text: string): void {
    this.#find('[data-status]').textContent = text;
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`practice-progress: found no ${selector}.`);
    return found;
  }
}

if (!customElements.get('practice-progress')) customElements.define('practice-progress', PracticeProgress);
