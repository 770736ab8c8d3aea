/** What a mark on a statement tells in place: the fact behind it, how that stands, and who says so. */
import type { Page } from '@playwright/test';
import { facts, getFact } from '../src/content/facts/index.ts';
import { plainWords } from '../src/content/words/index.ts';
import { rootLanguage } from '../src/languages.ts';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/accessible.ts';

const words = plainWords(rootLanguage.tag);
const id = 'one-per-user';
const statement = words.facts.statements[id];

const marks = (page: Page) => page.getByRole('main').locator(`a[href$="/reference/sources/#${id}"]`);
const note = (page: Page) => page.getByRole('dialog', { name: words.guide.note.label });

test('a mark opens what it leads to beside it, and gives the focus back', async ({ page }) => {
  await page.goto('reference/token/');
  const mark = marks(page).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(note(page)).toContainText(statement);
  await expect(note(page)).toContainText(words.guide.standing[getFact(id, 'this test').standing]);
  for (const source of getFact(id, 'this test').sources) {
    const { title, url } = facts.sources[source] ?? { title: '', url: '' };
    await expect(note(page).getByRole('link', { name: title })).toHaveAttribute('href', url);
  }
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
  await expect(mark).toBeFocused();

  await mark.click();
  await note(page).getByRole('button', { name: words.guide.note.close }).click();
  await expect(note(page)).toBeHidden();
  await mark.click();
  await note(page).getByRole('link', { name: words.guide.note.all }).click();
  await expect(page).toHaveURL(new RegExp(`/reference/sources/#${id}$`));
});

test('the note closes when the focus goes on, and lies over nothing', async ({ page }) => {
  await page.goto('reference/token/');
  await marks(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(note(page)).toBeVisible();
  await note(page).getByRole('button', { name: words.guide.note.close }).focus();
  await page.keyboard.press('Tab');
  await expect(note(page)).toBeHidden();
});

test('the note stays within a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto('reference/token/');
  for (const mark of await page.getByRole('main').locator('.mark a, a.mark').all()) {
    await mark.click();
    const box = await note(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(box?.height).toBeLessThanOrEqual(480);
    await expect(note(page)).toBeInViewport({ ratio: 0.98 });
    await page.keyboard.press('Escape');
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('where the facts cannot be had, the mark leads to them', async ({ page, expected }) => {
  expected.errors.push('Failed to load resource');
  await page.route('**/facts.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('reference/token/');
  await marks(page).first().click();
  await expect(page).toHaveURL(new RegExp(`/reference/sources/#${id}$`));
});

test('nothing of a note is loaded before it is asked for, and a mark is large enough for a finger', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('guide/', { waitUntil: 'networkidle' });
  expect(asked.filter((address) => /facts\.json|source-note/.test(address))).toEqual([]);
  for (const mark of await page.getByRole('main').locator('.mark a, a.mark').all()) {
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a mark leads to its fact', async ({ page }) => {
    await page.goto('reference/token/');
    await marks(page).first().click();
    await expect(page).toHaveURL(new RegExp(`/reference/sources/#${id}$`));
  });
});
