/** Offers home in the language of the reader, once. */
import { preferredLanguage } from '../language-choice/preferred-language.ts';

const storageKey = 'language-offered';

/** False where storage cannot be read: as if nothing had been offered. */
function wasOffered(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return false;
  }
}

/** Whether it is not to be offered again. */
function keep(isDone: boolean): void {
  try {
    if (isDone) localStorage.setItem(storageKey, '1');
    else localStorage.removeItem(storageKey);
  } catch {
    // It will be offered again.
  }
}

class LanguageOffer extends HTMLElement {
  connectedCallback(): void {
    const offers = [...this.querySelectorAll('aside')];
    const there = [this.dataset['language'] ?? '', ...offers.map(({ lang }) => lang)];
    const liked = preferredLanguage(navigator.languages, there);
    const offer = offers.find(({ lang }) => lang === liked);
    if (!offer || wasOffered()) return;
    keep(true);
    offer.hidden = false;
    offer.querySelector('button')?.addEventListener('click', () => (offer.hidden = true));
    // Who took it wants it, and may come by a link to this page again.
    offer.querySelector('a')?.addEventListener('click', () => keep(false));
  }
}

if (!customElements.get('language-offer')) customElements.define('language-offer', LanguageOffer);
