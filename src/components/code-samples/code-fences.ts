/** Code between fences in a page, made the same as what `CodeBlock.astro` makes. */
import type { HastNode, HastPluginDefinition } from 'satteri';
import { type CodePiece, highlight } from './highlight.ts';

/** What a block is called, by the language of its fence; proper nouns, so the same in every language of the site. */
export const fenceNames: Readonly<Record<string, string>> = { sh: 'Shell', ps1: 'PowerShell', json: 'JSON' };

/** The plugin. Throws where a fence says no language, or one that has no name here. */
export const codeFences: HastPluginDefinition = {
  name: 'code-fences',
  element: {
    filter: ['pre'],
    async visit(node, context) {
      const code = node.children.find((child) => child.type === 'element' && child.tagName === 'code');
      if (code?.type !== 'element') return;
      const language = languageOf(code.properties['className']);
      const name = fenceNames[language];
      if (name === undefined)
        throw new Error(`A fence in "${language}". Expected one of: ${Object.keys(fenceNames).join(', ')}.`);
      const pieces = await highlight(context.textContent(code).trimEnd(), language);
      return element('pre', { tabIndex: 0, role: 'group', 'aria-label': name }, [
        element('code', {}, pieces.map(nodeOf)),
      ]);
    },
  },
};

function languageOf(classes: unknown): string {
  const all: unknown[] = Array.isArray(classes) ? classes : [];
  const found = all.find((name): name is string => typeof name === 'string' && name.startsWith('language-'));
  return found?.slice('language-'.length) ?? '';
}

const nodeOf = ({ kind, text }: CodePiece): HastNode =>
  kind === undefined
    ? { type: 'text', value: text }
    : element('span', { className: [kind] }, [{ type: 'text', value: text }]);

const element = (
  tagName: string,
  properties: Record<string, string | number | string[]>,
  children: HastNode[],
): HastNode => ({ type: 'element', tagName, properties, children }) as HastNode;
