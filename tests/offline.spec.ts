/** After the first visit the site works without a network; what hosts and networks do wrong does not stay. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test as base } from './fixtures.ts';
import { deploy } from './pages/deployments.ts';
import { MoodyHost } from './pages/moody-host.ts';
import { getWords } from '../src/content/words/index.ts';
import { subPathAddress } from '../playwright.config.ts';

const words = getWords('en');
const subPathFolder = process.env['SUB_PATH_OUT_DIR'] ?? '.cache/sub-path';

interface Fixtures {
  /** A host of the built site, and where it is. */
  readonly host: MoodyHost;
  readonly site: string;
}

const test = base.extend<Fixtures>({
  host: async ({}, use) => {
    const host = new MoodyHost('dist');
    await use(host);
    host.close();
  },
  site: async ({ host }, use) => use(await host.open()),
});

test.use({ serviceWorkers: 'allow' });

/** Waits until the worker of the version in a folder is in charge. */
async function keptBy(page: Page, folder: string): Promise<void> {
  const [, version] = /version = '(\w+)'/.exec(readFileSync(join(folder, 'sw.js'), 'utf8')) ?? [];
  // The browser would look for a new one by itself, some seconds after the page has loaded.
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const state = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const isSettled = !registration?.installing && registration?.active?.state === 'activated';
      return isSettled ? (await caches.keys()).join('\n') : '';
    });
  // It is there once every file of it is.
  await expect.poll(state, { timeout: 15_000 }).toContain(version);
}

/** How many caches there are. */
const cacheCount = (page: Page) => page.evaluate(async () => (await caches.keys()).length);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Searches, and gives the first result. */
async function firstFound(page: Page, query: string) {
  await page.getByRole('button', { name: words.site.search.open }).click();
  await page.getByRole('searchbox').fill(query);
  return page.getByRole('list', { name: words.search.list }).getByRole('link').first();
}

test('after one visit, under a path too, reading, practising and searching need no network', async ({
  page,
  context,
  practice,
}) => {
  await page.goto(subPathAddress);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);

  await page.getByRole('main').getByRole('link', { name: words.home.ways.guide.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Find, generate, copy');
  const picture = page.getByRole('figure').first().getByRole('img');
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);

  await expect(await firstFound(page, 'fraud')).toBeVisible();
  await page.keyboard.press('Escape');

  await page
    .getByRole('link', { name: /^Practise this step/ })
    .first()
    .click();
  await practice.ready();
  await practice.part('user-photo').click();
  await expect(practice.goalsDone).toHaveCount(1);
});

for (const [what, mood, paths] of [
  ['a way to a sign-in page', 'sends to sign in', []],
  ['a sign-in page in place of one page', 'signs in', ['/guide/']],
] as const) {
  test(`${what}, met while the site is being kept, does not stay`, async ({ page, practice, host, site }) => {
    if (paths.length === 0) host.moodAfterWorker = mood;
    for (const path of paths) host.moods.set(path, mood);
    await page.goto(site);
    await expect.poll(() => host.refused).not.toEqual([]);
    const registration = () =>
      page.evaluate(async () => ((await navigator.serviceWorker.getRegistration()) ? 'some' : 'none'));
    await expect.poll(registration).toBe('none');
    expect(await cacheCount(page)).toBe(0);

    host.moodAfterWorker = undefined;
    host.moods.clear();
    host.mood = 'well';
    await page.goto(`${site}practice/`);
    await practice.ready();
    await keptBy(page, 'dist');
    host.mood = 'breaks off';
    await page.goto(`${site}guide/`);
    await expect(heading(page)).toContainText('Find, generate, copy');
  });
}

