/** Every page asks for a worker that keeps it, so that a reader of one language keeps that one. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const pages = globSync('**/index.html', { cwd: 'dist' });

test.each(pages)('%s is kept by the worker it asks for, which is in charge of it', (page) => {
  const address = `/${page.replace(/index\.html$/, '')}`;
  const [, worker = ''] = / data-worker="([^"]+)"/.exec(readFileSync(join('dist', page), 'utf8')) ?? [];
  expect(address.startsWith(worker.replace(/sw\.js$/, ''))).toBe(true);
  expect(readFileSync(join('dist', worker), 'utf8')).toContain(`"${address}"`);
});
