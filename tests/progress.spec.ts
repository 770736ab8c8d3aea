/** What the practice keeps on the device, shows, takes out and takes in. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { getWords } from '../src/content/words/index.ts';
import { signs } from '../src/components/practice-progress/done-marks.ts';
import { progressFileName } from '../src/components/practice-progress/progress.ts';
import { storageKey } from '../src/components/practice-progress/storage-key.ts';

const words = getWords('en').progress;
const kept = (value: object) => JSON.stringify({ kind: storageKey, version: 1, ...value });
const panel = (page: Page) => page.getByRole('region', { name: words.title });
const cell = (page: Page, mark: string, id: string) =>
  page.locator(`td[data-mark="${mark}"][data-id="${id}"]`);

async function load(page: Page, text: string, name = 'progress.json'): Promise<void> {
  await panel(page)
    .getByLabel(words.import)
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('what was tried is shown here, beside the heading in the guide, and on the result sheet', async ({
  page,
  practice,
}) => {
  await practice.open('?procedure=save&mode=test');
  await practice.part('save-button').click();
  await expect(cell(page, 'passed', 'save')).toContainText(words.script.states.done);
  await expect(cell(page, 'tried', 'save')).toContainText(words.script.states.notYet);
  await page.goto('guide/');
  await expect(page.locator('[data-practised="save"]')).toHaveText(`${signs.done} ${words.marks.passed}`);
  await expect(page.locator('[data-practised="copy"]')).toBeHidden();
  await page.goto('practice/result/');
  await expect(
    page.getByRole('list', { name: words.sheet.passed }).getByRole('listitem').nth(3),
  ).toContainText(words.script.states.done);
});

test('goes out to a file and comes back in, and nothing is lost on the way', async ({ page, practice }) => {
  await page.addInitScript(
    ([key, text]) => {
      if (sessionStorage.getItem('planted')) return;
      sessionStorage.setItem('planted', '1');
      localStorage.setItem(key ?? '', text ?? '');
    },
    [storageKey, kept({ done: { passed: ['generate'], drilled: ['bearer', 'of-a-later-version'] } })],
  );
  await practice.open();
  await expect(panel(page)).toContainText('1 of 10');
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: words.export }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(progressFileName);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('of-a-later-version');
  await panel(page).getByRole('button', { name: words.reset }).click();
  await expect(cell(page, 'passed', 'generate')).toContainText(words.script.states.notYet);
  await load(page, kept({ done: { tried: ['copy'] } }));
  await load(page, text);
  await expect(panel(page).getByText(words.script.imported)).toBeVisible();
  await expect(cell(page, 'passed', 'generate')).toContainText(words.script.states.done);
  await expect(cell(page, 'tried', 'copy')).toContainText(words.script.states.done);
  await page.reload();
  await expect(cell(page, 'passed', 'generate')).toContainText(words.script.states.done);
});

test('forgets on request, and can be stopped from it', async ({ page, practice }) => {
  await practice.open();
  await load(page, kept({ done: { watched: ['locate'] } }));
  await panel(page).getByRole('button', { name: words.reset }).click();
  await expect(panel(page).getByText(words.script.resetDone)).toBeVisible();
  await expect(cell(page, 'watched', 'locate')).toContainText(words.script.states.notYet);
  await expect(panel(page).getByRole('button', { name: words.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell(page, 'watched', 'locate')).toContainText(words.script.states.done);
  await expect(panel(page).getByRole('button', { name: words.reset })).toBeFocused();
});

test('a file that cannot be read is refused with the reason, and changes nothing', async ({
  page,
  practice,
}) => {
  await practice.open();
  await load(page, kept({ done: { tried: ['copy'] } }));
  await load(page, '{"kind":');
  await expect(panel(page).getByText(words.script.errors.damaged)).toBeVisible();
  await expect(cell(page, 'tried', 'copy')).toContainText(words.script.states.done);
});

test('what is kept and cannot be read is said, and practising goes on', async ({ page, practice }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{"kind":'), storageKey);
  await practice.open('?procedure=save&mode=try');
  await expect(panel(page).getByText(words.script.keptErrors.damaged)).toBeVisible();
  await practice.part('save-button').click();
  await expect(cell(page, 'tried', 'save')).toContainText(words.script.states.done);
  await page.goto('guide/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('with storage blocked it lasts as long as the page, and says so', async ({ page, practice }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
  });
  await practice.open('?procedure=save&mode=try');
  await expect(panel(page).getByText(words.notKept)).toBeVisible();
  await practice.part('save-button').click();
  await expect(cell(page, 'tried', 'save')).toContainText(words.script.states.done);
});

test('the result sheet is saved as a text without a name, and prints without buttons', async ({ page }) => {
  await page.addInitScript(
    ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
    [storageKey, kept({ done: { passed: ['journey'] } })],
  );
  await page.goto('practice/result/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.sheet.save }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toContain('✓ The whole way');
  expect(text).toContain('– Locate your token');
  expect(text).toMatch(/Name, by hand:\n/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('list', { name: words.sheet.drilled })).toBeVisible();
});
