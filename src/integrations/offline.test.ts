import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withPolicy } from './content-policy.ts';
import { writeWorkers } from './offline.ts';

const page = (text: string) => withPolicy(`<html><head></head><body>${text}</body></html>`, 'page');

describe('the worker of a built site', () => {
  const languages = [
    { tag: 'aa', path: '', name: 'A' },
    { tag: 'bb', path: 'bb', name: 'B' },
  ];
  let root = '';
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  const worker = (base = '/', folder = '') => {
    writeWorkers(root, base, languages);
    return readFileSync(join(root, folder, 'sw.js'), 'utf8');
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'offline-'));
    for (const folder of ['guide', 'bb']) mkdirSync(join(root, folder));
    write('404.html', page('Not here'));
    write('index.html', page('Home'));
    write('guide/index.html', page('Guide'));
    write('bb/index.html', page('B'));
    write('a.js', '1');
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('names pages by their addresses, under the base', () => {
    expect(worker('/docs/')).toContain(`'["/docs/a.js","/docs/guide/","/docs/"]'`);
  });

  it('is in the folder of its language, and knows the path of the site', () => {
    const other = worker('/docs/', 'bb');
    expect(other).toContain(`'["/docs/a.js","/docs/bb/"]'`);
    expect(other).toContain(`base = '/docs/'`);
  });

  it('is not touched by a change of another language', () => {
    const first = worker();
    const other = worker('/', 'bb');
    write('bb/index.html', page('Another B'));
    expect(worker()).toBe(first);
    expect(worker('/', 'bb')).not.toBe(other);
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
    expect(worker()).not.toMatch(/'\{\w+\}'/);
  });

  it('is not written for pages it would not keep', () => {
    write('index.html', '<html><head></head><body>Home</body></html>');
    expect(() => worker()).toThrow('index.html does not hold <meta http-equiv="Content-Security-Policy"');
  });
});