test('pages come from the network while there is one, and a new version is kept whole, though the browser still has pages of the one before', async ({
  page,
  context,
  practice,
  host,
  site,
}, testInfo) => {
  await page.goto(site);
  for (const path of ['guide/', 'practice/']) await page.goto(site + path);
  await keptBy(page, 'dist');
  host.folder = await deploy(2, testInfo.outputPath('2'));
  await page.goto(`${site}guide/?from=/_astro/`);
  await expect(heading(page)).toContainText('(version 2)');
  await page.getByRole('link', { name: words.site.sidebar.firstRequest }).click();
  await keptBy(page, host.folder);
  host.mood = 'breaks off';
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await page.goto(`${site}guide/`);
  await expect(heading(page)).toContainText('(version 2)');
  await page.goto(`${site}practice/`);
  await practice.ready();
});

test('a tab that was open before a deployment keeps what it has not yet asked for', async ({
  page,
  context,
  host,
  site,
}, testInfo) => {
  // The whole site is kept three times over.
  test.slow();
  await page.goto(`${site}security/checklist/`);
  await keptBy(page, 'dist');
  // From here on the open tab knows the index of its version.
  await expect(await firstFound(page, 'save')).toBeVisible();
  await page.keyboard.press('Escape');

  host.folder = await deploy(2, testInfo.outputPath('2'), { index: true });
  const other = await context.newPage();
  await other.goto(`${site}guide/`);
  await keptBy(other, host.folder);
  await expect(heading(other)).toContainText('(version 2)');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.tickList.csv }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await expect(await firstFound(page, 'gitleaks')).toBeVisible();

  host.folder = await deploy(3, testInfo.outputPath('3'));
  await other.goto(`${site}guide/`);
  await keptBy(other, host.folder);
  await expect.poll(() => cacheCount(other)).toBe(2);
});

test('a page that is kept is shown where its host fails or hangs, and search works there', async ({
  page,
  host,
  site,
}) => {
  await page.goto(site);
  await keptBy(page, 'dist');
  host.mood = 'fails';
  await page.goto(`${site}practice/result/`);
  await expect(heading(page)).toContainText('Result sheet');
  host.mood = 'hangs';
  await page.goto(`${site}guide/`, { timeout: 10_000 });
  await expect(heading(page)).toContainText('Find, generate, copy');
  await expect(await firstFound(page, 'fraud')).toBeVisible();
});

test('without a network, other addresses of a page lead to it, and lost ones say so, under a path too', async ({
  page,
  expected,
}) => {
  expected.errors.push('404');
  const host = new MoodyHost(subPathFolder, '/docs/');
  try {
    const site = await host.open();
    await page.goto(site);
    await keptBy(page, subPathFolder);
    host.mood = 'breaks off';
    for (const [address, shown] of [
      ['guide?a=1#save', 'guide/?a=1#save'],
      ['guide/index.html', 'guide/'],
      ['index.html', ''],
      ['security/messages', 'security/messages/'],
    ] as const) {
      await page.goto(site + address);
      await expect(page).toHaveURL(site + shown);
      await expect(heading(page)).toBeVisible();
    }
    const lost = await page.goto(`${site}nowhere/`);
    expect(lost?.status()).toBe(404);
    await expect(page.getByText('this device may not have stored the page')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: words.site.sidebar.guide }).click();
    await expect(heading(page)).toContainText('Find, generate, copy');
    await page.goto(`${site}404.html`);
    await expect(heading(page)).toContainText('no page here');
  } finally {
    host.close();
  }
});

test('a frame that may not keep the site reports no error', async ({ page, expected, site }) => {
  // No frame may take the focus, as the browser says.
  expected.errors.push('Blocked autofocusing');
  const frames = `<iframe sandbox="allow-scripts" src="${site}guide/"></iframe>`;
  await page.route(`${site}frames`, (route) => route.fulfill({ contentType: 'text/html', body: frames }));
  await page.goto(`${site}frames`);
  const frame = page.frame({ url: `${site}guide/` });
  await expect.poll(() => frame?.evaluate(() => document.readyState)).toBe('complete');
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
});
