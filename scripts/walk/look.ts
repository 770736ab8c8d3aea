/**
 * What a reader finds on a page, by role and name. {@link look} runs in the page, as text: all it uses is within it.
 * Roles and names are taken from the markup the site has, which is native elements; what else ARIA allows is left out.
 */

/** The roles that a walk looks for. */
export type Role =
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'figure'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'listitem'
  | 'main'
  | 'navigation'
  | 'region'
  | 'searchbox'
  | 'status'
  | 'textbox';

/** What to look for; among what is shown. */
export interface Query {
  readonly role: Role;
  /** The whole of its accessible name. */
  readonly name?: string;
  /** A part of its accessible name. */
  readonly named?: string;
  /** A part of its text. */
  readonly text?: string;
  /** A selector it matches too, for what a role and a name do not tell. */
  readonly css?: string;
  /** What it stands in. */
  readonly within?: Query;
}

/** Something that was found. */
export interface Seen {
  readonly name: string;
  readonly text: string;
  /** Of a field. */
  readonly value: string;
  /** What is selected of its value. */
  readonly selected: string;
  readonly isChecked: boolean;
  readonly isFocused: boolean;
  /** Whether it stands before what has the focus. */
  readonly isBeforeFocus: boolean;
  /** Of an image: whether it has been loaded. */
  readonly isLoaded: boolean;
  readonly isInView: boolean;
  /** Whether a press on its middle reaches it. */
  readonly isOnTop: boolean;
  /** Its middle, in the window. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Everything shown that a query asks for. The first is brought into view where `isBrought`. */
// eslint-disable-next-line max-lines-per-function -- It is sent to the page whole.
export function look(query: Query, isBrought: boolean): Seen[] {
  const selectors: Readonly<Record<Role, string>> = {
    button: 'button, summary, [role="button"]',
    checkbox: 'input[type="checkbox"]',
    combobox: 'select',
    dialog: 'dialog, [role="dialog"]',
    figure: 'figure',
    heading: 'h1, h2, h3, h4',
    img: 'img',
    link: 'a[href]',
    list: 'ul, ol',
    listitem: 'li',
    main: 'main',
    navigation: 'nav',
    region: 'section, [role="region"]',
    searchbox: 'input[type="search"]',
    status: '[role="status"]',
    textbox: 'textarea, input[type="text"], input:not([type])',
  };
  const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const isField = (element: Element) =>
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  /** The text that is shown, and that assistive technology is told. */
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!(node instanceof Element) || isField(node)) return '';
    if (node.ariaHidden === 'true' || !node.checkVisibility()) return '';
    if (node instanceof HTMLImageElement) return node.alt;
    const isInline = getComputedStyle(node).display.startsWith('inline');
    const text = Array.from(node.childNodes, textOf).join('');
    return isInline ? text : ` ${text} `;
  };
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    if (ids.length > 0) return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const label = element.getAttribute('aria-label');
    if (label !== null) return label;
    if (isField(element)) return Array.from(element.labels ?? [], (each) => textOf(each)).join(' ');
    return textOf(element);
  };
  const findAll = ({ role, name, named, text, css, within }: Query): Element[] => {
    const places = within ? findAll(within) : [document.documentElement];
    const all = places.flatMap((place) => Array.from(place.querySelectorAll(selectors[role])));
    return [...new Set(all)].filter(
      (element) =>
        element.checkVisibility() &&
        (css === undefined || element.matches(css)) &&
        (name === undefined || tidy(nameOf(element)) === tidy(name)) &&
        (named === undefined || tidy(nameOf(element)).includes(tidy(named))) &&
        (text === undefined || tidy(textOf(element)).includes(tidy(text))),
    );
  };
  const focused = document.activeElement === document.body ? null : document.activeElement;
  const found = findAll(query);
  if (isBrought) found[0]?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return found.map((element): Seen => {
    // Of what runs over lines, its first: the middle of all may be beside it.
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y);
    const isText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const [start, end] = isText ? [element.selectionStart ?? 0, element.selectionEnd ?? 0] : [0, 0];
    return {
      name: tidy(nameOf(element)),
      text: tidy(textOf(element)),
      value: isField(element) ? element.value : '',
      selected: isText ? element.value.slice(start, end) : '',
      isChecked: element instanceof HTMLInputElement && element.checked,
      isFocused: element === document.activeElement,
      isBeforeFocus:
        focused !== null &&
        (focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
      isLoaded: element instanceof HTMLImageElement && element.complete && element.naturalWidth > 0,
      isInView: y >= 0 && y <= innerHeight && x >= 0 && x <= innerWidth,
      isOnTop: hit !== null && (element.contains(hit) || hit.contains(element)),
      x: Math.round(x),
      y: Math.round(y),
      width,
      attributes: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
    };
  });
}
