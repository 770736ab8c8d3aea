/** Takes the practice token in its field apart, as a reader changes it. Holds the token in memory only. */
import { makePracticeToken } from '../../account/practice-token.ts';
import { browserPorts } from '../account-screen/browser-ports.ts';
import { dissect, partNames } from './anatomy.ts';
import type { AnatomyRemarks } from './anatomy.words.ts';

class TokenAnatomy extends HTMLElement {
  #listening = new AbortController();
  #remarks!: AnatomyRemarks;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#remarks = JSON.parse(this.dataset['remarks'] ?? '{}') as AnatomyRemarks;
    this.#find('button').addEventListener('click', () => this.#make(), { signal });
    this.#field.addEventListener('input', () => this.#render(), { signal });
    this.#make();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #field(): HTMLTextAreaElement {
    return this.#find('textarea') as HTMLTextAreaElement;
  }

  #make(): void {
    this.#field.value = makePracticeToken(browserPorts);
    this.#render();
  }

  #render(): void {
    const anatomy = dissect(this.#field.value);
    if (anatomy.kind === 'foreign') this.#field.value = '';
    const token = anatomy.kind === 'token' ? anatomy : null;
    this.#find('[role="status"]').textContent = this.#remarks[token?.isChanged ? 'changed' : anatomy.kind];
    for (const name of partNames) {
      this.#find(`[data-encoded="${name}"]`).textContent = token?.parts[name].encoded ?? '';
      this.#find(`[data-decoded="${name}"]`).textContent = token?.parts[name].decoded ?? '';
    }
    const issuedAt = token?.issuedAt ?? null;
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
