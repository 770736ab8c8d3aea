/** Makes practice tokens and takes them apart. Holds the token in memory only, and reads no text of anybody’s. */
import { makePracticeToken } from '../../account/practice-token.ts';
import { fill } from '../../content/words/format.ts';
import { browserPorts } from '../account-screen/browser-ports.ts';
import { dissect, partNames } from './anatomy.ts';

class TokenAnatomy extends HTMLElement {
  #listening = new AbortController();
  #made = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#find('button').addEventListener('click', () => this.#makeAnother(), { signal });
    this.#make();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Numbered, so that one after the other is heard to be another. */
  #makeAnother(): void {
    this.#make();
    this.#find('[role="status"]').textContent = fill(this.dataset['made'] ?? '', { count: this.#made });
  }

  #make(): void {
    this.#made += 1;
    const token = makePracticeToken(browserPorts);
    (this.#find('textarea') as HTMLTextAreaElement).value = token;
    const { parts, issuedAt } = dissect(token);
    for (const name of partNames) {
      this.#find(`[data-encoded="${name}"]`).textContent = parts[name].encoded;
      this.#find(`[data-decoded="${name}"]`).textContent = parts[name].decoded;
    }
    this.#find('[data-issued]').hidden = issuedAt === null;
    if (issuedAt !== null) this.#find('time').textContent = timeText(issuedAt);
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`token-anatomy: found no ${selector}.`);
    return found;
  }
}

function timeText(time: number): string {
  const { lang } = document.documentElement;
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' });
  return format.format(time);
}

if (!customElements.get('token-anatomy')) customElements.define('token-anatomy', TokenAnatomy);
