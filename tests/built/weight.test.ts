/** How light the built pages are, compressed as a host compresses them. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { organisation } from '../../src/content/organisation/index.ts';
import { unusedClasses, unusedInText, unusedProperties } from '../../src/styles/starlight-unused.ts';

/** Ten packets of 1,460 bytes: what a server may send before it waits for an answer (RFC 6928). */
const firstWindow = 14_600;
/**
 * Some pages may take more: the list of all facts and the glossary, which grow with each language, and the samples in
 * every language. They are complete rather than short; all paint their beginning, and are read from there, while the
 * rest arrives.
 */
const longPages = [
  { pattern: /reference\/sources/, limit: 18_500 },
  { pattern: /reference\/glossary/, limit: 18_000 },
  { pattern: /first-request/, limit: 16_000 },
];
const limits = { script: 5_000, practiceScript: 25_000 };
/** What an organisation says of itself comes on top: a few names, and labels that may be longer. */
const allowance = Object.keys(organisation).length === 0 ? 1 : 1.1;

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
  const inPage = matches(html, /<script(?: type="module")?>([^]*?)<\/script>/g);
  const inFiles = [...scripts].map((path) => readFileSync(join('dist', path), 'utf8'));
  const script = [...inFiles, ...inPage].reduce((sum, text) => sum + brotli(text), 0);
  return { blocking, script };
}

test('no page uses what is left out of the style sheets', () => {
  const pages = globSync('dist/**/*.html').map((file) => readFileSync(file, 'utf8'));
  const sheets = globSync('dist/_astro/*.css').map((file) => readFileSync(file, 'utf8'));
  const scripts = globSync('dist/_astro/*.js').map((file) => readFileSync(file, 'utf8'));
  const used = unusedClasses.filter((name) =>
    pages.some((html) => new RegExp(`class="[^"]*(?<![\\w-])${name.replace('\\', '')}`).test(html)),
  );
  const read = unusedProperties.filter((name) =>
    [...pages, ...sheets, ...scripts].some((text) => new RegExp(`${name}(?![\\w-])`).test(text)),
  );
  const texts = globSync('src/content/docs/**/*.mdx').map((file) => readFileSync(file, 'utf8'));
  const inText = unusedInText.filter((name) => texts.some((text) => text.includes(`<${name}`)));
  const deep = texts.filter((text) => /^#{4,6} /m.test(text.replace(/^```[^]*?^```/gm, '')));
  expect({ inText, deep }).toEqual({ inText: [], deep: [] });
  expect({ used, read }).toEqual({ used: [], read: [] });
});

for (const page of globSync('dist/**/*.html')) {
  test(`${page} is light enough`, () => {
    const { blocking, script } = weigh(page);
    console.log(`${page}: ${blocking} bytes before the first paint, ${script} bytes of script`);
    const isForReading = !/practice|console/.test(page);
    const limit = longPages.find(({ pattern }) => pattern.test(page))?.limit ?? firstWindow;
    if (isForReading) expect(blocking).toBeLessThanOrEqual(limit * allowance);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(isForReading ? limits.script : limits.practiceScript);
  });
}

/** The most a picture for a phone, and the first picture of a page, may weigh. */
const pictureLimit = 30_000;

for (const page of globSync('dist/**/*.html').filter((file) =>
  readFileSync(file, 'utf8').includes('data-stage="'),
)) {
  test(`the pictures of ${page} are light, and have their size`, async () => {
    const html = readFileSync(page, 'utf8');
    const stages = html.split('data-stage=').slice(1);
    for (const stage of stages) {
      const isNarrow = stage.startsWith('"narrow"');
      const isFirst = stages.indexOf(stage) < 2;
      for (const path of matches(stage, /<source srcset="([^"]+)" type="image\/avif"/g)) {
        const { size } = statSync(join('dist', path));
        if (isNarrow || isFirst) expect(size, path).toBeLessThanOrEqual(pictureLimit * allowance);
      }
      const images = matches(stage, /<img ([^>]+)>/g);
      expect(images).toHaveLength(2);
      for (const image of images) {
        const [, path = ''] = /src="([^"]+)"/.exec(image) ?? [];
        const { width, height } = await sharp(join('dist', path)).metadata();
        expect(image).toContain(`width="${width}" height="${height}"`);
        expect(image).toContain('loading="lazy"');
      }
    }
  });
}
