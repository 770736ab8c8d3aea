/** The companion: the steps beside the real product, in a window of their own or printed. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/accessible.ts';
import { fill } from '../src/content/words/format.ts';
import { labelTexts } from '../src/content/labels/index.ts';
import { getWords } from '../src/content/words/index.ts';
import { stepWords } from '../src/content/words/procedures.ts';

const words = getWords('en').practice;
const labels = labelTexts('en');
const { action } = stepWords(getWords('en'), { chapter: 'generate', id: 'generate-token' });
const firstStep = fill(action, labels);

test('moves into a window of its own and back, and works there', async ({ context, page, practice }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'documentPictureInPicture', { value: undefined }),
  );
  await practice.open('?procedure=generate&mode=do');
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: words.do.open }).click();
  const small = await opened;
  await expect(small.getByText(firstStep).filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText(words.do.script.away)).toBeVisible();
  // The styles came along: the step at hand stands out.
  await expect(small.locator('[aria-current="step"]')).not.toHaveCSS(
    'border-inline-start-color',
    'rgba(0, 0, 0, 0)',
  );
  await small.getByRole('button', { name: words.do.next }).press('Enter');
  await expect(small.getByText(fill(words.do.script.position, { step: 2, total: 2 }))).toBeVisible();
  await small.getByRole('button', { name: words.do.next }).press('Enter');
  await expect(small.getByText(words.do.script.finished)).toBeVisible();
  await page.getByRole('button', { name: words.do.close }).click();
  await expect(page.getByRole('button', { name: words.do.restart })).toBeVisible();
});

test('has a title and a main part in its window, and nothing that was there before', async ({
  context,
  page,
  practice,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'documentPictureInPicture', { value: undefined }),
  );
  await practice.open('?procedure=generate&mode=do');
  const opened = context.waitForEvent('page');
  await page.evaluate(() => {
    const other = window.open('', 'api-token-companion', 'popup,width=400,height=560');
    other?.document.body.append('The card of another page');
  });
  const small = await opened;
  await expect(small.getByText('The card of another page')).toBeVisible();
  await page.getByRole('button', { name: words.do.open }).click();
  const title = getWords('en').site.title;
  await expect(small.getByRole('main')).toContainText(firstStep);
  await expect(small.getByRole('heading', { level: 1, name: title })).toHaveCount(1);
  const { title: name } = getWords('en').procedures.generate;
  // Playwright tells the level of such a heading by its name, not by what it says.
  const heading = (shown: Page) => shown.getByRole('heading', { name, exact: true }).locator('visible=true');
  await expect(heading(small)).toHaveAttribute('aria-level', '2');
  await expect(small.getByText('The card of another page')).toHaveCount(0);
  await expectAccessible(small);
  await page.getByRole('button', { name: words.do.close }).click();
  await expect(
    page.locator('practice-companion').getByRole('heading', { name, exact: true }),
  ).not.toHaveAttribute('aria-level');
});

test('comes home where its window is loaded anew, and leaves no empty window behind', async ({
  context,
  page,
  practice,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'documentPictureInPicture', { value: undefined }),
  );
  await practice.open('?procedure=generate&mode=do');
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: words.do.open }).click();
  const small = await opened;
  await small.getByRole('button', { name: words.do.next }).press('Enter');
  const closed = small.waitForEvent('close');
  await small.evaluate(() => location.reload()).catch(() => undefined);
  await closed;
  await expect(page.getByText(fill(words.do.script.position, { step: 2, total: 2 }))).toBeVisible();
  await expect(page.getByRole('button', { name: words.do.open })).toBeFocused();
});

test('asks for a window that stays on top, where there are such', async ({ context, page, practice }) => {
  await page.addInitScript(() => {
    const requestWindow = (options: { width: number; height: number }) => {
      Object.assign(window, { asked: options });
      return Promise.resolve(window.open('', 'on-top', `popup,width=${options.width}`));
    };
    Object.defineProperty(window, 'documentPictureInPicture', { value: { requestWindow } });
  });
  await practice.open('?procedure=save&mode=do');
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: words.do.open }).click();
  await expect((await opened).getByRole('button', { name: words.do.next })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { asked: object }).asked)).toMatchObject({
    width: 400,
  });
});

test('says so where no window may open, and stays in the page', async ({ page, practice }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'documentPictureInPicture', { value: undefined });
    window.open = () => null;
  });
  await practice.open('?procedure=save&mode=do');
  await page.getByRole('button', { name: words.do.open }).click();
  await expect(page.getByText(words.do.script.blocked)).toBeVisible();
  await expect(page.getByRole('button', { name: words.do.next })).toBeVisible();
});

test('prints as a card: the steps, and nothing to press', async ({ page, practice }) => {
  await practice.open('?procedure=generate&mode=do');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(firstStep).filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});
