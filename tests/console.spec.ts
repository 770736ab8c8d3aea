/** The request console: on its own page, and brought into the page on the first request. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/accessible.ts';
import { gatewayMessage } from '../src/gateway/authorise.ts';
import { datasetId, documentId } from '../src/gateway/rest.ts';
import { fill, segments } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';

const { requestConsole: words, gateway, drills } = getWords('en');
const refused = fill(words.script.refused, { preset: words.presets['screen-token'] });

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The console as a reader meets it, by role and name. */
class ConsolePage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async open(): Promise<void> {
    await this.page.goto('use/console/');
    await this.ready();
  }
  async ready(): Promise<void> {
    await this.page.locator('request-console[data-ready]').waitFor({ state: 'attached' });
  }
  get header() {
    return this.page.getByRole('textbox', { name: words.header });
  }
  get body() {
    return this.page.getByRole('textbox', { name: words.body });
  }
  get address() {
    return this.page.getByRole('textbox', { name: words.address });
  }
  get status() {
    return this.page.getByRole('region', { name: words.answer }).getByRole('status');
  }
  get answerBody() {
    return this.page.getByRole('group', { name: words.answerBody });
  }
  get assumed() {
    return this.page.getByText(drills.assumed).filter({ visible: true });
  }
  press(name: string) {
    return this.page.getByRole('button', { name, exact: true }).click();
  }
  choose(title: string) {
    return this.page.getByRole('combobox', { name: words.call }).selectOption(title);
  }
  why(cause: keyof typeof gateway.causes) {
    return this.page.getByText(gateway.causes[cause].text, { exact: true });
  }
}

test('sends the token of the screen, and shows status, headers, body and why', async ({ page }) => {
  const console = new ConsolePage(page);
  await console.open();
  await console.press(words.send);
  await expect(console.status).toHaveText('Answer 1: 200 OK');
  await expect(page.getByRole('group', { name: words.answerHeaders })).toContainText(
    'content-type: application/json',
  );
  await expect(console.answerBody).toContainText('"idlogin": "practice.user"');
  await expect(console.why('accepted')).toBeVisible();
  await expectAccessible(page);
});

test('says of each wrong header what is wrong with it alone, with the exact message', async ({ page }) => {
  const console = new ConsolePage(page);
  await console.open();
  for (const [preset, cause] of [
    ['bearer', 'prefix'],
    ['quotes', 'stray-character'],
    ['nothing', 'no-token'],
  ] as const) {
    await console.press(words.presets[preset]);
    await console.press(words.send);
    await expect(console.status).toContainText('401 Unauthorized');
    await expect(console.answerBody).toContainText(gatewayMessage);
    await expect(console.why(cause)).toBeVisible();
    await expect(console.assumed).toHaveCount(1);
  }
  await console.press(words.presets['screen-token']);
  await console.press(words.send);
  await expect(console.status).toContainText('200 OK');
  await expect(console.assumed).toHaveCount(0);
});

test('shows the section of the token, also once the window has been a low one', async ({
  page,
  practice,
}) => {
  const isInView = () =>
    practice.part('jwt-field').evaluate((field) => {
      const frame = field.closest('[data-scroller]')?.getBoundingClientRect();
      const { top, bottom } = field.getBoundingClientRect();
      return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
    });
  const console = new ConsolePage(page);
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(viewport);
    await console.open();
    expect(await isInView(), 'the token field is in view within the mock').toBe(true);
    await page.setViewportSize({ ...viewport, height: 480 });
    await page.setViewportSize(viewport);
    await expect.poll(isInView, 'and is again').toBe(true);
  }
});

test('follows what happens to the token and its user', async ({ page, practice }) => {
  const console = new ConsolePage(page);
  await console.open();
  await practice.part('generate-icon').click();
  await practice.part('save-button').click();
  await console.press(words.send);
  await expect(console.why('other-token')).toBeVisible();
  await console.header.fill(await page.evaluate(() => navigator.clipboard.readText()));
  await console.press(words.send);
  await expect(console.status).toContainText('200 OK');
  await page.getByRole('checkbox', { name: words.blocked }).check();
  await console.press(words.send);
  await expect(console.answerBody).toContainText(gatewayMessage);
  await expect(console.why('blocked')).toBeVisible();
  await page.getByRole('checkbox', { name: words.blocked }).uncheck();
  await page.getByRole('checkbox', { name: words.licenceTaken }).check();
  await console.press(words.send);
  await expect(console.status).toContainText('403 Forbidden');
});

test('answers the eleventh request of a second with 429, and later ones again', async ({ page }) => {
  await page.clock.install();
  const console = new ConsolePage(page);
  await console.open();
  await console.press(words.sendMany);
  await expect(console.status).toContainText('429 Too Many Requests');
  await expect(console.status).toContainText('Of 11 requests sent together, 10 were');
  await page.clock.fastForward(1500);
  await console.press(words.send);
  await expect(console.status).toContainText('200 OK');
});

