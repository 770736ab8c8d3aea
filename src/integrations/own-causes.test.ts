import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, it } from 'vitest';
import { causesPlugin } from './own-causes.ts';
import { docs } from '../content/page-files.ts';
import { headings } from '../content/prose.ts';
import { writtenLanguages } from '../written-languages.ts';

it.each(writtenLanguages)(
  'a cause stands under the heading of its own error: $tag',
  async ({ tag, folder }) => {
    const file = `${docs}/${folder}/use/errors.mdx`.replace('//', '/');
    const source = readFileSync(file, 'utf8');
    const errors = headings(source).map((heading) => /\{#(.+)\}$/.exec(heading)?.[1] ?? '');
    const causes = errors.map((error) => ({
      ...{ id: `cause-of-${error}`, error, signs: [], remedy: [] },
      cause: [{ kind: 'text' as const, text: 'It.' }],
    }));
    const { render } = await createSatteriMarkdownProcessor({
      features: { headingAttributes: true },
      mdastPlugins: [causesPlugin((asked) => (asked === tag ? causes : []))],
    });
    const { code } = await render(source, { fileURL: pathToFileURL(file) });
    const ids = Array.from(code.matchAll(/<(?:h\d|li) id="([^"]+)"/g), ([, id]) => id);
    expect(errors.length).toBeGreaterThan(6);
    expect(ids).toEqual(errors.flatMap((error) => [error, `cause-of-${error}`]));
  },
);
