/** An organisation publishes some of the languages, another one first: on a copy, in its files and in a browser. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test as base } from './pages/project-copy.ts';
import { createHost } from '../scripts/host/static-host.ts';
import { PracticePage, wordingOf } from '../scripts/practice-page.ts';
import type { ProjectCopy } from '../scripts/project-files.ts';
import { configFile } from '../src/content/organisation/guide-config.ts';
import { pageList } from '../src/content/page-list.ts';
import { plainWords } from '../src/content/words/index.ts';
import { publishedAs } from '../src/languages.ts';
import { pageAddress } from '../src/lib/page-address.ts';
import { htmlLanguage } from '../src/lib/html-language.ts';
import { guideProcedures } from '../src/procedures/procedures.ts';

/** Builds the copy with these languages, and gives the folder that was built into. */
function build(copy: ProjectCopy, languages: readonly string[], into: string, args: string[] = []): string {
  writeFileSync(join(copy.folder, configFile), `export default ${JSON.stringify({ languages })};\n`);
  const env = { SITE_URL: 'https://guide.example/' };
  const { status, output } = copy.build(['--silent', '--outDir', into, ...args], env);
  expect(status, output).toBe(0);
  return join(copy.folder, into);
}

/** The pages of a built site, by file. */
function pagesIn(site: string): Readonly<Record<string, string>> {
  const files = globSync('**/*.html', { cwd: site }).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(site, file), 'utf8')]));
}

