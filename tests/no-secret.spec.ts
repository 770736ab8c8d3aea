/** No text shaped like a token stands in the repository or in the built site, practice tokens included. */
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { tokenShape } from './fixtures.ts';
import { projectFiles } from './project-files.ts';

function filesWithTokens(files: readonly string[]): string[] {
  return files.filter((file) => statSync(file).isFile() && tokenShape.test(readFileSync(file, 'latin1')));
}

test('the repository holds no token', () => {
  const present = projectFiles();
  expect(present.length).toBeGreaterThan(50);
  expect(filesWithTokens(present)).toEqual([]);
});

test('the built site holds no token', () => {
  const files = globSync('dist/**/*');
  expect(files.length).toBeGreaterThan(20);
  expect(filesWithTokens(files)).toEqual([]);
});

test('a planted token is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  const part = Buffer.from('{"planted":true}').toString('base64url');
  const file = join(folder, 'page.html');
  writeFileSync(file, `<p>${part}.${part}.c2lnbmF0dXJl</p>`);
  expect(filesWithTokens([file])).toEqual([file]);
  rmSync(folder, { recursive: true });
});
