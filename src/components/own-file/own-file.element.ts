/** Puts what the file beside the site says into the page: as text and as links, now and in what the page shows later. */
import { namedPieces, type Piece, withHost } from '../../content/organisation/own-texts.ts';
import type { GuideConfig } from '../../content/organisation/guide-config.ts';
import { SiteElement } from '../site-element/site-element.ts';
import { ownFileName, readOwnFile } from './own-file.ts';

/** What of the words is needed. */
interface OwnFileWords {
  /** What stands for the support team, in every language. */
  readonly phrases: readonly string[];
  /** Names the publisher. */
  readonly by: string;
}

class OwnFileElement extends SiteElement<OwnFileWords> {
  /** Texts that were put in, which would be found again. */
  readonly #done = new WeakSet<Text>();
  readonly #observer = new MutationObserver((changes) => this.#onChanges(changes));
  #own: GuideConfig = {};

  protected connected(): void {
    void this.#load();
  }

  protected override disconnected(): void {
    this.#observer.disconnect();
  }

  async #load(): Promise<void> {
    // Without a network, or without the file, the page stays as it came.
    const text = await fetch(this.dataset['file'] ?? '', { signal: this.signal })
      .then((response) => (response.ok ? response.text() : null))
      .catch(() => null);
    if (text === null) return;
    const { own, problems } = readOwnFile(text);
    for (const problem of problems) console.warn(`${ownFileName}: ${problem}.`);
    this.#own = own;
    this.#showPublisher();
    this.#putInto(document.body);
    this.#observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    this.toggleAttribute('data-ready', true);
  }

  #showPublisher(): void {
    const { publisher } = this.#own;
    if (!publisher) return;
    this.find('[data-by]').textContent = this.words.by.replace('{publisher}', () => publisher.name);
    for (const name of ['source', 'report'] as const) {
      const link = this.find(`[data-${name}]`, HTMLAnchorElement);
      link.hidden = publisher[name] === undefined;
      link.href = publisher[name] ?? '';
    }
    this.hidden = false;
  }

  #onChanges(changes: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of changes)
      for (const node of type === 'characterData' ? [target] : addedNodes) this.#putInto(node);
  }

  #putInto(root: Node): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = root instanceof Text ? [root] : [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) this.#putIntoText(text);
  }

  #putIntoText(text: Text): void {
    // What a fact states is what its source says.
    if (this.#done.has(text) || text.parentElement?.closest('script, style, textarea, [data-standing]'))
      return;
    const pieces = namedPieces(withHost(text.data, this.#own), this.words.phrases, this.#own);
    const isChanged = pieces.length > 1 || withHost(text.data, this.#own) !== text.data;
    if (!isChanged) return;
    const isPlain = Boolean(text.parentElement?.closest(plainPlaces));
    const nodes = pieces.flatMap((piece) => nodesOf(piece, isPlain));
    for (const node of nodes) this.#done.add(node instanceof Text ? node : (node.firstChild as Text));
    text.replaceWith(...nodes);
  }
}

/** Where no link may stand: in another control, in a heading, and in what is read out as it changes. */
const plainPlaces =
  'a, button, summary, label, option, h1, h2, h3, .sr-only, [role="status"], [role="alert"], [aria-live]';

function nodesOf(piece: Piece, isPlain: boolean): (Text | HTMLAnchorElement)[] {
  if ('text' in piece) return [new Text(piece.text)];
  const { name, contact } = piece;
  if (contact === undefined || isPlain) return [new Text(` (${name})`)];
  const link = document.createElement('a');
  link.href = contact;
  link.append(name);
  return [new Text(' ('), link, new Text(')')];
}

OwnFileElement.define('own-file');
