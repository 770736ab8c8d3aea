/**
 * Lets the message to the support team be copied. What looks at it, and copies it, is fetched once a reader turns to it,
 * so that the page stays light; where that does not come, nothing is copied.
 */
import type { Remark } from './support-message.ts';

class SupportMessage extends HTMLElement {
  #listening = new AbortController();
  #copying: Promise<() => Promise<void>> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const turned = () => void this.#open().catch(() => undefined);
    this.addEventListener('focusin', turned, { signal });
    this.addEventListener('input', turned, { signal });
    const button = this.#find('button', HTMLButtonElement);
    button.addEventListener('click', () => void this.#copy(), { signal });
    // What was written before this script came has to be looked at as well.
    const { value, defaultValue } = this.#text;
    if (value !== defaultValue) turned();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#copying = undefined;
  }

  get #text(): HTMLTextAreaElement {
    return this.#find('textarea', HTMLTextAreaElement);
  }

  /** After a failure, the next turn tries again. */
  #open(): Promise<() => Promise<void>> {
    const say = (remark?: Remark) => this.#say(remark);
    this.#copying ??= import('./support-message.ts')
      .then(({ openMessage }) => openMessage(this.#text, say, this.#listening.signal))
      .catch((cause: unknown) => {
        this.#copying = undefined;
        throw cause;
      });
    return this.#copying;
  }

  async #copy(): Promise<void> {
    try {
      await (
        await this.#open()
      )();
    } catch {
      this.#say('unchecked');
    }
  }

  #say(remark?: Remark): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<Remark, string>;
    this.#find('[role]', HTMLElement).textContent = remark ? words[remark] : '';
  }

  #find<T extends HTMLElement>(selector: string, type: abstract new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`support-message: found no ${selector}.`);
    return found;
  }
}

if (!customElements.get('support-message')) customElements.define('support-message', SupportMessage);
