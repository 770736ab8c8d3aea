/** Shows a picture of the page large, in a dialog, when its link or the picture itself is pressed. */
import looks from './enlarged-shot.css?inline';
import { SiteElement } from '../site-element/site-element.ts';
import { canZoom, nearestIndex, nextZoom, openingZoom, type SizeTexts } from './enlargement.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(looks);
document.adoptedStyleSheets.push(sheet);

class EnlargedShot extends SiteElement<SizeTexts> {
  #zoom = 1;

  protected connected(): void {
    const { signal } = this;
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.find('[data-smaller]').addEventListener('click', () => this.#resize(-1), { signal });
    this.find('[data-larger]').addEventListener('click', () => this.#resize(1), { signal });
    this.find('[data-close]').addEventListener('click', () => this.#dialog.close(), { signal });
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    addEventListener('beforeprint', () => loadAll(), { signal });
    this.#dialog.addEventListener('close', () => this.find('[data-view]').replaceChildren(), { signal });
  }

  get #dialog(): HTMLDialogElement {
    return this.find('dialog', HTMLDialogElement);
  }

  #onClick(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.contains(target)) {
      // A callout leads to its step, which is in the page behind; so does a press beside the picture.
      if (target.closest('.callout') || target.matches('[data-view]')) this.#dialog.close();
      return;
    }
    const figure = target.closest('[data-enlarge], [data-stage] img')?.closest<HTMLElement>('[data-shot]');
    if (!figure) return;
    event.preventDefault();
    this.#open(figure);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') this.#resize(1);
    if (event.key === '-') this.#resize(-1);
  }

  /** Shows the picture of the width that the reader sees in the page. */
  #open(figure: HTMLElement): void {
    const stages = [...figure.querySelectorAll<HTMLElement>('[data-stage]')];
    const stage = stages.find((candidate) => candidate.offsetParent !== null)?.cloneNode(true);
    if (!(stage instanceof HTMLElement))
      throw new Error('enlarged-shot: found no [data-stage] that is shown.');
    stage.classList.remove('wide', 'narrow');
    this.find('[data-title]').textContent = figure.dataset['shot'] ?? '';
    this.find('[data-note]').textContent = figure.querySelector('[data-note]')?.textContent ?? '';
    const view = this.find('[data-view]');
    view.replaceChildren(stage);
    this.#zoom = 1;
    this.#show();
    this.#dialog.showModal();
    this.#zoom = openingZoom(stage.getBoundingClientRect(), view.getBoundingClientRect());
    this.#show();
    showCallout(stage.querySelector('.callout'), this.#zoom === 1 ? 'nearest' : 'center');
  }

  /** Grows or shrinks about the callout nearest to the middle of the view, so that it does not leave it. */
  #resize(direction: 1 | -1): void {
    const view = this.find('[data-view]');
    const middleOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const callouts = [...view.querySelectorAll('.callout')];
    const kept = callouts[nearestIndex(callouts.map(middleOf), middleOf(view))];
    this.#zoom = nextZoom(this.#zoom, direction);
    this.#show();
    showCallout(kept, 'center');
  }

  #show(): void {
    this.find('[data-view]').style.setProperty('--zoom', String(this.#zoom));
    this.find('[data-size]').textContent = this.words[this.#zoom] ?? '';
    // Said, not disabled: a disabled button would lose the focus it has.
    this.find('[data-smaller]').ariaDisabled = String(!canZoom(this.#zoom, -1));
    this.find('[data-larger]').ariaDisabled = String(!canZoom(this.#zoom, 1));
  }
}

/** Its number is at its start, and a large one does not fit as a whole. */
function showCallout(callout: Element | null | undefined, where: ScrollLogicalPosition): void {
  (callout?.firstElementChild ?? callout)?.scrollIntoView({ block: where, inline: where });
}

/** Paper has no pictures that come later. */
function loadAll(): void {
  for (const picture of document.querySelectorAll('img')) picture.loading = 'eager';
}

EnlargedShot.define('enlarged-shot');