test('answers other calls, and what is wrong with an address or a body', async ({ page }) => {
  const console = new ConsolePage(page);
  await console.open();
  await expect(console.body).toBeHidden();
  await console.choose('view-document');
  await console.press(words.send);
  await expect(console.answerBody).toContainText(documentId);
  await console.body.fill('{"iddocument":');
  await console.press(words.send);
  await expect(console.why('not-json')).toBeVisible();
  await console.choose('list-dataset');
  await console.address.fill(
    (await console.address.inputValue()).replace(datasetId, datasetId.toUpperCase()),
  );
  await console.press(words.send);
  await expect(console.status).toContainText('404 Not Found');
  await expect(console.why('no-such-id')).toBeVisible();
});

test('keeps what was made of a call while another is looked at', async ({ page }) => {
  const console = new ConsolePage(page);
  await console.open();
  await console.choose('view-document');
  await console.body.fill('{"mine": true}');
  await console.address.fill('/mine');
  await console.choose('list-dataset');
  await expect(console.address).toHaveValue(new RegExp(datasetId));
  await console.choose('view-document');
  await expect(console.body).toHaveValue('{"mine": true}');
  await expect(console.address).toHaveValue('/mine');
});

test('takes out a token that is not of this practice, wherever it is put', async ({ page }) => {
  const console = new ConsolePage(page);
  await console.open();
  await console.choose('view-document');
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const foreign = [encode({ alg: 'HS256' }), encode({ sub: 'nobody' }), 'made-up'].join('.');
  for (const field of [console.header, console.address, console.body]) {
    const before = await field.inputValue();
    await field.fill(`x ${foreign}`);
    await expect(field).toHaveValue(before);
    await expect(page.getByRole('alert').filter({ hasText: refused })).toBeVisible();
  }
  await console.press(words.presets['screen-token']);
  await expect(page.getByText(refused)).toBeHidden();
});

test('marks an answer to an earlier request, for as long as the request is another', async ({
  page,
  practice,
}) => {
  const console = new ConsolePage(page);
  await console.open();
  const mark = page.getByText(words.earlier);
  await console.press(words.presets.bearer);
  await expect(mark).toBeHidden();
  await console.press(words.send);
  await expect(mark).toBeHidden();
  await console.press(words.presets.quotes);
  await expect(mark).toBeVisible();
  await expectAccessible(page);
  await console.press(words.presets.bearer);
  await expect(mark).toBeHidden();
  await console.address.fill('/mine');
  await expect(mark).toBeVisible();
  await console.press(words.send);
  await expect(mark).toBeHidden();
  await page.getByRole('checkbox', { name: words.blocked }).check();
  await expect(mark).toBeVisible();
  await page.getByRole('checkbox', { name: words.blocked }).uncheck();
  await expect(mark).toBeHidden();
  await practice.part('generate-icon').click();
  await expect(mark).toBeVisible();
});

test('has its header and Send in the first screen, on a laptop and on a phone', async ({ page }) => {
  const console = new ConsolePage(page);
  for (const [width, height] of [
    [1366, 650],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await console.open();
    await expect(console.header).toBeInViewport({ ratio: 1 });
    const send = page.getByRole('button', { name: words.send, exact: true });
    await expect(send).toBeInViewport({ ratio: 1 });
    const isWhole = await console.address.evaluate(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth <= clientWidth && scrollHeight <= clientHeight,
    );
    expect(isWhole, `the path is seen whole at ${width}`).toBe(true);
    if (width < 600) continue;
    for (const call of ['filter-dataset', 'view-document']) {
      await console.choose(call);
      await expect(send).toBeInViewport({ ratio: 1 });
    }
  }
});

test('on a phone, Send leads to the answer, Enter in the path as well', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const console = new ConsolePage(page);
  await console.open();
  await console.address.focus();
  await page.keyboard.press('Enter');
  await expect(console.status).toContainText('200 OK');
  await expect(console.why('accepted')).toBeInViewport({ ratio: 1 });
  await expect(console.answerBody).toBeInViewport();
  await expect(console.address).toBeFocused();
});

test('says of a token that is not of this practice, at the field it was put in', async ({ page }) => {
  const console = new ConsolePage(page);
  await console.open();
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  await console.header.fill([encode({ alg: 'HS256' }), encode({ sub: 'nobody' }), 'made-up'].join('.'));
  const note = await page.getByRole('alert').filter({ hasText: refused }).boundingBox();
  const field = await console.header.boundingBox();
  expect((note?.y ?? 0) - (field?.y ?? 0) - (field?.height ?? 0)).toBeLessThan(16);
});

test('the page on the first request leads to it, by keyboard', async ({ page }) => {
  await page.goto('use/first-request/');
  await page.getByRole('link', { name: words.open }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/use\/console\/$/);
  const console = new ConsolePage(page);
  await console.ready();
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await console.press(words.send);
    await expect(console.status).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('its page says what to do instead', async ({ page }) => {
    await page.goto('use/first-request/');
    await page.getByRole('link', { name: words.open }).click();
    await expect(page.getByText(fill(words.noScript, {}))).toBeVisible();
    const link = segments(words.noScript, {}).find(({ kind }) => kind === 'link');
    await page.getByRole('link', { name: link?.text ?? '' }).click();
    await expect(page).toHaveURL(/first-request\/#rehearse/);
  });
});
