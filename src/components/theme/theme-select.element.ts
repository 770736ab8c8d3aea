/**
 * The choice of theme: kept on this device where storage allows, for this page where it does not. Not a `SiteElement`: with
 * nothing to import, this script is small enough to stand in the page, where it is at work before any file arrives.
 */
type Theme = 'auto' | 'light' | 'dark';

const key = 'starlight-theme';
const darkSystem = matchMedia('(prefers-color-scheme: dark)');

/** What was chosen, here or elsewhere; null where storage is blocked. */
function read(): Theme | null {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  } catch {
    return null;
  }
}

function keep(theme: Theme): Theme {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
  return theme;
}

function apply(theme: Theme): void {
  const system = darkSystem.matches ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = theme === 'auto' ? system : theme;
  for (const select of document.querySelectorAll<HTMLSelectElement>('theme-select select')) {
    select.value = theme;
  }
}

class ThemeSelect extends HTMLElement {
  // It is on the page for as long as there is the page, so that what listens need not end before.
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) throw new Error('<theme-select>: found no <select> inside.');
    select.value = read() ?? 'auto';
    const shown = () => select.value as Theme;
    select.addEventListener('change', () => apply(keep(shown())));
    // Back has brought back a page; elsewhere another theme may have been chosen since.
    addEventListener('pageshow', ({ persisted }) => persisted && apply(read() ?? shown()));
    darkSystem.addEventListener('change', () => apply(shown()));
  }
}

if (!customElements.get('theme-select')) customElements.define('theme-select', ThemeSelect);
