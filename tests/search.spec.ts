/** Search, on the built site. */
import type { Page } from '@playwright/test';
import { subPathAddress } from '../playwright.config.ts';
import { brokenOff, expect, test } from './fixtures.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';
import { foreignToken } from '../src/token-shape/token-forms.ts';

const { search: words, site } = getWords('en');
const dialog = (page: Page) => page.getByRole('dialog', { name: site.search.label });
const field = (page: Page) => dialog(page).getByRole('searchbox', { name: site.search.label });
const results = (page: Page) => dialog(page).getByRole('list', { name: words.list });
const first = (page: Page) => results(page).getByRole('link').first();
const status = (page: Page) => dialog(page).getByRole('status');

async function open(page: Page, address = ''): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: site.search.open }).click();
}

/** Puts a query into the field, and comes back once its answer is there. */
async function search(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await expect(dialog(page).locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
}

test('finds places of every kind, and opens there', async ({ page }) => {
  for (const [query, title, address] of [
    ['how do I copy it', 'Copy the token you have', '/guide/#copy'],
    ['renew api key', 'Generate a new token', '/guide/#generate'],
    ['my token got leaked', 'If your token is lost or leaked', '/security/lost-token/'],
    ['401 unauthorized', '401: Unauthorized', '/use/errors/#401-unauthorized'],
    ['pyhton', 'Python', '/use/first-request/#tab-0-2'],
    ['phishing', 'Is this message genuine?', '/security/messages/'],
    ['practise copying', 'Copy the token you have', '/practice/?procedure=copy&mode=try'],
    [
      'report will stop tonight',
      '“Your report will stop tonight”',
      '/practice/drills/?drill=asked-for-token',
    ],
    ['what is a JWT', 'JWT (JSON Web Token)', '/reference/glossary/#term-jwt'],
    ['secret store', 'Keep it in a secret store.', '/security/checklist/#secret-store'],
  ] as const) {
    await open(page);
    await search(page, query);
    await expect(first(page), query).toContainText(title);
    await first(page).click();
    await expect(page, query).toHaveURL((url) => url.href.endsWith(address));
  }
});

test('opens the sample in the language that was found', async ({ page }) => {
  await open(page, 'use/first-request/');
  await search(page, 'python');
  await first(page).click();
  await expect(page.getByRole('tab', { name: 'Python' }).first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tab', { name: 'Python' }).first()).toBeInViewport();
  await page.goto('use/first-request/#tab-0-6');
  await page.reload();
  await expect(page.getByRole('tab', { name: 'PHP' }).first()).toHaveAttribute('aria-selected', 'true');
});

test('a step leads to its practice, too', async ({ page }) => {
  await open(page, 'guide/');
  await search(page, 'select user photo');
  await expect(first(page)).toHaveAttribute('href', '/guide/#locate-open-panel');
  await results(page)
    .getByRole('link', { name: new RegExp(`^${getWords('en').guide.practise}: In the upper right`) })
    .click();
  await expect(page).toHaveURL(/\/practice\/\?procedure=locate&mode=try&step=1$/);
});

test('opens with its shortcuts, walks with arrows, closes with Escape', async ({ page }) => {
  await page.goto('guide/');
  await page.locator('site-search:defined').waitFor();
  await page.keyboard.press('ControlOrMeta+K');
  await expect(field(page)).toBeFocused();
  await field(page).fill('save');
  // At once, though what else the search does may still be on its way.
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await search(page, 'copy/');
  await expect(field(page)).toHaveValue('copy/');
  await page.keyboard.press('ArrowDown');
  await expect(first(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/guide\/#copy$/);
});

test('who walks into results that are still on their way keeps a place among those that come', async ({
  page,
}) => {
  await open(page);
  await search(page, 'copy');
  // A part of the index that is new comes late, as on a slow network.
  await page.route(/\/pagefind\/index\//, async (route) => {
    await page.waitForFunction(() => document.activeElement?.matches('[data-results] a'));
    await route.continue();
  });
  const list = dialog(page).locator('[data-results]');
  for (const [query, place] of [
    ['copy token', first(page)],
    ['what leaks', field(page)],
  ] as const) {
    await field(page).fill(query);
    await page.keyboard.press('ArrowDown');
    await expect(list).toHaveAttribute('aria-busy', 'false');
    await expect(place).toBeFocused();
  }
});

test('types a slash where text is typed', async ({ page }) => {
  await page.goto('use/console/');
  const path = page.getByRole('textbox', { name: getWords('en').requestConsole.address });
  await path.focus();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
});

test('Enter opens the first result of what was typed, also where it comes before the answer', async ({
  page,
}) => {
  await open(page);
  await field(page).fill('zzzz');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('zzzz');
  await field(page).fill('rate limit');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/use\/errors\/#429-too-many-requests$/);
});

test('says what it took a query for, and searches as typed where that is wanted', async ({ page }) => {
  await open(page);
  await search(page, 'genrate toekn blockchain');
  await expect(status(page)).toHaveText(
    /^10 results for “generate token”\. Nothing here has “blockchain”\.$/,
  );
  await dialog(page)
    .getByRole('button', { name: fill(words.asTyped, { query: '“genrate toekn blockchain”' }) })
    .click();
  await expect(status(page)).toContainText('Nothing found for “genrate toekn blockchain”');
  await expect(field(page)).toBeFocused();
});

test('says an answer once, after the reader has paused', async ({ page }) => {
  await open(page);
  await search(page, 'copy');
  await expect(status(page)).toHaveText('10 results');
  await page.evaluate(() => ((window as unknown as { said: string[] }).said.length = 0));
  for (const query of ['sa', 'save', 'save the', 'save the blockchain']) await search(page, query);
  const answer = '10 results for “save”. Nothing here has “blockchain”.';
  await expect(status(page)).toHaveText(answer);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([answer]);
});

test('keeps what stands between quotation marks together', async ({ page }) => {
  await open(page);
  await search(page, '"user is blocked"');
  await expect(first(page)).toContainText('Valid GatewayJWT not found in the request or user is blocked!');
  await search(page, '"blocked is user"');
  await expect(status(page)).toContainText(fill(words.noPhrase, { phrase: '“blocked is user”' }));
});

test('marks the words, and takes what is found for text', async ({ page }) => {
  await open(page);
  await search(page, 'copy without replacing');
  await expect(first(page).locator('mark').first()).toHaveText(/copy|replac/i);
  await search(page, '<img src=x onerror=alert(1)>zzzz');
  await expect(dialog(page).locator('img[src="x"]')).toHaveCount(0);
});

test('shows the picture of a step that is on the page, and fetches none', async ({ page }) => {
  const pictures: string[] = [];
  await open(page, 'guide/#locate');
  await expect(page.getByRole('figure').first().getByRole('img')).toBeVisible();
  page.on('request', (request) => {
    if (request.resourceType() === 'image') pictures.push(request.url());
  });
  await search(page, 'select user photo');
  await expect(first(page).locator('img')).toBeVisible();
  expect(pictures).toEqual([]);
});

test('leads on where nothing is asked or found, and is emptied by its button', async ({ page }) => {
  await open(page);
  const ways = dialog(page).getByRole('navigation', { name: words.waysTitle });
  await expect(ways.getByRole('link')).toHaveCount(5);
  await search(page, 'zzzz<b>{qqqq}$&');
  await expect(status(page)).toHaveText(words.none.replace('{query}', () => '“zzzz<b>{qqqq}$&”'));
  await expect(ways.getByRole('link')).toHaveCount(5);
  await search(page, 'copy');
  await expect(ways).toBeHidden();
  await dialog(page).getByRole('button', { name: site.search.clear }).click();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(dialog(page).getByRole('button', { name: site.search.clear })).toBeHidden();
  await ways.getByRole('link', { name: words.ways.lostToken }).click();
  await expect(page).toHaveURL(/\/security\/lost-token\/$/);
});

test('Back leads to what was found, and closing ends that', async ({ page }) => {
  await open(page, 'guide/');
  await search(page, 'leaked token');
  await first(page).click();
  await expect(page).toHaveURL(/\/security\/lost-token\/$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('leaked token');
  await expect(first(page)).toContainText('lost or leaked');
  expect(page.url()).not.toContain('leaked');
  // Within the page, too.
  await search(page, 'save the change');
  await first(page).click();
  await expect(page).toHaveURL(/\/guide\/#save/);
  await page.goBack();
  await expect(field(page)).toHaveValue('save the change');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(dialog(page)).toBeHidden();
});

test('an address opens it with a query, which no request holds, and which goes once it is closed', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('guide/#search=renew%20api+key');
  await expect(field(page)).toHaveValue('renew api key');
  await expect(first(page)).toContainText('Generate a new token');
  expect(requests.filter((url) => url.includes('renew'))).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/guide\/$/);
  await page.goto('guide/#search=%E0%A4%A');
  await expect(field(page)).toHaveValue('%E0%A4%A');
});

test('a token in an address that searches for it is refused there, and a way on is shown', async ({
  page,
}) => {
  await page.goto(`guide/#search=${encodeURIComponent(foreignToken)}`);
  await expect(status(page)).toHaveText(site.search.script.tokenRefused);
  await expect(dialog(page).getByRole('link', { name: words.ways.lostToken })).toBeVisible();
  await expect(field(page)).toHaveValue('');
  await expect(page).toHaveURL(/\/guide\/$/);
  await page.keyboard.press('Escape');
  // A part of one is no token, and nothing to be searched for either.
  await page.goto(`guide/#search=${foreignToken.slice(0, 30)}`);
  await expect(status(page)).toHaveText(site.search.script.tokenRefused);
  await expect(page).toHaveURL(/\/guide\/$/);
});

test('says when the index cannot be loaded, and tries again', async ({ page, expected }) => {
  expected.errors.push(...brokenOff);
  // Further attempts have addresses of their own.
  const script = /\/pagefind\/pagefind\.js/;
  await page.route(script, (route) => route.abort());
  await open(page);
  await search(page, 'token');
  await expect(status(page)).toHaveText(site.search.script.failed);
  await page.unroute(script);
  await search(page, 'copy');
  await expect(first(page)).toBeVisible();
});

test('says when a part of the index cannot be loaded, and tries again', async ({ page, expected }) => {
  // Pagefind reports it, and goes on as if there were no such words.
  expected.errors.push(...brokenOff);
  const part = /\/pagefind\/index\//;
  await page.route(part, (route) => route.abort());
  await open(page);
  await search(page, 'token');
  await expect(status(page)).toHaveText(site.search.script.failed);
  await page.unroute(part);
  await search(page, 'copy');
  await expect(first(page)).toBeVisible();
});

test('loads nothing until it is asked', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('guide/', { waitUntil: 'networkidle' });
  expect(requests.filter((path) => /pagefind|search/.test(path))).toEqual([]);
});

test('works under a path', async ({ page }) => {
  await open(page, subPathAddress);
  await search(page, 'select user photo');
  await expect(first(page)).toHaveAttribute('href', '/docs/guide/#locate-open-panel');
  const practice = results(page).getByRole('link', { name: new RegExp(`^${getWords('en').guide.practise}`) });
  await expect(practice.first()).toHaveAttribute('href', /^\/docs\/practice\//);
  await first(page).click();
  await expect(page).toHaveURL(/\/docs\/guide\/#locate-open-panel$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('on a touch screen', () => {
  test.skip(({ browserName }) => browserName === 'firefox', 'Firefox does not stand in for a phone.');
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('Enter makes room for the results', async ({ page }) => {
    await open(page);
    await search(page, 'copy');
    await field(page).press('Enter');
    await expect(first(page)).toBeFocused();
    await expect(first(page)).toBeInViewport();
    await expect(page).toHaveURL(/\/$/);
  });
});
