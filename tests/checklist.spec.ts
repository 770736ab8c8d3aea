/** The security checklist: ticks, kept where they can be, lost nowhere. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';
import { storageKey } from '../src/components/security-checklist/checklist.progress.ts';

const words = getWords('en').checklist;
const total = words.items.length;
const progress = (done: number) => fill(words.progress, { done, total });
const boxes = (page: Page) => page.getByRole('checkbox');

test('ticks are kept on this device, and counted', async ({ page }) => {
  await page.goto('security/checklist/');
  await expect(boxes(page)).toHaveCount(total);
  await expect(page.getByRole('button', { name: words.reset })).toBeHidden();
  await expect(page.getByRole('button', { name: words.resetUndo })).toBeHidden();
  await boxes(page).nth(1).check();
  await page.getByText(fill(words.items[4]?.action ?? '', {})).click();
  await expect(page.getByText(progress(2))).toBeVisible();
  await page.reload();
  await expect(boxes(page).nth(1)).toBeChecked();
  await expect(boxes(page).nth(4)).toBeChecked();
  await expect(page.getByText(progress(2))).toBeVisible();
});

test('nothing moves while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map(({ startTime }) => startTime)),
    ).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto('security/checklist/');
  await boxes(page).first().check();
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('without scripts the list reads whole, and shows no controls that do nothing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('security/checklist/');
  for (const item of words.items) await expect(page.getByText(fill(item.why, {}))).toBeVisible();
  await expect(page.getByText(progress(0))).toBeHidden();
  await context.close();
});

test('work with the keyboard alone', async ({ page }) => {
  await page.goto('security/checklist/');
  await boxes(page).first().focus();
  await page.keyboard.press('Space');
  await expect(boxes(page).first()).toBeChecked();
});

test('can be cleared, and brought back', async ({ page }) => {
  await page.goto('security/checklist/');
  await boxes(page).nth(0).check();
  await boxes(page).nth(2).check();
  await page.getByRole('button', { name: words.reset }).click();
  await expect(page.getByText(progress(0))).toBeVisible();
  await expect(page.getByRole('button', { name: words.resetUndo })).toBeFocused();
  await page.getByRole('button', { name: words.resetUndo }).click();
  await expect(boxes(page).nth(2)).toBeChecked();
  await expect(page.getByText(progress(2))).toBeVisible();
});

test('say when all is done', async ({ page }) => {
  await page.goto('security/checklist/');
  for (const box of await boxes(page).all()) await box.check();
  await expect(page.getByText(words.allDone)).toBeVisible();
});

test('of items this version does not have are carried along', async ({ page }) => {
  await page.addInitScript(
    (key) => localStorage.setItem(key, '{"version":1,"ticks":["secret-store","a-later-item"]}'),
    storageKey,
  );
  await page.goto('security/checklist/');
  await expect(boxes(page).nth(1)).toBeChecked();
  await boxes(page).first().check();
  const stored = await page.evaluate((key) => localStorage.getItem(key), storageKey);
  expect(JSON.parse(stored ?? '')).toEqual({
    version: 1,
    ticks: expect.arrayContaining(['a-later-item', 'secret-store', words.items[0]?.id]) as unknown,
  });
});

for (const [kind, stored] of [
  ['damaged', '{"version":1,"tic'],
  ['of another version', '{"version":99,"ticks":["secret-store"]}'],
  ['too large', `{"version":1,"ticks":["${'x'.repeat(200_000)}"]}`],
] as const) {
  test(`that are ${kind} start clean, and say so`, async ({ page }) => {
    await page.addInitScript(
      ([key, text]) => {
        if (!sessionStorage.getItem('planted')) localStorage.setItem(key, text);
        sessionStorage.setItem('planted', 'yes');
      },
      [storageKey, stored] as const,
    );
    await page.goto('security/checklist/');
    await expect(page.getByText(words.startedClean)).toBeVisible();
    await expect(page.getByText(progress(0))).toBeVisible();
    await boxes(page).first().check();
    await page.reload();
    await expect(boxes(page).first()).toBeChecked();
  });
}

test('last as long as the page where storage is blocked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
  });
  await page.goto('security/checklist/');
  await expect(page.getByText(words.notKept)).toBeVisible();
  await boxes(page).first().check();
  await expect(page.getByText(progress(1))).toBeVisible();
});
