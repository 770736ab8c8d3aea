import { expect, it } from 'vitest';
import { pageText } from './text.ts';

it('takes the first heading for the title, and the name of the file where there is none', () => {
  expect(pageText('\uFEFF# A guide\n\nText.\n', 'x')).toEqual({ title: 'A guide', body: 'Text.' });
  expect(pageText('---\na: 1\n---\nText.\n\n## Below\n', 'notes.txt')).toEqual({
    title: 'notes.txt',
    body: 'Text.\n\n## Below',
  });
});

it('leads to another site where it led within ours', () => {
  const { body } = pageText('[a](/guide/#save), [b](../x.md), [c](https://x.example/), [d](#e)', 'x');
  expect(body).toBe(
    '[a](https://guide.example/guide/#save), [b](https://guide.example/../x.md), [c](https://x.example/), [d](#e)',
  );
});

it('leaves pictures out', () => {
  expect(pageText('One.\n\n![A picture.](/_astro/a.png)\n\nTwo.', 'x').body).toBe('One.\n\nTwo.');
});

it('has neither tags nor expressions outside of code', () => {
  const { body } = pageText('A <b> and \\<c> and {{ d }}, `<e> {f}`\n\n```sh\n<g> {h}\n```\n\n<i>', 'x');
  expect(body).toBe(
    'A &lt;b> and &lt;c> and &#123;&#123; d &#125;&#125;, `<e> {f}`\n\n```sh\n<g> {h}\n```\n\n&lt;i>',
  );
});

it('has no line that MDX takes for a script, and addresses as links', () => {
  expect(pageText('import it\n\nexport <https://x.example/a>', 'x').body).toBe(
    '&#105;mport it\n\n&#101;xport [https://x.example/a](https://x.example/a)',
  );
});
