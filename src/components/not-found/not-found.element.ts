/** Leaves of the page for unknown addresses what is in the language of the address, or of the reader. */
import { preferredLanguage } from '../language-choice/preferred-language.ts';

class NotFound extends HTMLElement {
  connectedCallback(): void {
    const sections = [...this.querySelectorAll('section')];
    if (sections.length < 2) return;
    const parts = location.pathname.split('/');
    const own =
      sections.find(({ dataset }) => dataset['path'] && parts.includes(dataset['path'])) ??
      sections.find(({ lang }) => lang === preferredLanguage(navigator.languages, languagesOf(sections)));
    if (own) this.#leave(own, sections);
  }

  #leave(own: HTMLElement, sections: readonly HTMLElement[]): void {
    for (const section of sections) section.hidden = section !== own;
    own.querySelector('[data-own-title]')?.toggleAttribute('hidden', true);
    const title = document.querySelector('h1');
    if (!title) return;
    title.lang = own.lang;
    title.textContent = own.dataset['heading'] ?? '';
    document.title = own.dataset['title'] ?? '';
  }
}

const languagesOf = (sections: readonly HTMLElement[]) => sections.map(({ lang }) => lang);

if (!customElements.get('not-found')) customElements.define('not-found', NotFound);
