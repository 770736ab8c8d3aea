import { expect, it } from 'vitest';
import { contactSheet } from './contact-sheet.ts';

it('the page of changes shows before, after and difference of each, and says what changed', () => {
  const page = contactSheet([
    { name: 'a', reasons: ['size <1>'], before: 'b.png', after: 'a.png', diff: 'd.png' },
    { name: 'new', reasons: ['it was never taken'], before: null, after: 'n.png', diff: null },
  ]);
  expect(page.match(/<section>/g)).toHaveLength(2);
  expect(page).toContain('<li>size &lt;1></li>');
  expect(page.match(/src="[^"]+"/g)).toEqual(['src="b.png"', 'src="a.png"', 'src="d.png"', 'src="n.png"']);
  expect(page.match(/<p>none<\/p>/g)).toHaveLength(2);
});
