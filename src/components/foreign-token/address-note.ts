/** Cleans the address of a page, and tells the reader so. Fetched where an address is long enough to hold a token. */
import { tokenTakenFromAddress } from './address.ts';

const notes = import.meta.glob<string>('../../content/words/*/site.json', { import: 'tokenInAddress' });

/** How the note looks. No sheet of the site has it: every page would carry what next to nobody ever sees. */
const look = {
  maxWidth: 'var(--measure)',
  marginBottom: '1.25rem',
  borderInlineStart: '3px solid var(--accent)',
  padding: '0.6rem 1rem',
  background: 'var(--accent-tint)',
};

const note = document.createElement('p');

/** Takes a token that is not of this practice out of the address. What was there is gone before anything is said. */
export async function cleanAddress(): Promise<void> {
  if (!tokenTakenFromAddress()) return;
  note.textContent = '';
  note.role = 'alert';
  Object.assign(note.style, look);
  document.querySelector('h1')?.before(note);
  note.textContent =
    (await notes[`../../content/words/${document.documentElement.lang}/site.json`]?.()) ?? '';
}
