/** The choice of theme: kept on this device where storage allows, for this page where it does not. */
type Theme = 'auto' | 'light' | 'dark';

const key = 'starlight-theme';
const darkSystem = matchMedia('(prefers-color-scheme: dark)');

function read(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  } catch {
    return 'auto';
  }
}

function keep(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}

function apply(theme: Theme): void {
  const system = darkSystem.matches ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = theme === 'auto' ? system : theme;
  for (const select of document.querySelectorAll<HTMLSelectElement>('theme-select select')) {
    select.value = theme;
  }
}

class ThemeSelect extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const select = this.querySelector('select');
    if (!select) throw new Error('theme-select: found no <select>; expected one inside.');
    select.value = read();
    select.addEventListener(
      'change',
      () => {
        const theme = select.value as Theme;
        keep(theme);
        apply(theme);
      },
      { signal },
    );
    darkSystem.addEventListener('change', () => apply(select.value as Theme), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }
}

if (!customElements.get('theme-select')) customElements.define('theme-select', ThemeSelect);
