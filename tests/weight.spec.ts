/** How light the built pages are, compressed as a host compresses them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** Ten packets of 1,460 bytes: what a server may send before it waits for an answer (RFC 6928). */
const firstWindow = 14_600;
const limits = { script: 5_000, practiceScript: 25_000 };

const brotli = (text: string) => brotliCompressSync(text).length;
const matches = (html: string, pattern: RegExp) =>
  Array.from(html.matchAll(pattern), ([, found = '']) => found);

/** A script of the page and everything it imports before it runs, each once. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const source = readFileSync(join('dist', path), 'utf8');
  for (const name of matches(source, /(?:import|from)\s*["']\.\/([\w.-]+\.js)["']/g))
    withImports(`/_astro/${name}`, seen);
  return seen;
}

function weigh(page: string): { blocking: number; script: number } {
  const html = readFileSync(page, 'utf8');
  const sheets = matches(html, /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g);
  const blocking =
    brotli(html) + sheets.reduce((sum, path) => sum + brotli(readFileSync(join('dist', path), 'utf8')), 0);
  const scripts = new Set(
    matches(html, /<script type="module" src="([^"]+)"/g).flatMap((path) => [...withImports(path)]),
  );
  const script = [...scripts].reduce(
    (sum, path) => sum + brotli(readFileSync(join('dist', path), 'utf8')),
    0,
  );
  return { blocking, script };
}

for (const page of globSync('dist/**/*.html')) {
  test(`${page} is light enough`, () => {
    const { blocking, script } = weigh(page);
    console.log(`${page}: ${blocking} bytes before the first paint, ${script} bytes of script`);
    if (!page.includes('practice')) expect(blocking).toBeLessThanOrEqual(firstWindow);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(page.includes('practice') ? limits.practiceScript : limits.script);
  });
}
