/** Makes practice tokens and takes them apart. Holds the token in memory only, and reads no text of anybody’s. */
import { makePracticeToken } from '../../account/practice-token.ts';
import { fill } from '../../content/words/format.ts';
import type { Words } from '../../content/words/index.ts';
import { timeText } from '../../content/words/intl.ts';
import { browserPorts } from '../account-screen/browser-ports.ts';
import { SiteElement } from '../site-element/site-element.ts';
import { dissect, partNames } from './anatomy.ts';

class TokenAnatomy extends SiteElement<Words['tokenAnatomy']['script']> {
  #made = 0;

  protected connected(): void {
    this.find('button').addEventListener('click', () => this.#makeAnother(), { signal: this.signal });
    this.#make();
    this.toggleAttribute('data-ready', true);
  }

  /** Numbered, so that one after the other is heard to be another. */
  #makeAnother(): void {
    this.#make();
    this.find('[role="status"]').textContent = fill(this.words.made, { count: this.#made });
  }

  #make(): void {
    this.#made += 1;
    const token = makePracticeToken(browserPorts);
    this.find('textarea', HTMLTextAreaElement).value = token;
    const { parts, issuedAt } = dissect(token);
    for (const name of partNames) {
      this.find(`[data-encoded="${name}"]`).textContent = parts[name].encoded;
      this.find(`[data-decoded="${name}"]`).textContent = parts[name].decoded;
    }
    this.find('[data-issued]').hidden = issuedAt === null;
    if (issuedAt !== null)
      this.find('time').textContent = timeText(issuedAt, 'momentUtc', document.documentElement.lang);
  }
}

TokenAnatomy.define('token-anatomy');
