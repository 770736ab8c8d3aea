/**
 * No text shaped like a token stands in the repository or in the built site, practice tokens included. It is looked for
 * with the very rule that readers can take along, and in the language of it.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RE2JS } from 're2js';
import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { projectFiles } from '../../scripts/project-files.ts';

interface Gitleaks {
  readonly rules: readonly [{ readonly regex: string; readonly keywords: readonly string[] }];
}

const { rules } = parse(readFileSync('dist/downloads/gitleaks.toml', 'utf8')) as unknown as Gitleaks;
const regex = RE2JS.compile(rules[0].regex);

function holdsToken(file: string): boolean {
  const text = readFileSync(file, 'latin1');
  return rules[0].keywords.some((keyword) => text.includes(keyword)) && regex.matcher(text).find();
}

function filesWithTokens(files: readonly string[]): string[] {
  return files.filter((file) => statSync(file).isFile() && holdsToken(file));
}

/** A token nobody can use, of the shape that any has. */
function plantedToken(): string {
  const part = Buffer.from('{"planted":true}').toString('base64url');
  return `${part}.${part}.c2lnbmF0dXJl`;
}

function inFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
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
  inFolder((folder) => {
    const file = join(folder, 'page.html');
    writeFileSync(file, `<p>${plantedToken()}</p>`);
    expect(filesWithTokens([file])).toEqual([file]);
  });
});

test('a token planted into any kind of file of a built site is found', () => {
  inFolder((folder) => {
    cpSync('dist', folder, { recursive: true });
    const files = globSync(`${folder}/**/*`).filter((file) => statSync(file).isFile());
    const kinds = new Map(files.map((file) => [/\.\w+$/.exec(file)?.[0] ?? '', file]));
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(['.html', '.js', '.css', '.json', '.toml']));
    const planted = [...kinds.values()].sort();
    for (const file of planted) {
      const text = readFileSync(file);
      const middle = Math.floor(text.length / 2);
      const around = [Buffer.from(' '), Buffer.from(plantedToken()), Buffer.from(' ')];
      writeFileSync(file, Buffer.concat([text.subarray(0, middle), ...around, text.subarray(middle)]));
    }
    expect(filesWithTokens(files).sort()).toEqual(planted);
  });
});
