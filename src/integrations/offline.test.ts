import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withPolicy } from './content-policy.ts';
import { keptFiles, writeWorker } from './offline.ts';

const page = (text: string) => withPolicy(`<html><head></head><body>${text}</body></html>`, 'page');

describe('of the files of a site, the worker keeps', () => {
  it('none that a browser with a worker would not ask for', () => {
    const unused = [
      '404.html',
      'sw.js',
      '_astro/sans.Cu4Hd6ag.woff',
      '_astro/shot.C7KLyNxh.webp',
      'pagefind/pagefind-ui.js',
      'pagefind/pagefind-modular-ui.css',
      'pagefind/pagefind-component-ui.js',
      'pagefind/pagefind-highlight.js',
      'pagefind/wasm.unknown.pagefind',
    ];
    const used = [
      '_astro/sans.CuJfVYMP.woff2',
      '_astro/shot.C7KLyNxh.avif',
      'guide/index.html',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind.js',
      'pagefind/wasm.en.pagefind',
    ];
    expect(keptFiles([...unused, ...used])).toEqual(used);
  });
});

describe('the worker of a built site', () => {
  let root = '';
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  const worker = (base = '/') => {
    writeWorker(root, base);
    return readFileSync(join(root, 'sw.js'), 'utf8');
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'offline-'));
    mkdirSync(join(root, 'guide'));
    write('404.html', page('Not here'));
    write('index.html', page('Home'));
    write('guide/index.html', page('Guide'));
    write('a.js', '1');
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('names pages by their addresses, under the base', () => {
    expect(worker('/docs/')).toContain(`'["/docs/a.js","/docs/guide/","/docs/"]'`);
  });

  it('is the same for the same site, and another for any change, of the page for lost addresses too', () => {
    const first = worker();
    expect(worker()).toBe(first);
    write('404.html', page('Nowhere'));
    const second = worker();
    expect(second).not.toBe(first);
    write('a.js', '2');
    expect(worker()).not.toBe(second);
  });

  it('leaves nothing to be filled in', () => {
    expect(worker()).not.toMatch(/\{(version|policy|files)\}/);
  });

  it('is not written for pages it would not keep', () => {
    write('index.html', '<html><head></head><body>Home</body></html>');
    expect(() => worker()).toThrow('index.html does not hold <meta http-equiv="Content-Security-Policy"');
  });
});
