import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyFor, policyStart, withOneStyle, withPolicy } from './content-policy.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/>${body}</head><body></body></html>`;
const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

describe('the content policy', () => {
  it('allows the scripts that stand in the page, by hash, and no others', () => {
    const policy = policyFor(page('<script>let a = 1;</script><script type="module">let b = 2;</script>'));
    expect(policy).toContain(`${hash('let a = 1;')} ${hash('let b = 2;')}`);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
    expect(policy).not.toContain(hash('let a = 2;'));
  });

  it('takes no hash of a script that is a file of the site', () => {
    expect(policyFor(page('<script type="module" src="/a.js"></script>'))).toContain(
      "script-src 'self' 'wasm-unsafe-eval';",
    );
  });

  it('allows the styles that stand in the page, by hash, and no others', () => {
    const policy = policyFor(page('<style>a{}</style>'));
    expect(policy).toContain(`style-src 'self' ${hash('a{}')};`);
    expect(policy).not.toMatch(/style-src [^;]*'unsafe-inline'/);
    expect(policy).not.toContain(hash('b{}'));
  });

  it('has one style of the head to allow, in the order in which they stood, and others where they are', () => {
    const whole = `${page('<style>a{}</style><title>t</title><style>b{}</style>')}<style>c{}</style>`;
    expect(withOneStyle(whole)).toBe(`${page('<style>a{}b{}</style><title>t</title>')}<style>c{}</style>`);
    expect(withPolicy(whole, 'a.html')).toContain(`style-src 'self' ${hash('a{}b{}')} ${hash('c{}')};`);
  });

  it('begins as a page of ours is known by', () => {
    expect(withPolicy(page('<script>1</script>'), 'a.html')).toContain(policyStart);
  });

  it('stands before anything it rules', () => {
    const html = withPolicy(page('<script>1</script>'), 'a.html');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'));
  });

  it('does not pass over what is no page', () => {
    expect(() => withPolicy('<p>fragment</p>', 'dist/a.html')).toThrow('dist/a.html: found no <head>');
  });
});
