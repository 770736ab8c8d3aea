/** Copies the message to the support team, and takes any token out of it. */
import { tokenShape } from '../../account/token-shape.ts';
import { browserPorts } from '../account-screen/browser-ports.ts';

type Remark = 'copied' | 'denied' | 'unavailable' | 'removed';

class SupportMessage extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const button = this.#find('button');
    button.addEventListener('click', () => void this.#copy(), { signal });
    this.addEventListener('input', () => this.#removeTokens(), { signal });
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #text(): HTMLTextAreaElement {
    return this.#find('textarea') as HTMLTextAreaElement;
  }

  async #copy(): Promise<void> {
    const outcome = await browserPorts.clipboard(this.#text.value);
    if (outcome !== 'copied') this.#text.select();
    this.#say(outcome);
  }

  /** Any token, also one of this practice: a reader learns here what not to send. */
  #removeTokens(): void {
    const without = this.#text.value.replace(tokenShape, '');
    if (without === this.#text.value) return;
    this.#text.value = without;
    this.#say('removed');
  }

  #say(remark: Remark): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<Remark, string>;
    this.#find('[role]').textContent = words[remark];
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`support-message: found no ${selector}.`);
    return found;
  }
}

if (!customElements.get('support-message')) customElements.define('support-message', SupportMessage);