/** The files of every page that languages in these folders have. */
const everyPage = (folders: readonly string[]) =>
  folders
    .flatMap((folder) => [
      ...Object.values(pageList)
        .flat()
        .map(({ slug }) => join(folder, pageAddress(slug), 'index.html').replace(/^\//, '')),
      folder === '' ? '404.html' : join(folder, '404/index.html'),
    ])
    .sort();

/** What pictures hold, by hash. */
function pictures(folder: string): Set<string> {
  const files = globSync('*.{png,avif}', { cwd: folder }).map((file) => readFileSync(join(folder, file)));
  return new Set(files.map((file) => createHash('sha256').update(file).digest('hex')));
}

const album = (copy: ProjectCopy, tag: string) => join(copy.folder, 'src/assets/shots', tag);

const hreflangs = (html: string) => [
  ...new Set(Array.from(html.matchAll(/hreflang="([^"]*)"/g), ([, tag]) => tag)),
];

const test = base.extend<object, { site: string }>({
  /** Where the copy is built with Portuguese first, then Spanish, and no English. */
  site: [
    async ({ copy }, use) => use(build(copy, ['pt-BR', 'es'], 'dist')),
    { scope: 'worker', timeout: 180_000 },
  ],
});

// One after the other, on one copy.
test.describe.configure({ mode: 'default' });

test('the build stops for a language there is not, and names those there are', ({ copy }) => {
  writeFileSync(join(copy.folder, configFile), `export default { languages: ['pt-BR', 'fr'] };\n`);
  const { status, output } = copy.build();
  expect(status).not.toBe(0);
  expect(output).toContain('languages.1: found "fr"; expected one of: en, pt-BR, es.');
});

test('the first is in the root, the others are in their folders, and those left out are nowhere', ({
  copy,
  site,
}) => {
  const pages = pagesIn(site);
  expect(Object.keys(pages)).toEqual(everyPage(['', 'es']));
  for (const [file, html] of Object.entries(pages)) {
    expect(htmlLanguage(html), file).toBe(file.startsWith('es/') ? 'es' : 'pt-BR');
    if (!file.includes('404')) expect(hreflangs(html).sort(), file).toEqual(['es', 'pt-BR', 'x-default']);
    expect(html, file).not.toMatch(/<section lang="en"|<aside lang="en"/);
  }
  const { 'guide/index.html': guide = '', 'index.html': home = '' } = pages;
  expect(guide).toContain(plainWords('pt-BR').procedures.generate.title);
  expect(guide).toContain('<link rel="canonical" href="https://guide.example/guide/"');
  expect(guide).toContain('hreflang="x-default" href="https://guide.example/guide/"');
  expect(home.match(/<aside lang="[^"]*"/g)).toEqual(['<aside lang="es"']);

  const read = (file: string) => readFileSync(join(site, file), 'utf8');
  expect(read('llms.txt')).toMatch(/^\uFEFF# Guia do token[^]*^## Português \(Brasil\)$[^]*^## Español$/m);
  expect(read('index.md')).toContain(plainWords('pt-BR').home.question);
  expect(read('_redirects')).toBe('/es/* /es/404/ 404\n/* /404.html 404\n');
  expect(read('sitemap-0.xml')).not.toMatch(/hreflang="en"|\/(?:en|pt-br)\//);
  const { languages } = JSON.parse(read('pagefind/pagefind-entry.json')) as { languages: object };
  expect(Object.keys(languages).sort()).toEqual(['es', 'pt-br']);
  expect(read('sw.js')).toContain('"/guide/"');
  expect(read('sw.js')).not.toMatch(/"\/(?:es|en|pt-br)\//);
  for (const file of globSync('**/*.{html,md,txt,xml,json,js}', { cwd: site }))
    expect(read(file), file).not.toMatch(/["'(]\/(?:en|pt-br)\//);

  const built = pictures(join(site, '_astro'));
  const own = ['pt-BR', 'es'].flatMap((tag) => [...pictures(album(copy, tag))]);
  expect(own.filter((picture) => !built.has(picture))).toEqual([]);
  const leftOut = [...pictures(album(copy, 'en'))].filter((picture) => !own.includes(picture));
  expect(leftOut.length).toBeGreaterThan(20);
  expect(leftOut.filter((picture) => built.has(picture))).toEqual([]);
  const { tokenInAddress } = plainWords('en').site;
  for (const file of globSync('_astro/*.js', { cwd: site })) expect(read(file)).not.toContain(tokenInAddress);
});

test('every link leads somewhere, also where English is in a folder, under a path', ({ copy, site }) => {
  test.setTimeout(240_000);
  expect(existsSync(site)).toBe(true);
  const pages = pagesIn(build(copy, ['es', 'en'], '.cache/sub-path', ['--base', '/docs/']));
  expect(Object.keys(pages)).toEqual(everyPage(['', 'en']));
  expect(htmlLanguage(pages['guide/index.html'] ?? '')).toBe('es');
  expect(htmlLanguage(pages['en/guide/index.html'] ?? '')).toBe('en');
  expect(pages['en/guide/index.html']).toContain('href="https://guide.example/docs/en/guide/"');
  // Of both builds.
  const { status, output } = copy.run('scripts/check-links.ts');
  expect(status, output).toBe(0);
});

test('reads, practises and finds in the language at the root', async ({ page, site: folder }) => {
  const [portuguese, spanish] = publishedAs(['pt-BR', 'es']);
  if (!portuguese || !spanish) throw new Error('Two languages are missing.');
  const host = await createHost({ folder, base: '/' });
  await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
  const site = `http://localhost:${(host.address() as AddressInfo).port}`;
  try {
    const { words } = wordingOf(portuguese);
    await page.goto(`${site}/guide/`);
    const choice = page.getByRole('navigation', { name: words.site.languages });
    await expect(choice.getByRole('link').filter({ visible: true })).toHaveText([
      portuguese.name,
      spanish.name,
    ]);

    await page.getByRole('button', { name: words.site.search.open }).click();
    await page.getByRole('searchbox').fill('copiar o token');
    const found = page.getByRole('dialog').getByRole('list', { name: words.search.list }).getByRole('link');
    await expect(found.first()).toContainText(words.procedures.copy.title);
    await found.first().click();
    await expect(page).toHaveURL(`${site}/guide/#copy`);

    const practice = new PracticePage(page, wordingOf(portuguese));
    const [locate] = guideProcedures;
    if (!locate) throw new Error('There is no procedure.');
    const chapter = page.getByRole('region', { name: words.procedures.locate.title });
    await chapter.getByRole('link', { name: words.guide.practise }).first().click();
    await expect(page).toHaveURL((url) => url.pathname === '/practice/');
    await practice.ready();
    await page.goto(`${site}/practice/?procedure=${locate.id}&mode=try`);
    await practice.ready();
    for (const step of locate.steps) await practice.perform(step);
    await expect(page.getByRole('heading', { name: words.practice.finishedTitle })).toBeVisible();

    await choice.getByRole('link', { name: spanish.name }).filter({ visible: true }).click();
    await expect(page).toHaveURL((url) => url.pathname === '/es/practice/');
    for (const [path, tag] of [
      ['/en/guide/', 'pt-BR'],
      ['/es/nada/', 'es'],
    ] as const) {
      await page.goto(site + path);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(plainWords(tag).site.notFound.title);
    }
  } finally {
    host.close();
  }
});

test('one language has nothing to choose from', ({ copy }) => {
  test.setTimeout(240_000);
  const site = build(copy, ['en'], 'alone');
  const pages = pagesIn(site);
  expect(Object.keys(pages)).toEqual(everyPage(['']));
  for (const [file, html] of Object.entries(pages)) {
    expect(htmlLanguage(html), file).toBe('en');
    expect(html, file).not.toMatch(/hreflang=|<language-(?:choice|offer)/);
  }
  for (const folder of ['en', 'pt-br', 'es']) expect(existsSync(join(site, folder))).toBe(false);
});
