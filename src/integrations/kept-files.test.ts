import { describe, expect, it } from 'vitest';
import { keptFiles } from './kept-files.ts';

const root = { tag: 'aa', path: '', name: 'A' };
const other = { tag: 'bb-CC', path: 'bb-cc', name: 'B' };
const languages = [root, other];

/** A site of these files, each with its text. */
const siteOf = (files: Readonly<Record<string, string>>) => ({
  paths: Object.keys(files),
  read: (path: string) => Buffer.from(files[path] ?? ''),
});

describe('of the files of a site, the worker keeps', () => {
  it('none that a browser with a worker would not ask for', () => {
    const unused = ['404.html', 'sw.js', '_astro/shot.C7KLyNxh.png'];
    const used = [
      '_astro/sans.CuJfVYMP.woff2',
      '_astro/shot.C7KLyNxh.avif',
      'guide/index.html',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.js',
      'pagefind/wasm.aa.pagefind',
    ];
    const paths = [...unused, ...used];
    const { read } = siteOf({ 'guide/index.html': paths.join('\n') });
    expect(keptFiles({ paths, read }, root, languages)).toEqual(used);
  });

  const site = siteOf({
    'index.html': '<script src="/_astro/both.1.js"></script> <img src="/_astro/shot.a.avif">',
    'guide/index.html': '',
    'bb-cc/index.html': '<script src="/_astro/both.1.js"></script> <img src="/_astro/shot.b.avif">',
    'bb-cc/sw.js': '',
    '_astro/both.1.js': 'import("./later.2.js")',
    '_astro/later.2.js': 'import "./both.1.js"',
    '_astro/nobody.3.js': '',
    '_astro/shot.a.avif': '',
    '_astro/shot.b.avif': '',
    'downloads/gateway.json': '',
    'bb-cc/downloads/gateway.json': '',
    'reference/sources/facts.json': '',
    'bb-cc/reference/sources/facts.json': '',
    'search.json': '',
    'bb-cc/search.json': '',
    'pagefind/vocabulary.aa.json': '',
    'pagefind/vocabulary.bb-cc.json': '',
    'pagefind/pagefind.js': '',
    'pagefind/pagefind.aa_1.pf_meta': '',
    'pagefind/pagefind.bb-cc_1.pf_meta': '',
    'pagefind/fragment/aa_1.pf_fragment': '',
    'pagefind/fragment/bb-cc_1.pf_fragment': '',
    'pagefind/wasm.aa.pagefind': '',
    'pagefind/wasm.bb-cc.pagefind': '',
  });
  const shared = ['_astro/both.1.js', '_astro/later.2.js', 'pagefind/pagefind.js'];

  it('for the language in the root, nothing of another’s', () => {
    const own = [
      'index.html',
      'guide/index.html',
      'downloads/gateway.json',
      'reference/sources/facts.json',
      'search.json',
      'pagefind/vocabulary.aa.json',
      '_astro/shot.a.avif',
      'pagefind/pagefind.aa_1.pf_meta',
      'pagefind/fragment/aa_1.pf_fragment',
      'pagefind/wasm.aa.pagefind',
    ];
    expect(keptFiles(site, root, languages)).toEqual([...own, ...shared].sort());
  });

  it('for a language in a folder, its pages and what they lead to', () => {
    const own = [
      'bb-cc/index.html',
      'bb-cc/downloads/gateway.json',
      'bb-cc/reference/sources/facts.json',
      '_astro/shot.b.avif',
      'bb-cc/search.json',
      'pagefind/vocabulary.bb-cc.json',
      'pagefind/pagefind.bb-cc_1.pf_meta',
      'pagefind/fragment/bb-cc_1.pf_fragment',
      'pagefind/wasm.bb-cc.pagefind',
    ];
    expect(keptFiles(site, other, languages)).toEqual([...own, ...shared].sort());
  });
});
