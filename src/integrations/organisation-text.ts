/** What the organisation says of itself, put into the text of pages; words have it where they are read. */
import type { satteriCollectImagesPlugin } from '@astrojs/markdown-satteri';
import { organisation } from '../content/organisation/index.ts';
import { namedPieces, type Piece, withHost } from '../content/organisation/own-texts.ts';
import { supportPhrases } from '../content/words/index.ts';

type Plugin = ReturnType<typeof satteriCollectImagesPlugin>;
type Content = Exclude<
  Parameters<Parameters<NonNullable<Plugin['text']>>[1]['replaceNode']>[1],
  readonly unknown[]
>;

/** The plugin: the host in samples, and the name of the support team, as a link where it has an address. */
export const organisationText: Plugin = {
  name: 'organisation-text',
  text(node, page) {
    const pieces = namedPieces(withHost(node.value, organisation), supportPhrases, organisation);
    const { type } = page.parent(node);
    const isPlain = type === 'link' || type === 'heading';
    if (pieces.length > 1)
      page.replaceNode(
        node,
        pieces.flatMap((piece) => nodesOf(piece, isPlain)),
      );
    else putHost(node, page);
  },
  inlineCode: (node, page) => putHost(node, page),
  code: (node, page) => putHost(node, page),
};

function putHost(
  node: { readonly value: string },
  page: { readonly setProperty: (node: never, key: 'value', value: string) => void },
): void {
  const value = withHost(node.value, organisation);
  if (value !== node.value) page.setProperty(node as never, 'value', value);
}

function nodesOf(piece: Piece, isPlain: boolean): Content[] {
  if ('text' in piece) return [{ type: 'text', value: piece.text }];
  const name: Content = { type: 'text', value: piece.name };
  const named: Content =
    piece.contact === undefined || isPlain ? name : { type: 'link', url: piece.contact, children: [name] };
  return [{ type: 'text', value: ' (' }, named, { type: 'text', value: ')' }];
}
