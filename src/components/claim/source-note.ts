/** A note beside a mark: the fact it leads to, how that stands, and who says so. */
import type { FactNotes } from './fact-notes.ts';
import looks from './source-note.css?inline';

/** How long a reader waits for the note before the mark leads to the page instead, in milliseconds. */
const patience = 3_000;
/** Left free to each side, in pixels. */
const margin = 16;

const note = document.createElement('div');
note.popover = 'auto';
note.className = 'source-note not-content';
note.role = 'dialog';
// Takes the focus, which goes back to the mark when the note closes.
note.tabIndex = -1;

const sheet = new CSSStyleSheet();
sheet.replaceSync(looks);
document.adoptedStyleSheets.push(sheet);

// Left behind, it would lie over what is read next.
note.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget instanceof Node && !note.contains(relatedTarget)) note.hidePopover();
});

let loaded: FactNotes | undefined;

/** Shows the note of a mark. Rejects where there is none to be had. */
export async function showNote(mark: HTMLAnchorElement): Promise<void> {
  loaded ??= await load(new URL('facts.json', mark.href));
  fillIn(loaded, mark);
  // After its statement, so that one who reads on comes to what comes next.
  mark.closest('p')?.after(note);
  mark.focus();
  note.showPopover();
  place(mark.getBoundingClientRect());
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: 'nearest' });
}

async function load(address: URL): Promise<FactNotes> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`${address.pathname} was answered with ${answer.status}.`);
  return (await answer.json()) as FactNotes;
}

function fillIn({ facts, words }: FactNotes, { href, hash }: HTMLAnchorElement): void {
  const fact = facts[hash.slice(1)];
  if (!fact) throw new Error(`Found no fact ${hash} among the notes.`);
  const close = element('button', words.close);
  close.type = 'button';
  close.popoverTargetElement = note;
  close.popoverTargetAction = 'hide';
  const sources = fact.sources.map(({ title, url, language, line }) => {
    const link = linkTo(url, title);
    if (language) link.lang = language;
    return element('li', link, ' ', element('small', line));
  });
  note.ariaLabel = words.label;
  note.replaceChildren(
    element('p', fact.statement),
    element('p', element('b', fact.standing), ' ', fact.meaning),
    element('ul', ...sources),
    element('p', linkTo(href, words.all), close),
  );
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, ...content: (string | Node)[]) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = element('a', text);
  link.href = address;
  return link;
}

/** Below the mark, or above it where only there is room; it moves with the page, so that a long one can be read. */
function place({ left, top, bottom }: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = note;
  const room = document.documentElement.clientWidth - width - margin;
  const isAbove = bottom + height > innerHeight && top > height + margin;
  note.style.left = `${Math.max(margin, Math.min(left, room)) + scrollX}px`;
  note.style.top = `${(isAbove ? top - height : bottom) + scrollY}px`;
}
