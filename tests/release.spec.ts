/** What is released: unpacked, filled in and served as its README says, and read in a browser. On a copy. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { test as base } from './pages/project-copy.ts';
import { createHost } from '../scripts/host/static-host.ts';
import { ownFileName } from '../src/components/own-file/own-file.ts';
import { sampleHost } from '../src/content/organisation/own-texts.ts';
import { plainWords } from '../src/content/words/index.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
const title = `${name ?? ''}-${version ?? ''}`;
const words = plainWords('en');

interface Fixtures {
  /** Fills in the file, where something is to be filled in, and serves the site; gives the address of its home. */
  readonly serve: (file?: unknown) => Promise<string>;
}

const test = base.extend<Fixtures, { folder: string }>({
  /** Where the release is, with its archive unpacked beside it. */
  folder: [
    async ({ copy }, use) => {
      const env = { SECURITY_CONTACT: 'mailto:security@example.com' };
      const { status, output } = copy.run('scripts/release.ts', [], env);
      expect(status, output).toBe(0);
      const folder = join(copy.folder, 'release');
      for (const [path, content] of Object.entries(unzipSync(readFileSync(join(folder, `${title}.zip`))))) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      await use(folder);
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  serve: async ({ folder }, use) => {
    const hosts: Server[] = [];
    await use(async (file) => {
      const site = join(folder, title, 'site');
      const text = typeof file === 'string' ? file : JSON.stringify(file);
      if (file !== undefined) writeFileSync(join(site, ownFileName), text);
      const host = await createHost({ folder: site, base: '/' });
      hosts.push(host);
      await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
      return `http://localhost:${(host.address() as AddressInfo).port}/`;
    });
    for (const host of hosts) host.close();
  },
});

// One after the other, on one copy.
test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'block' });

/** What the console of the page has to say from now on; not that a test lets no worker in. */
function consoleOf(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (!message.text().startsWith('Service Worker registration blocked')) said.push(message.text());
  });
  page.on('pageerror', ({ message }) => said.push(message));
  return said;
}

test('its checksums are those of its files, and its list names the packages it is built with', ({
  folder,
}) => {
  const read = (file: string) => readFileSync(join(folder, file));
  const sums = read('SHA256SUMS').toString().trim().split('\n');
  expect(sums).toHaveLength(2);
  for (const line of sums) {
    const [sum, file = ''] = line.split('  ');
    expect(createHash('sha256').update(read(file)).digest('hex')).toBe(sum);
  }
  const { bomFormat, components } = JSON.parse(read(`${title}.cdx.json`).toString()) as {
    bomFormat: string;
    components: { name: string; version: string }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  expect(components.map((part) => part.name)).toEqual(expect.arrayContaining(['astro', 'pagefind']));
  const others = ['site/.well-known/security.txt', 'licences/ibm-plex-sans.LICENSE'];
  for (const file of [
    'site/index.html',
    'site/_headers',
    'hosts/nginx.conf',
    'LICENSE',
    'README.txt',
    ...others,
  ])
    expect(read(join(title, file)).length).toBeGreaterThan(0);
});

test('as it comes, a page says nothing of anybody', async ({ page, serve }) => {
  const said = consoleOf(page);
  await page.goto(`${await serve()}guide/`);
  await page.locator('own-file[data-ready]').waitFor({ state: 'attached' });
  await expect(page.getByText(words.site.publisher.source)).toBeHidden();
  await expect(page.getByText('support team responsible at once')).toBeVisible();
  expect(said).toEqual([]);
});

test('filled in, it says theirs, also in what a page shows later', async ({ page, serve }) => {
  const origin = await serve({
    supportTeam: { name: 'Example Service Desk', contact: 'https://example.com/desk' },
    suiteHost: 'suite.example.com',
    publisher: { name: 'Example Works', source: '', report: 'mailto:guide@example.com' },
  });
  const said = consoleOf(page);
  await page.goto(`${origin}guide/`);
  await expect(page.getByText('This copy is published by Example Works.')).toBeVisible();
  await expect(page.getByRole('link', { name: words.site.publisher.report })).toHaveAttribute(
    'href',
    'mailto:guide@example.com',
  );
  await expect(page.getByText(words.site.publisher.source)).toBeHidden();
  await expect(page.getByRole('link', { name: 'Example Service Desk' }).first()).toHaveAttribute(
    'href',
    'https://example.com/desk',
  );

  await page.goto(`${origin}es/use/first-request/`);
  await expect(page.getByText('https://suite.example.com/apigateway/')).toBeVisible();
  await expect(page.getByText(sampleHost)).toHaveCount(0);

  await page.goto(`${origin}practice/drills/?drill=token-published`);
  await expect(
    page
      .getByText('The support team responsible (Example Service Desk) knows, nobody else')
      .filter({ visible: true }),
  ).toBeVisible();
  expect(said).toEqual([]);
});

for (const { what, file, problem } of [
  {
    what: 'markup in a name',
    file: { supportTeam: { name: '<img src=x onerror="window.ran=1">' }, suiteHost: 'suite.example.com' },
    problem: 'supportTeam.name: found "<img src=x',
  },
  {
    what: 'an address that would run',
    file: { publisher: { name: 'Example Works', source: 'javascript:window.ran=1' } },
    problem:
      'publisher.source: found "javascript:window.ran=1"; expected an address that begins with https://',
  },
  { what: 'no JSON', file: '{"supportTeam": ', problem: 'the file: expected JSON' },
]) {
  test(`${what} is left out, and the console says why`, async ({ page, serve }) => {
    const told = page.waitForEvent('console', (message) => message.text().startsWith(ownFileName));
    await page.goto(`${await serve(file)}guide/`);
    expect((await told).text()).toContain(`${ownFileName}: ${problem}`);
    await expect(page.getByText('support team responsible at once')).toBeVisible();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await expect(page.locator('[href^="javascript:"]')).toHaveCount(0);
  });
}
