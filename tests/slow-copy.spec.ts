/** A copy the browser is slow to allow: told as it goes, and never at the cost of the reader's place. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { PracticePage } from '../scripts/practice-page.ts';
import { plainWords } from '../src/content/words/index.ts';

const words = plainWords('en');

/** A browser that asks, until the test answers for the reader. */
async function openAsking(page: Page, practice: PracticePage, query: string): Promise<void> {
  await page.addInitScript(() => {
    const writeText = () =>
      new Promise<void>((resolve, reject) =>
        Object.assign(window, {
          allow: resolve,
          refuse: () => reject(new DOMException('', 'NotAllowedError')),
        }),
      );
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await practice.open(query);
}
const settle = (page: Page, how: 'allow' | 'refuse') =>
  page.evaluate((name) => (window as unknown as Record<string, () => void>)[name]?.(), how);
const { messages } = words.accountScreen;

test('a copy is said to be waited for, and then to have gone well', async ({ page, practice }) => {
  await openAsking(page, practice, '?procedure=generate&mode=try');
  await practice.part('generate-icon').click();
  await expect(practice.message).toHaveText(messages['draft-waiting']);
  await settle(page, 'allow');
  await expect(practice.message).toHaveText(messages['draft-copied']);
});

test('a copy that is refused leaves the token selected for a reader who has waited', async ({
  page,
  practice,
}) => {
  await openAsking(page, practice, '?procedure=generate&mode=try');
  await practice.part('generate-icon').click();
  await expect(practice.message).toHaveText(messages['draft-waiting']);
  await settle(page, 'refuse');
  await expect(practice.message).toHaveText(messages['draft-denied']);
  await expect(practice.part('jwt-field')).toBeFocused();
});

test('a copy that is refused after Save is told without moving the focus', async ({ page, practice }) => {
  await openAsking(page, practice, '?procedure=generate&mode=try');
  await practice.part('generate-icon').click();
  await practice.part('save-button').click();
  await expect(practice.message).toHaveText(messages.saved);
  await settle(page, 'refuse');
  await expect(practice.message).toHaveText(messages['saved-denied-late']);
  await expect(practice.part('jwt-field')).not.toBeFocused();
  await expect(page.locator('[data-announce]')).toHaveText(messages['saved-denied-late']);
});

test('a copy that is refused after the reader has moved on leaves them where they are', async ({
  page,
  practice,
}) => {
  await openAsking(page, practice, '?procedure=generate&mode=try');
  await practice.part('generate-icon').click();
  const elsewhere = page.getByRole('button', { name: words.practice.startOver }).filter({ visible: true });
  await elsewhere.focus();
  await settle(page, 'refuse');
  await expect(practice.message).toHaveText(messages['draft-denied-late']);
  await expect(elsewhere).toBeFocused();
});
