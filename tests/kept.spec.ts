/** What a reader has done is there, wherever they go and whatever they load: runs, marks, ticks, the theme. */
import { chromium, type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { PracticePage } from '../scripts/practice-page.ts';
import { wholeBrowserOptions } from '../scripts/browser.ts';
import { makePracticeToken } from '../src/account/practice-token.ts';
import { signs } from '../src/components/practice-progress/done-marks.ts';
import { storageKey } from '../src/components/practice-progress/storage-key.ts';
import { plainWords } from '../src/content/words/index.ts';
import { allDrills } from '../src/drills/drills.ts';
import { securityChecklist } from '../src/security/checklist.ts';

const words = plainWords('en');
const stored = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key);
const anotherToken = () =>
  makePracticeToken({ now: () => 0, randomBytes: (count) => new Uint8Array(count).fill(7) });

/** By keyboard, as those do whom it is for. */
async function followSkipLink(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: words.site.starlight['skipLink.label'] });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#_top$/);
}

test.describe('a link within the page', () => {
  test('leaves a run as it is, and Back does too', async ({ page, practice }) => {
    await practice.open('?procedure=generate&mode=try');
    await practice.part('generate-icon').click();
    await expect(practice.goalsDone).toHaveCount(1);
    const token = await practice.fieldText();
    await followSkipLink(page);
    expect(await practice.fieldText()).toBe(token);
    await expect(practice.goalsDone).toHaveCount(1);
    await practice.part('save-button').click();
    await expect(practice.goalsDone).toHaveCount(2);
    await page.goBack();
    await expect(page).not.toHaveURL(/#_top$/);
    await expect(practice.goalsDone).toHaveCount(2);
    expect(await practice.fieldText()).toBe(token);
  });

  test('leaves a drill as it is', async ({ page }) => {
    await page.goto(`practice/drills/?drill=${allDrills[0]?.id}`);
    await page.locator('practice-drills[data-ready]').waitFor();
    const header = page.getByLabel(words.drills.integration.header);
    const token = anotherToken();
    await header.fill(token);
    await followSkipLink(page);
    await expect(header).toHaveValue(token);
    await page.goBack();
    await expect(page).not.toHaveURL(/#_top$/);
    await expect(header).toHaveValue(token);
  });

  test('still has a token taken out of the address, and the run goes on', async ({ page, practice }) => {
    const part = Buffer.from('{"sub":"someone"}').toString('base64url');
    await practice.open('?procedure=generate&mode=try');
    await practice.part('generate-icon').click();
    const token = await practice.fieldText();
    await page.evaluate((hash) => (location.hash = hash), `${part}.${part}.c2ln`);
    await expect(page.getByText(words.site.tokenInAddress)).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    expect(await practice.fieldText()).toBe(token);
  });
});

test.describe('Back, where the browser keeps pages as they were', () => {
  const whole = wholeBrowserOptions();
  test.skip(whole === null, 'there is no browser that keeps pages: Chromium, Chrome or Edge as a whole');

  /** Playwright switches that off; this browser of its own has it. */
  async function withPageCache(
    baseURL: string | undefined,
    use: (page: Page) => Promise<void>,
  ): Promise<void> {
    const browser = await chromium.launch({
      ...whole,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    try {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), serviceWorkers: 'block' });
      await use(await context.newPage());
    } finally {
      await browser.close();
    }
  }

  /** Goes back to a page that must not be loaded anew, or the test would tell nothing. */
  async function goBackTo(page: Page, path: string): Promise<void> {
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    expect(await page.evaluate(() => (window as unknown as { isSame?: boolean }).isSame)).toBe(true);
  }
  const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { isSame: true }));

  test('the guide shows what was practised since', async ({ baseURL }) => {
    await withPageCache(baseURL, async (page) => {
      await page.goto('guide/');
      await mark(page);
      const practice = new PracticePage(page);
      await practice.open('?procedure=save&mode=test');
      await practice.part('save-button').click();
      await expect(page.locator('td[data-mark="passed"][data-id="save"]')).toContainText(
        words.progress.script.states.done,
      );
      await goBackTo(page, 'guide/');
      await expect(page.locator('[data-practised="save"]')).toHaveText(
        `${signs.done} ${words.progress.marks.passed}`,
      );
    });
  });

  test('a page has the theme that was chosen since, and so has its choice', async ({ baseURL }) => {
    await withPageCache(baseURL, async (page) => {
      const choice = () => page.getByLabel(words.site.theme.label).filter({ visible: true });
      await page.goto('guide/');
      await choice().selectOption('light');
      await mark(page);
      await page.goto('reference/sources/');
      await choice().selectOption('dark');
      await goBackTo(page, 'guide/');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(choice()).toHaveValue('dark');
    });
  });

  test('progress and ticks are those of now', async ({ baseURL }) => {
    await withPageCache(baseURL, async (page) => {
      await page.goto('practice/');
      await mark(page);
      await page.goto('security/checklist/');
      await mark(page);
      await page.goto('guide/');
      const [first = { id: '' }] = securityChecklist.items;
      await page.evaluate(
        ([progressKey = '', progress = '', ticksKey = '', ticks = '']) => {
          localStorage.setItem(progressKey, progress);
          localStorage.setItem(ticksKey, ticks);
        },
        [
          storageKey,
          JSON.stringify({ kind: storageKey, version: 1, done: { watched: ['copy'] } }),
          securityChecklist.storageKey,
          JSON.stringify({ version: 2, ticks: { [first.id]: null } }),
        ],
      );
      await goBackTo(page, 'checklist/');
      await expect(page.locator(`input[value="${first.id}"]`)).toBeChecked();
      await goBackTo(page, 'practice/');
      await expect(page.locator('td[data-mark="watched"][data-id="copy"]')).toContainText(
        words.progress.script.states.done,
      );
    });
  });
});

