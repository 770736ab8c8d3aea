/**
 * What every custom element of the site needs: listeners that end with it, its children found or a clear error, and the
 * words its component hands it.
 */

/**
 * A custom element of the site, with words of type `W`. What it sets up stands in `connected`, what it has to take down
 * itself in `disconnected`.
 */
export abstract class SiteElement<W = never> extends HTMLElement {
  #listening = new AbortController();
  #words: W | undefined;

  /** Sets the element up; called each time it comes onto the page. */
  protected abstract connected(): void;

  /** Takes down what the signal does not; called when the element leaves the page. */
  protected disconnected?(): void;

  /** Ends with the element's time on the page. */
  protected get signal(): AbortSignal {
    return this.#listening.signal;
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.connected();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.disconnected?.();
  }

  /** The first element inside that a selector names. Throws an error that names both where there is none of that type. */
  find(selector: string): HTMLElement;
  find<T extends Element>(selector: string, type: abstract new () => T): T;
  find(selector: string, type: abstract new () => Element = HTMLElement): Element {
    const found = this.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`<${this.localName}>: found no ${selector} inside; expected a ${type.name}.`);
  }

  /** All elements inside that a selector names, in their order. */
  findAll(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }

  /** The words its component handed it, as `data-words`. Throws an error where there are none. */
  protected get words(): W {
    const json = this.dataset['words'];
    if (json === undefined) throw new Error(`<${this.localName}>: found no data-words; expected JSON.`);
    return (this.#words ??= JSON.parse(json) as W);
  }

  /** Makes a class the element of this name, once. */
  static define(this: CustomElementConstructor, name: string): void {
    if (!customElements.get(name)) customElements.define(name, this);
  }
}
