/** Shows what is kept of the practice, takes it out to a file and back in, and forgets it. */
import { fill } from '../../content/words/format.ts';
import type { Words } from '../../content/words/index.ts';
import { numberText } from '../../content/words/intl.ts';
import { readChosenFile } from '../files/chosen-file.ts';
import { saveFile } from '../files/save-file.ts';
import { SiteElement } from '../site-element/site-element.ts';
import { showDone } from './done-marks.ts';
import { type Progress, progressFileName, withFile, writeProgress } from './progress.ts';
import { changeProgress, loadProgress, onProgress, resetProgress } from './progress-store.ts';

/** A progress file is far smaller, and what is larger is not read. */
const maxFileBytes = 200_000;

class PracticeProgress extends SiteElement<Words['progress']['script']> {
  #forgotten: Progress | null = null;

  protected connected(): void {
    const { signal } = this;
    this.find('[data-export]').addEventListener('click', () => this.#export(), { signal });
    this.find('[data-import]').addEventListener('change', () => void this.#import(), { signal });
    this.find('[data-reset]').addEventListener('click', () => this.#reset(), { signal });
    this.find('[data-undo]').addEventListener('click', () => this.#undo(), { signal });
    onProgress(() => this.#render(), signal);
    const { error } = loadProgress();
    if (error) this.#say(this.words.keptErrors[error]);
    this.#render();
    this.toggleAttribute('data-ready', true);
  }

  #render(): void {
    const { progress, isKept } = loadProgress();
    this.find('[data-not-kept]').hidden = isKept;
    showDone(this.findAll('[data-mark]'), progress, this.words.states);
    const drills = (this.dataset['drills'] ?? '').split(' ');
    const won = drills.filter((id) => progress.done.drilled.has(id)).length;
    const done = numberText(won, document.documentElement.lang);
    this.find('[data-drill-count]').textContent = fill(this.words.drillsCount, { done });
  }

  #export(): void {
    saveFile(progressFileName, 'application/json', writeProgress(loadProgress().progress));
    this.#say(this.words.exported);
  }

  async #import(): Promise<void> {
    const chosen = await readChosenFile(this.find('[data-import]', HTMLInputElement), maxFileBytes);
    if (chosen) this.#say('text' in chosen ? this.#load(chosen.text) : this.words.errors[chosen.problem]);
  }

  /** Adds what a text holds to what there is; gives what to tell the reader. */
  #load(text: string): string {
    const { progress: own, error } = loadProgress();
    if (error === 'newer') return this.words.keptErrors.newer;
    const result = withFile(own, text);
    if ('error' in result) return this.words.errors[result.error];
    changeProgress(() => result.progress);
    return this.words.imported;
  }

  #reset(): void {
    this.#forgotten = loadProgress().progress;
    resetProgress();
    this.#say(this.words.resetDone);
    this.find('[data-undo]').hidden = false;
    this.find('[data-undo]').focus();
  }

  #undo(): void {
    const back = this.#forgotten;
    if (back) changeProgress(() => back);
    this.#say(this.words.resetUndone);
    this.find('[data-reset]').focus();
    this.find('[data-undo]').hidden = true;
  }

  #say(text: string): void {
    this.find('[data-status]').textContent = text;
  }
}

PracticeProgress.define('practice-progress');
