/** Fills the result sheet from what is kept on this device; prints it, or saves it as a text. */
import { timeText } from '../../content/words/intl.ts';
import { saveFile } from '../files/save-file.ts';
import { SiteElement } from '../site-element/site-element.ts';
import { showDone, type StateNames } from './done-marks.ts';
import { loadProgress, onProgress } from './progress-store.ts';

const fileName = 'api-token-practice-result.txt';

class ResultSheet extends SiteElement<StateNames> {
  protected connected(): void {
    const { signal } = this;
    this.find('[data-print]').addEventListener('click', () => print(), { signal });
    this.find('[data-save]').addEventListener('click', () => this.#save(), { signal });
    onProgress(() => this.#render(), signal);
    this.#render();
    this.toggleAttribute('data-ready', true);
  }

  #render(): void {
    this.find('[data-date]').textContent = timeText(Date.now(), 'date', document.documentElement.lang);
    const { progress, isKept } = loadProgress();
    this.find('[data-not-kept]').hidden = isKept;
    showDone(this.findAll('[data-mark]'), progress, this.words);
  }

  /** The sheet as lines of text, as it stands there. */
  #save(): void {
    const lines = this.findAll('[data-sheet] :is(p, h2, li)').map((line) => {
      const label = line.querySelector('[data-label]')?.textContent;
      const sign = line.querySelector('[data-sign]')?.textContent;
      const text = label === undefined ? line.textContent : `${sign} ${label}`;
      return `${line.matches('h2') ? '\n' : ''}${text.trim().replace(/\s+/g, ' ')}`;
    });
    saveFile(fileName, 'text/plain', `${document.title}\n\n${lines.join('\n')}\n`);
  }
}

ResultSheet.define('result-sheet');