test('progress and ticks are those of now, also where Back comes without word of the changes', async ({
  page,
}) => {
  // Chromium tells a page that comes back what has been stored since, which others need not; a page is never told of
  // what it has stored itself, so what it stores here stands for that.
  const storeAndComeBack = (key: string, text: string) =>
    page.evaluate(
      ([name, value]) => {
        localStorage.setItem(name, value);
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      },
      [key, text] as const,
    );
  await page.goto('security/checklist/');
  await storeAndComeBack(securityChecklist.storageKey, '{"version":2,"ticks":{"secret-store":null}}');
  await expect(page.locator('input[value="secret-store"]')).toBeChecked();
  await page.goto('practice/');
  await page.locator('practice-run[data-ready]').waitFor();
  await storeAndComeBack(
    storageKey,
    JSON.stringify({ kind: storageKey, version: 1, done: { watched: ['copy'] } }),
  );
  await expect(page.locator('td[data-mark="watched"][data-id="copy"]')).toContainText(
    words.progress.script.states.done,
  );
});

test.describe('a file with more than can be kept', () => {
  const unknown = (count: number, start: string) => Array.from({ length: count }, (_, n) => `${start}-${n}`);

  test('is refused by the practice, which keeps what it has', async ({ page, practice }) => {
    const own = JSON.stringify({ kind: storageKey, version: 1, done: { tried: ['copy'] } });
    await page.addInitScript(
      ([key = '', text = '']) => localStorage.getItem(key) ?? localStorage.setItem(key, text),
      [storageKey, own],
    );
    await practice.open();
    const file = JSON.stringify({ kind: storageKey, version: 1, done: { tried: unknown(500, 'later') } });
    await page
      .getByLabel(words.progress.import)
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await expect(page.getByText(words.progress.script.errors['too-much'])).toBeVisible();
    expect(await stored(page, storageKey)).toBe(own);
    await page.reload();
    await expect(page.locator('td[data-mark="tried"][data-id="copy"]')).toContainText(
      words.progress.script.states.done,
    );
  });

  test('is refused by the checklist, which keeps its ticks', async ({ page }) => {
    await page.goto('security/checklist/');
    const boxes = page.getByRole('checkbox');
    await boxes.nth(0).check();
    const before = await stored(page, securityChecklist.storageKey);
    const rows = ['id,done', 'secret-store,x', ...unknown(9_000, 'a-later-item').map((id) => `${id},x`)];
    await page
      .getByLabel(words.tickList.load)
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
    await expect(page.getByText(words.tickList.script.files.problems['too-much'])).toBeVisible();
    expect(await stored(page, securityChecklist.storageKey)).toBe(before);
    await page.reload();
    await expect(boxes.nth(0)).toBeChecked();
  });
});

test('ticks set while a newer version’s are there are kept once those have gone', async ({
  page,
  context,
}) => {
  await page.goto('security/checklist/');
  const { storageKey: key } = securityChecklist;
  const boxes = page.getByRole('checkbox');
  const other = await context.newPage();
  await other.goto('guide/');
  const write = (text: string | null) =>
    other.evaluate(
      ([name, value]) => (value === null ? localStorage.removeItem(name) : localStorage.setItem(name, value)),
      [key, text] as const,
    );
  const newer = '{"version":3,"ticks":{"secret-store":null},"more":1}';
  await write(newer);
  await expect(page.getByText(words.tickList.script.problems.newer)).toBeVisible();
  await boxes.nth(0).check();
  expect(await stored(page, key)).toBe(newer);
  await write(null);
  await expect(page.getByText(words.tickList.script.kept)).toBeVisible();
  await expect(page.getByText(words.tickList.script.problems.newer)).toHaveCount(0);
  expect(await stored(page, key)).toContain(securityChecklist.items[0]?.id);
  await boxes.nth(1).check();
  await page.reload();
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(1)).toBeChecked();
});

test('a file is at hand for some time after it has been offered', async ({ page, practice }) => {
  await page.addInitScript(() => {
    const revoked: string[] = [];
    const revoke = URL.revokeObjectURL.bind(URL);
    Object.assign(window, { revoked });
    URL.revokeObjectURL = (address) => {
      revoked.push(address);
      revoke(address);
    };
  });
  await page.clock.install();
  await practice.open();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.progress.export }).click();
  await download;
  const revoked = () => page.evaluate(() => (window as unknown as { revoked: string[] }).revoked.length);
  await page.clock.runFor(5_000);
  expect(await revoked()).toBe(0);
  await page.clock.runFor(60_000);
  expect(await revoked()).toBe(1);
});
