/** The security checklist: ticks, kept where they can be, lost nowhere. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';
import { securityChecklist } from '../src/security/checklist.ts';

const { tickList, checklist } = getWords('en');
const words = { ...tickList, ...checklist, ...tickList.script, ...checklist.script };
const { items, storageKey } = securityChecklist;
const total = items.length;
const textOf = (index: number) => checklist.items[items[index]?.id as keyof typeof checklist.items];
const box = (page: Page, index: number) =>
  page.getByRole('checkbox', { name: fill(textOf(index).action, {}), exact: true });
const storedIn = async (page: Page) =>
  JSON.parse((await page.evaluate((key) => localStorage.getItem(key), storageKey)) ?? '') as {
    version: number;
    ticks: Record<string, string | null>;
  };
const progress = (done: number) => fill(words.progress, { done, total });
const boxes = (page: Page) => page.getByRole('checkbox');

test('ticks, set by keyboard or by mouse, are kept on this device, and counted', async ({ page }) => {
  await page.goto('security/checklist/');
  await expect(boxes(page)).toHaveCount(total);
  await expect(page.getByRole('button', { name: words.reset })).toBeHidden();
  await expect(page.getByRole('button', { name: words.undo })).toBeHidden();
  await boxes(page).nth(1).press('Space');
  await page.getByText(fill(textOf(4).action, {})).click();
  await expect(page.getByText(progress(2))).toBeVisible();
  await page.reload();
  await expect(boxes(page).nth(1)).toBeChecked();
  await expect(boxes(page).nth(4)).toBeChecked();
  await expect(page.getByText(progress(2))).toBeVisible();
});

test('without scripts the list reads whole, and shows no controls that do nothing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('security/checklist/');
  for (const { why } of Object.values(words.items)) await expect(page.getByText(fill(why, {}))).toBeVisible();
  await expect(page.getByText(progress(0))).toBeHidden();
  await context.close();
});

test('can be cleared, and brought back', async ({ page }) => {
  await page.goto('security/checklist/');
  await boxes(page).nth(0).check();
  await boxes(page).nth(2).check();
  await page.getByRole('button', { name: words.reset }).click();
  await expect(page.getByText(progress(0))).toBeVisible();
  await expect(page.getByRole('button', { name: words.undo })).toBeFocused();
  // What is ticked in between stays, too.
  await boxes(page).nth(1).check();
  await page.getByRole('button', { name: words.undo }).click();
  for (const at of [0, 1, 2]) await expect(boxes(page).nth(at)).toBeChecked();
  await expect(page.getByText(progress(3))).toBeVisible();
});

test('say when all is done', async ({ page }) => {
  await page.goto('security/checklist/');
  for (const each of await boxes(page).all()) await each.check();
  await expect(page.getByText(words.allDone)).toBeVisible();
});

test('of the first version come along: those of items that were renamed, and that are not there', async ({
  page,
}) => {
  await page.addInitScript(
    (key) =>
      localStorage.setItem(key, '{"version":1,"ticks":["secret-store","treat-as-yours","a-later-item"]}'),
    storageKey,
  );
  await page.goto('security/checklist/');
  await expect(page.getByText(progress(2))).toBeVisible();
  await box(page, 0).check();
  const { version, ticks } = await storedIn(page);
  expect(version).toBe(2);
  expect(Object.keys(ticks).sort()).toEqual(
    ['secret-store', 'out-of-messages', 'a-later-item', items[0]?.id].sort(),
  );
});

test('that are damaged are read as far as they can be, and say so', async ({ page }) => {
  const damaged = '{"version":2,"ticks":{"secret-store":"2026-01-01T00:00:00.000Z","not-in';
  await page.addInitScript(
    ([key, text]) => {
      if (!sessionStorage.getItem('planted')) localStorage.setItem(key, text);
      sessionStorage.setItem('planted', 'yes');
    },
    [storageKey, damaged] as const,
  );
  await page.goto('security/checklist/');
  await expect(page.getByText(words.problems.damaged)).toBeVisible();
  await expect(page.getByText(progress(1))).toBeVisible();
  await box(page, 0).check();
  await page.reload();
  await expect(page.getByText(progress(2))).toBeVisible();
});

test('of a newer version are shown, and not written over', async ({ page }) => {
  const newer = '{"version":3,"ticks":{"secret-store":null},"more":1}';
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [storageKey, newer] as const);
  await page.goto('security/checklist/');
  await expect(page.getByText(words.problems.newer)).toBeVisible();
  await box(page, 0).check();
  await expect(page.getByText(progress(2))).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), storageKey)).toBe(newer);
});

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

test('a role shows what is for it, and counts that', async ({ page }) => {
  await page.goto('security/checklist/');
  await page.getByRole('radio', { name: words.filter.administrator }).check();
  const own = items.filter(({ roles }) => roles.includes('administrator'));
  await expect(boxes(page)).toHaveCount(own.length);
  await expect(
    page.getByRole('status').filter({ hasText: fill(words.shown, { count: own.length }) }),
  ).toBeVisible();
  await expect(page.getByText(fill(words.progress, { done: 0, total: own.length }))).toBeVisible();
  await page.getByRole('radio', { name: words.filter.everyone }).check();
  await expect(boxes(page)).toHaveCount(total);
});

test('a link to what a role leaves out shows everything again', async ({ page }) => {
  await page.goto('security/checklist/');
  await page.getByRole('radio', { name: words.filter.administrator }).check();
  const hidden = items.find(({ roles }) => !roles.includes('administrator'));
  await page.evaluate((id) => (location.hash = id), hidden?.id ?? '');
  await expect(page.getByRole('radio', { name: words.filter.everyone })).toBeChecked();
  await expect(page.locator(`[id="${hidden?.id}"]`)).toBeInViewport();
});

test('are saved to a file to read and one for tables, and come back from each', async ({
  page,
}, testInfo) => {
  await page.goto('security/checklist/');
  await box(page, 0).check();
  await box(page, 3).check();
  const before = await storedIn(page);
  for (const [name, ending] of [
    [words.markdown, 'md'],
    [words.csv, 'csv'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = testInfo.outputPath(`list.${ending}`);
    await (await download).saveAs(file);
    await expect(page.getByText(words.files.saved)).toBeVisible();
    const text = readFileSync(file, 'utf8');
    for (const { action, why } of Object.values(words.items)) {
      expect(text).toContain(fill(action, {}).replaceAll('"', '""'));
      expect(text).toContain(fill(why, {}).replaceAll('"', '""'));
    }
    expect(text).toContain('Bearer Token Usage');
    await page.getByRole('button', { name: words.reset }).click();
    await box(page, 5).check();
    await page.getByLabel(words.load).setInputFiles(file);
    await expect(page.getByText(fill(words.files.loaded.other, { count: 2 }))).toBeVisible();
    await expect(page.getByText(progress(3))).toBeVisible();
    expect((await storedIn(page)).ticks).toMatchObject(before.ticks);
    await box(page, 5).uncheck();
  }
});

test('stand on paper with the whole list, and without the controls', async ({ page }) => {
  await page.goto('security/checklist/');
  await page.emulateMedia({ media: 'print' });
  for (const { why } of Object.values(words.items)) await expect(page.getByText(fill(why, {}))).toBeVisible();
  await expect(page.getByRole('button', { name: words.csv })).toBeHidden();
});

test('on a phone the reasons are folded, and how far one is stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('security/checklist/');
  const first = checklist.items['know-what-uses-it'];
  const item = page.getByRole('listitem').filter({ hasText: first.action });
  await expect(item.getByText(first.why)).toBeHidden();
  await item.getByText(checklist.reasons).click();
  await expect(item.getByText(first.why)).toBeVisible();
  await page.getByRole('checkbox').last().check();
  await expect(page.locator('[data-count]')).toBeInViewport();
  await expect(page.locator('[data-count]')).toHaveText(/^1 /);
});

test('it prints on three sheets at the most, reasons included', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'Playwright has only Chromium print.');
  await page.goto('security/checklist/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(checklist.items['know-what-uses-it'].why)).toBeVisible();
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
  });
  const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.length).toBeLessThanOrEqual(3);
});
