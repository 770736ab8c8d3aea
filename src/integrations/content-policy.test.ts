import { describe, expect, it } from 'vitest';
import { allowedIn, policyOf } from '../hosts/policy.ts';
import { withPolicy } from './content-policy.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/>${head}</head><body>${body}</body></html>`;

describe('a page with its policy', () => {
  it('has it before anything it rules, and tells no page where it leads to what led there', () => {
    const html = withPolicy(page('<script>1</script>'), 'a.html');
    const places = [
      'Content-Security-Policy',
      '<meta name="referrer" content="no-referrer">',
      '<script>',
    ].map((text) => html.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('is allowed what stands in it once its styles are one', () => {
    const html = withPolicy(
      page('<style>a{}</style><style>b{}</style>', '<p style="color:red">c</p>'),
      'a.html',
    );
    expect(html).toContain('<style>a{}b{}[data-s="0"]{color:red}</style>');
    expect(html).toContain(`content="${policyOf(allowedIn(html))}"`);
  });

  it('does not say what built it', () => {
    const named = page('<meta name="generator" content="A 1"><meta name="twitter:card" content="b">');
    expect(withPolicy(named, 'a.html')).not.toMatch(/generator|twitter/);
  });

  it('is not made of what is no page', () => {
    expect(() => withPolicy('<p>fragment</p>', 'dist/a.html')).toThrow('dist/a.html: found no <head>');
  });
});
