/** How results are shown: list items with links, each said by text nodes alone. */
import type { Match } from '../../search/find.ts';
import { grouped } from '../../search/groups.ts';
import type { SearchScript } from './search-script.ts';

/** Matches as the items of a list: the best first, then the others in groups, each named above its first. */
export function resultItems(matches: readonly Match[], words: SearchScript): HTMLLIElement[] {
  return grouped(matches).flatMap(({ name, items }) =>
    items.map((match, index) => {
      const item = matchItem(match, words);
      if (name !== null && index === 0) item.prepend(withText('h2', words.groups[name]));
      return item;
    }),
  );
}

/** Ways on as a list of links under their name. */
export function waysOn({ ways, waysTitle }: SearchScript): HTMLElement {
  const list = document.createElement('ul');
  // Some browsers take a list without marks for none.
  list.role = 'list';
  list.append(
    ...ways.map(({ address, text }) => {
      const item = document.createElement('li');
      item.append(linkTo(address, text));
      return item;
    }),
  );
  const nav = document.createElement('nav');
  const heading = withText('h2', waysTitle);
  heading.id = 'search-ways';
  nav.setAttribute('aria-labelledby', heading.id);
  nav.append(heading, list);
  return nav;
}

function matchItem({ title, page, address, excerpt, practice }: Match, words: SearchScript): HTMLLIElement {
  const text = document.createElement('small');
  text.append(...excerpt.map((piece) => (piece.isMatch ? withText('mark', piece.text) : piece.text)));
  const link = linkTo(address);
  link.append(withText('strong', title), ' ', withText('span', page === title ? '' : page), ' ', text);
  const picture = pictureAt(address);
  if (picture) link.prepend(picture);
  const item = document.createElement('li');
  item.append(link);
  if (practice !== null) {
    const other = linkTo(practice, words.practise);
    other.className = 'practise';
    // Read in a list of links, it says of what.
    other.setAttribute('aria-label', `${words.practise}: ${title}`);
    item.append(other);
  }
  return item;
}

/** The picture beside a place of this very page: it is here already, so that showing it once more costs nothing. */
function pictureAt(address: string): HTMLImageElement | null {
  const { pathname, hash } = new URL(address, location.href);
  if (pathname !== location.pathname || hash === '') return null;
  const pictures = document
    .getElementById(decodeURIComponent(hash.slice(1)))
    ?.closest('.group')
    ?.querySelectorAll('img');
  const shown = [...(pictures ?? [])].find(
    (picture) => picture.currentSrc !== '' && picture.checkVisibility(),
  );
  if (!shown) return null;
  const copy = new Image();
  copy.src = shown.currentSrc;
  copy.alt = '';
  return copy;
}

function linkTo(address: string, text = ''): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

function withText(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
