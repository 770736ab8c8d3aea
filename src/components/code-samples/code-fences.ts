/** Code between fences in a page, made the same as what `CodeBlock.astro` makes. */
import { satteriHighlightPlugin } from '@astrojs/markdown-satteri';
import { type CodePiece, highlight } from './highlight.ts';
import { fenceNames } from '../../content/fence-names.ts';

type Node = Awaited<ReturnType<Parameters<typeof satteriHighlightPlugin>[0]>>;

/** The plugin for pages. Throws where a fence says no language, or one that has no name here. */
export const codeFences = satteriHighlightPlugin(async (code, language) => {
  const name = fenceNames[language];
  if (name === undefined)
    throw new Error(`A fence in "${language}". Expected one of: ${Object.keys(fenceNames).join(', ')}.`);
  const pieces = await highlight(code, language);
  return element('pre', { tabIndex: 0, role: 'group', 'aria-label': name }, [
    element('code', {}, pieces.map(nodeOf)),
  ]);
}, undefined);

const nodeOf = ({ kind, text }: CodePiece): Node =>
  kind === undefined
    ? { type: 'text', value: text }
    : element('span', { className: [kind] }, [{ type: 'text', value: text }]);

const element = (
  tagName: string,
  properties: Record<string, string | number | string[]>,
  children: Node[],
): Node => ({ type: 'element', tagName, properties, children }) as Node;
