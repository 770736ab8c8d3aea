/** Keeps a reader's place in the steps, and the steps in a window of their own for as long as it is open. */
import { changeProgress, loadProgress, onProgress } from '../practice-progress/progress-store.ts';
import { withPlace } from '../practice-progress/progress.ts';
import { fill } from '../../content/words/format.ts';
import type { Words } from '../../content/words/index.ts';
import { SiteElement } from '../site-element/site-element.ts';

/** https://wicg.github.io/document-picture-in-picture/; not in TypeScript's library yet. */
interface DocumentPictureInPicture {
  requestWindow: (options: { width: number; height: number }) => Promise<Window>;
}

const size = { width: 400, height: 560 };

/** What the companion says in the browser, and the title of its window. */
export type CompanionWords = Words['practice']['do']['script'] & { readonly title: string };

/** The companion: shows the card of one Procedure. */
export class PracticeCompanion extends SiteElement<CompanionWords> {
  #id = '';
  #window: Window | null = null;

  protected connected(): void {
    const { signal } = this;
    this.find('[data-open]').addEventListener('click', () => void this.#open(), { signal });
    this.find('[data-print]').addEventListener('click', () => print(), { signal });
    this.find('[data-return]').addEventListener('click', () => this.#window?.close(), { signal });
    // On the card itself, since it leaves this document for its window.
    this.#card.addEventListener('click', (event) => this.#onPress(event), { signal });
    onProgress(() => this.#render(), signal);
    addEventListener('pagehide', () => this.#window?.close(), { signal });
  }

  /** Shows the card of this Procedure, at the reader's place in it. */
  show(id: string): void {
    this.#id = id;
    this.#render();
  }

  /** Kept, since the card is not always in this document. */
  get #card(): HTMLElement {
    this.#cardKept ??= this.find('[data-card]');
    return this.#cardKept;
  }

  #cardKept: HTMLElement | undefined;

  #onPress({ target }: Event): void {
    // An element of the companion's window is none of this window's classes.
    const button = (target as Element | null)?.closest('button');
    const done = loadProgress().progress.places.get(this.#id) ?? 0;
    if (button?.matches('[data-next]')) this.#goTo(done + 1);
    else if (button?.matches('[data-back]')) this.#goTo(done - 1);
    else if (button?.matches('[data-restart]')) this.#goTo(0);
    else return;
    const next = this.#card.querySelector<HTMLElement>(
      '[data-next]:not([hidden]), [data-restart]:not([hidden])',
    );
    if (button.hidden) next?.focus();
  }

  #goTo(stepsDone: number): void {
    const place = Math.min(Math.max(stepsDone, 0), this.#steps.length);
    changeProgress((progress) => withPlace(progress, this.#id, place));
  }

  get #steps(): HTMLElement[] {
    return [...this.#card.querySelectorAll<HTMLElement>(`[data-card-for="${this.#id}"] li`)];
  }

  #render(): void {
    if (this.#id === '') return;
    for (const card of this.#card.querySelectorAll<HTMLElement>('[data-card-for]')) {
      card.hidden = card.dataset['cardFor'] !== this.#id;
    }
    const steps = this.#steps;
    const done = Math.min(loadProgress().progress.places.get(this.#id) ?? 0, steps.length);
    for (const [index, step] of steps.entries()) {
      step.dataset['step'] = index < done ? 'done' : 'ahead';
      step.ariaCurrent = index === done ? 'step' : null;
    }
    const isFinished = done === steps.length;
    const status = this.#card.querySelector(`[data-card-for="${this.#id}"] [data-progress]`);
    if (status) {
      const position = { step: done + 1, total: steps.length };
      status.textContent = isFinished ? this.words.finished : fill(this.words.position, position);
    }
    this.#toggle('[data-next]', !isFinished);
    this.#toggle('[data-back]', done > 0);
    this.#toggle('[data-restart]', isFinished);
  }

  #toggle(selector: string, isShown: boolean): void {
    const button = this.#card.querySelector<HTMLElement>(selector);
    if (button) button.hidden = !isShown;
  }

  async #open(): Promise<void> {
    const opened = await openWindow();
    if (opened === null) {
      this.#say(this.words.blocked);
      return;
    }
    this.#window = opened;
    const main = dress(opened.document, this.words.title);
    main.append(this.#card);
    this.#setLevel('2');
    // Also when it is loaded anew, which leaves nothing in it to show: then it is closed.
    opened.addEventListener('pagehide', () => opened === this.#window && this.#takeBack());
    this.#say(this.words.away);
    this.find('[data-return]').hidden = false;
    this.#card.querySelector<HTMLElement>('[data-next]:not([hidden])')?.focus();
  }

  #takeBack(): void {
    this.#window?.close();
    this.#window = null;
    this.#setLevel(null);
    this.find('[data-home]').append(this.#card);
    this.find('[data-return]').hidden = true;
    this.#say('');
    this.find('[data-open]').focus();
  }

  /** In a window of its own a card stands right below the title. */
  #setLevel(level: string | null): void {
    for (const heading of this.#card.querySelectorAll('h3')) heading.ariaLevel = level;
  }

  #say(text: string): void {
    this.find('[data-state]').textContent = text;
  }
}

/** A small window: one that stays on top where the browser has such, else an ordinary one; null where neither may open. */
async function openWindow(): Promise<Window | null> {
  const { documentPictureInPicture: onTop } = window as Window & {
    documentPictureInPicture?: DocumentPictureInPicture;
  };
  try {
    if (onTop) return await onTop.requestWindow(size);
  } catch {
    // It may be there and yet not be allowed; then an ordinary window will do.
  }
  return window.open('', 'api-token-companion', `popup,width=${size.width},height=${size.height}`);
}

/**
 * Gives a document the language, the theme and the styles of this one, a title and a place for what it is to show; gives
 * that place. Whatever was in it goes: a window of that name may have been open, with a card in it.
 */
function dress(target: Document, title: string): HTMLElement {
  target.head.replaceChildren();
  target.title = title;
  target.documentElement.lang = document.documentElement.lang;
  Object.assign(target.documentElement.dataset, document.documentElement.dataset);
  target.body.classList.add('companion-window');
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) {
    const copy = target.importNode(sheet, true);
    if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href);
    target.head.append(copy);
  }
  const main = target.createElement('main');
  const heading = target.createElement('h1');
  heading.className = 'sr-only';
  heading.textContent = title;
  main.append(heading);
  target.body.replaceChildren(main);
  return main;
}

PracticeCompanion.define('practice-companion');
