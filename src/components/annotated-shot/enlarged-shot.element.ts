/** Shows a picture of the page large, in a dialog, when its link or the picture itself is pressed. */
import { fill } from '../../content/words/format.ts';
import { canZoom, keptScroll, nextZoom } from './enlargement.ts';

class EnlargedShot extends HTMLElement {
  #listening = new AbortController();
  #zoom = 1;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.#find('[data-smaller]').addEventListener('click', () => this.#resize(-1), { signal });
    this.#find('[data-larger]').addEventListener('click', () => this.#resize(1), { signal });
    this.#find('[data-close]').addEventListener('click', () => this.#dialog.close(), { signal });
    this.#dialog.addEventListener('close', () => this.#find('[data-view]').replaceChildren(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #dialog(): HTMLDialogElement {
    return this.#find('dialog') as HTMLDialogElement;
  }

  #onClick(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.contains(target)) {
      // A callout leads to its step, which is in the page behind.
      if (target.closest('.callout')) this.#dialog.close();
      return;
    }
    const figure = target.closest('[data-enlarge], [data-stage] img')?.closest('[data-shot]');
    if (!figure) return;
    event.preventDefault();
    this.#open(figure);
  }

  #open(figure: Element): void {
    const stage = figure.querySelector('[data-stage="wide"]')?.cloneNode(true);
    if (!(stage instanceof HTMLElement)) throw new Error('enlarged-shot: found no [data-stage="wide"].');
    stage.classList.remove('wide');
    this.#find('[data-title]').textContent = figure.querySelector('[data-caption]')?.textContent ?? '';
    this.#find('[data-view]').replaceChildren(stage);
    this.#zoom = 1;
    this.#show();
    this.#dialog.showModal();
    stage.querySelector('.callout')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }

  #resize(direction: 1 | -1): void {
    const before = this.#zoom;
    this.#zoom = nextZoom(before, direction);
    const view = this.#find('[data-view]');
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = view;
    this.#show();
    const growth = this.#zoom / before;
    view.scrollTo(keptScroll(scrollLeft, clientWidth, growth), keptScroll(scrollTop, clientHeight, growth));
  }

  #show(): void {
    this.#find('[data-view]').style.setProperty('--zoom', String(this.#zoom));
    const percent = Math.round(this.#zoom * 100);
    this.#find('[data-size]').textContent = fill(this.dataset['sizeWords'] ?? '', { percent });
    // Said, not disabled: a disabled button would lose the focus it has.
    this.#find('[data-smaller]').ariaDisabled = String(!canZoom(this.#zoom, -1));
    this.#find('[data-larger]').ariaDisabled = String(!canZoom(this.#zoom, 1));
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`enlarged-shot: found no ${selector}.`);
    return found;
  }
}

if (!customElements.get('enlarged-shot')) customElements.define('enlarged-shot', EnlargedShot);
