import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { allowedIn, allowedInAny, policyBeginning, policyOf, sentPolicyOf } from './policy.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/>${body}</head><body></body></html>`;
const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const policyFor = (body: string) => policyOf(allowedIn(page(body)));

describe('the content policy', () => {
  it('allows the scripts that stand in the page, by hash, and no others', () => {
    const policy = policyFor('<script>let a = 1;</script><script type="module">let b = 2;</script>');
    expect(policy).toContain(`${hash('let a = 1;')} ${hash('let b = 2;')}`);
    expect(policy).not.toContain(hash('let a = 2;'));
  });

  it('takes no hash of a script that is a file of the site', () => {
    expect(policyFor('<script type="module" src="/a.js"></script>')).toContain(
      "script-src 'self' 'wasm-unsafe-eval';",
    );
  });

  it('allows the styles that stand in the page, by hash, and no others', () => {
    const policy = policyFor('<style>a{}</style>');
    expect(policy).toContain(`style-src 'self' ${hash('a{}')};`);
    expect(policy).not.toContain(hash('b{}'));
  });

  it('allows nothing inline, and no text to become a script', () => {
    for (const policy of [policyFor('<script>1</script><style>a{}</style>'), policyOf(), sentPolicyOf()]) {
      expect(policy).not.toMatch(/unsafe-inline|unsafe-hashes|'unsafe-eval'/);
      expect(policy).toMatch(/; require-trusted-types-for 'script'; trusted-types [\w-]+(?:;|$)/);
    }
  });

  it('begins as all of ours do', () => {
    expect(policyFor('<script>1</script>').startsWith(policyBeginning)).toBe(true);
  });

  it('of several pages allows what any of them needs, once', () => {
    const pages = ['<style>a{}</style>', '<style>a{}</style><script>1</script>'].map((body) =>
      allowedIn(page(body)),
    );
    expect(allowedInAny(pages)).toEqual({ scripts: [hash('1')], styles: [hash('a{}')] });
  });

  it('asks of a host what a page cannot ask for', () => {
    expect(sentPolicyOf()).toBe(`${policyOf()}; frame-ancestors 'none'`);
  });
});
