/**
 * Brings the request console into the page. Its markup comes from the page it has to itself, so that a page for reading
 * stays light; where anything fails, the link leads there instead.
 */
class ConsoleLink extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener('click', (event) => this.#onClick(event), { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.ariaBusy = 'true';
    this.#bring(link.href).catch(() => location.assign(link.href));
  }

  async #bring(address: string): Promise<void> {
    const response = await fetch(address);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const found = page.querySelector('request-console');
    if (!found) throw new Error(`${address} holds no request console.`);
    await Promise.all(Array.from(page.querySelectorAll(needs), add));
    const brought = document.importNode(found, true);
    this.replaceWith(brought);
    // The console shows itself once it is set up, which takes no longer than this.
    await customElements.whenDefined(brought.localName);
    brought.querySelector<HTMLElement>('[data-beginning]')?.focus();
  }
}

/** What an element needs that stands in a page: its styles, and the scripts that are files. */
const needs = 'link[rel="stylesheet"], style, script[src]';

/** Adds what this page does not have yet; rejects where it does not load. */
async function add(needed: Element): Promise<void> {
  if (Array.from(document.querySelectorAll(needs)).some((present) => present.isEqualNode(needed))) return;
  // A script that a parser without scripting has made never runs; a new one does.
  const added = document.createElement(needed.localName);
  for (const { name, value } of needed.attributes) added.setAttribute(name, value);
  added.textContent = needed.textContent;
  await new Promise((resolve, reject) => {
    added.addEventListener('load', resolve, { once: true });
    added.addEventListener('error', reject, { once: true });
    document.head.append(added);
  });
}

if (!customElements.get('console-link')) customElements.define('console-link', ConsoleLink);
