import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownFiles } from './own-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'own-files-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '\uFEFFText.');
  }
}

it('are none without a folder', () => expect(ownFiles(root)).toEqual([]));

it('are those that somebody wrote, by name, without a byte order mark', () => {
  write('organisation/pt-BR/b.md', 'organisation/en/a.md', 'organisation/c.txt');
  write('organisation/.DS_Store', 'organisation/en/Thumbs.db', 'organisation/pictures/en/guide.webp');
  expect(ownFiles(root)).toEqual(
    ['organisation/c.txt', 'organisation/en/a.md', 'organisation/pt-BR/b.md'].map((name) => ({
      name,
      text: 'Text.',
    })),
  );
});

it('are read past links that lead nowhere, as editors leave them beside a file that is open', () => {
  write('organisation/en/rules.md');
  for (const name of ['.#rules.md', 'gone.md'])
    symlinkSync('nobody@nowhere.1:2', join(root, 'organisation/en', name));
  expect(ownFiles(root).map(({ name }) => name)).toEqual(['organisation/en/rules.md']);
});
