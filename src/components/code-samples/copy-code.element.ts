/** Puts a bar over every block of code of its page: what the block is called, and a button that copies it. */
import type { Words } from '../../content/words/index.ts';
import { browserPorts } from '../account-screen/browser-ports.ts';
import { SiteElement } from '../site-element/site-element.ts';

class CopyCode extends SiteElement<Words['codeSamples']['script']> {
  #bars: Element[] = [];

  protected connected(): void {
    const blocks = document.querySelectorAll<HTMLElement>('main pre:has(> code)');
    this.#bars = Array.from(blocks, (block, index) => this.#addBar(block, `code-${index + 1}`));
  }

  protected override disconnected(): void {
    for (const bar of this.#bars) bar.remove();
  }

  #addBar(block: HTMLElement, id: string): Element {
    const bar = this.find('template', HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
    if (!(bar instanceof Element)) throw new Error('<copy-code>: found an empty template; expected a bar.');
    const [name, message, button] = bar.children;
    if (name && message && button instanceof HTMLElement) {
      name.textContent = block.ariaLabel;
      name.id = id;
      button.id = `${id}-copy`;
      // All buttons say the same; each is called by what it copies as well.
      button.setAttribute('aria-labelledby', `${button.id} ${id}`);
      button.addEventListener('click', () => void this.#copy(block, message), { signal: this.signal });
    }
    block.before(bar);
    block.addEventListener('focus', () => showStart(block), { signal: this.signal });
    return bar;
  }

  /** Where the browser does not copy, the code is selected, for the reader to copy it by hand. */
  async #copy(block: HTMLElement, message: Element): Promise<void> {
    this.#say('', message);
    const outcome = await browserPorts.clipboard(block.textContent);
    if (outcome !== 'copied') getSelection()?.selectAllChildren(block);
    this.#say(this.words[outcome], message);
  }

  /** Said aloud, and shown over the block that it is about and over no other. */
  #say(text: string, message: Element): void {
    for (const bar of this.#bars) bar.querySelector('span')?.replaceChildren();
    message.textContent = text;
    this.find('[role]').textContent = text;
  }
}

/** A browser shows the middle of a block higher than its window, and its beginning is under the header of the page. */
function showStart(block: HTMLElement): void {
  const { top, height } = block.getBoundingClientRect();
  const room = innerHeight - parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart);
  const isByKey = block.matches(':focus-visible');
  if (isByKey && top < innerHeight - room && height > room) block.scrollIntoView({ block: 'start' });
}

CopyCode.define('copy-code');
