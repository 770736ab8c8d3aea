/**
 * Lets the message to the support team be copied. What looks at it, and copies it, is fetched once a reader turns to it,
 * so that the page stays light; where that does not come, nothing is copied.
 */
import type { Words } from '../../content/words/index.ts';
import { SiteElement } from '../site-element/site-element.ts';
import type { Remark } from './support-message.ts';

class SupportMessage extends SiteElement<Words['incident']['message']['script']> {
  #copying: Promise<() => Promise<void>> | undefined;

  protected connected(): void {
    const { signal } = this;
    const turned = () => void this.#open().catch(() => undefined);
    this.addEventListener('focusin', turned, { signal });
    this.addEventListener('input', turned, { signal });
    this.find('button').addEventListener('click', () => void this.#copy(), { signal });
    // What was written before this script came has to be looked at as well.
    const { value, defaultValue } = this.#text;
    if (value !== defaultValue) turned();
    this.toggleAttribute('data-ready', true);
  }

  protected override disconnected(): void {
    this.#copying = undefined;
  }

  get #text(): HTMLTextAreaElement {
    return this.find('textarea', HTMLTextAreaElement);
  }

  /** After a failure, the next turn tries again. */
  #open(): Promise<() => Promise<void>> {
    const say = (remark?: Remark) => this.#say(remark);
    this.#copying ??= import('./support-message.ts')
      .then(({ openMessage }) => openMessage(this.#text, say, this.signal))
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
    this.find('[role]').textContent = remark ? this.words[remark] : '';
  }
}

SupportMessage.define('support-message');
