import { describe, expect, it } from 'vitest';
import { withOneStyle } from './page-styles.ts';

const page = (head: string, body = '') => `<html><head>${head}</head><body>${body}</body></html>`;

describe('the styles of a page', () => {
  it('are one, in the order in which they stood, where the first of them was', () => {
    const html = page('<style>a{}</style><title>t</title><style>b{}</style>', '<p>c</p><style>c{}</style>');
    expect(withOneStyle(html, 'a.html')).toBe(page('<style>a{}b{}c{}</style><title>t</title>', '<p>c</p>'));
  });

  it('of single elements become rules, one for what several have', () => {
    const html = page(
      '<style>a{}</style>',
      '<i class="x" style="--w:1;"></i><b style="top:0"><i style="--w:1;">',
    );
    expect(withOneStyle(html, 'a.html')).toBe(
      page(
        '<style>a{}[data-s="0"]{--w:1}[data-s="1"]{top:0}</style>',
        '<i class="x" data-s="0"></i><b data-s="1"><i data-s="0">',
      ),
    );
  });

  it('are left alone where a text only speaks of them', () => {
    const html = page('<style>a{}</style>', '<p>Not style="x" but &lt;i style="y"> alone</p>');
    expect(withOneStyle(html, 'a.html')).toBe(html);
  });

  it('need a place to go to', () => {
    expect(() => withOneStyle(page('', '<i style="top:0">'), 'dist/a.html')).toThrow(
      'dist/a.html: found elements with a style of their own',
    );
  });
});
