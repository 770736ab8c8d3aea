/** Has the links to other languages lead to where the reader is on the page: to the same drill, step or heading. */
class LanguageChoice extends HTMLElement {
  connectedCallback(): void {
    // Asked for the address only when a link is about to be used, since pages change it as the reader goes on.
    for (const event of ['pointerover', 'focusin', 'click'])
      this.addEventListener(event, () => this.#follow());
  }

  #follow(): void {
    for (const link of this.querySelectorAll('a')) {
      link.search = location.search;
      link.hash = location.hash;
    }
  }
}

if (!customElements.get('language-choice')) customElements.define('language-choice', LanguageChoice);
