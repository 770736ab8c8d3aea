/** Puts the causes that an organisation added under their error, on the page of errors, marked as its own. */
import type { satteriCollectImagesPlugin } from '@astrojs/markdown-satteri';
import type { MdastNode } from 'satteri';
import { hasOwnCauses, ownIn } from '../content/own/index.ts';
import type { OwnCause } from '../content/own/own-content.ts';
import { addedBy } from '../content/own/own-words.ts';
import type { Inline } from '../content/own/own-markdown.ts';
import { pageFile } from '../content/page-files.ts';

type Plugin = ReturnType<typeof satteriCollectImagesPlugin>;

const text = (value: string): MdastNode => ({ type: 'text', value });

/** Puts the causes of a language, given its tag, under their errors: ahead of the next heading, since each may be an error. */
export const causesPlugin = (causesIn: (tag: string) => readonly OwnCause[]): Plugin => ({
  name: 'own-causes',
  heading(node, page) {
    const at = /src\/content\/docs\/.*$/.exec(decodeURI(page.fileURL?.pathname ?? ''))?.[0] ?? '';
    const { language, path } = pageFile(at);
    if (path !== 'use/errors.mdx') return;
    const error = (node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id;
    const causes = causesIn(language.tag).filter((cause) => cause.error === error);
    if (causes.length === 0) return;
    const root = page.parent(node);
    const after = root.children.slice((page.indexOf(node) ?? 0) + 1);
    const next = after.find((other) => other.type === 'heading');
    const list = listOf(causes, addedBy(language.tag));
    if (next) page.insertBefore(next, list);
    else page.appendChild(root, list);
  },
});

/** The plugin, where there is anything for it to do. */
export const ownCauses: Plugin[] = hasOwnCauses ? [causesPlugin((tag) => ownIn(tag).causes)] : [];

function listOf(causes: readonly OwnCause[], by: string): MdastNode {
  const items = causes.map(({ id, cause, signs, remedy }) => ({
    type: 'listItem' as const,
    spread: true,
    data: { hProperties: { id } },
    children: [
      paragraph([{ type: 'strong', children: nodesOf(cause) }, text(' '), ...nodesOf(signs)]),
      paragraph(nodesOf(remedy)),
      paragraph([{ type: 'emphasis', children: [text(by)] }]),
    ],
  }));
  return { type: 'list', ordered: false, spread: true, children: items } as MdastNode;
}

const paragraph = (children: readonly unknown[]) => ({ type: 'paragraph', children });

function nodesOf(texts: readonly Inline[]): MdastNode[] {
  return texts.map((piece) => {
    if ('text' in piece)
      return piece.kind === 'code' ? { type: 'inlineCode', value: piece.text } : text(piece.text);
    const children = nodesOf(piece.children);
    return (
      piece.kind === 'link' ? { type: 'link', url: piece.href, children } : { type: piece.kind, children }
    ) as MdastNode;
  });
}
