import { describe, expect, it } from 'vitest';
import { withContents } from './headings.ts';

const page = (main: string, list = '<nav class="contents"><ul></ul></nav>') =>
  `<aside><h2 id="menu">Menu</h2></aside><main><h1 id="_top">Errors</h1>${list}${main}</main><h2 id="after">After</h2>`;
const sections =
  '<h2 id="a">First</h2><h2 class="x" id="b" lang="pt-BR"><code>403</code></h2><h2 id="c">Last</h2>';

describe('the contents of a page', () => {
  it('list its sections, those of components as well, in the language of each', () => {
    expect(withContents(page(sections))).toContain(
      '<nav class="contents"><ul><li><a href="#a">First</a></li>' +
        '<li><a href="#b" lang="pt-BR"><code>403</code></a></li><li><a href="#c">Last</a></li></ul></nav>',
    );
  });

  it('leave out what is within a section', () => {
    expect(withContents(page(`${sections}<h3 id="d">Within</h3>`))).not.toContain('<li><a href="#d"');
  });

  it('are no list where there are but two', () => {
    expect(withContents(page('<h2 id="a">First</h2><h2 id="b">Second</h2>'))).not.toContain('<nav');
  });
});

describe('a heading', () => {
  it('is a link to itself, and keeps what it is', () => {
    const html = withContents(page('<h2 class="x" id="b">Two</h2><h3 id="d"> Three </h3>'));
    expect(html).toContain('<h2 class="x" id="b"><a class="heading-link" href="#b">Two</a></h2>');
    expect(html).toContain('<h3 id="d"><a class="heading-link" href="#d">Three</a></h3>');
  });

  it.each([
    ['without an address', '<h2 class="x">Two</h2>'],
    ['that a tool moves the focus to', '<h2 id="b" tabindex="-1">Two</h2>'],
    ['that a script fills in', '<h2 id="b"></h2>'],
    ['that holds a link', '<h2 id="b">Two <a href="/">more</a></h2>'],
    ['that labels a box', '<h3 id="b"><label for="c">Two</label></h3>'],
  ])('%s stays as it is', (_, heading) => {
    expect(withContents(page(heading))).toContain(heading);
  });

  it('outside the text of the page stays as it is', () => {
    const html = withContents(page(sections));
    expect(html).toContain('<h2 id="menu">Menu</h2>');
    expect(html).toContain('<h2 id="after">After</h2>');
  });

  it('of a page that is a tool stays as it is', () => {
    const tool = page(sections, '');
    expect(withContents(tool)).toBe(tool);
  });
});
