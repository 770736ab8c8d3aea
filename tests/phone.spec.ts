/** On a phone, and in the window of a small laptop, the screen to practise on is what a link to it opens. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { PracticePage } from '../scripts/practice-page.ts';
import { journey, procedures } from '../src/procedures/procedures.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], hasTouch: true });

const portrait = { width: 390, height: 844 };
const landscape = { width: 844, height: 390 };

/** Where a finger lands that presses it; throws where something covers it, or it is not wholly in the window. */
async function placeOf(target: Locator): Promise<{ x: number; y: number }> {
  await expect(target).toBeInViewport({ ratio: 1 });
  return target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y);
    if (!hit || !element.contains(hit)) throw new Error(`It is covered by ${hit?.outerHTML.slice(0, 80)}.`);
    return { x, y };
  });
}

/** Presses what is there to see. Nothing scrolls on the reader's behalf, as Playwright's own press would. */
async function touch(page: Page, target: Locator): Promise<void> {
  const { x, y } = await placeOf(target);
  await page.touchscreen.tap(x, y);
}

const hintOf = ({ page, words }: PracticePage) =>
  page.getByRole('button', { name: words.practice.script.hints[0] ?? '', exact: true });

for (const viewport of [portrait, landscape]) {
  test.describe(`${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    for (const { id, steps } of procedures) {
      test(`from a link to the end of "${id}" without a scroll of the reader's`, async ({ page }) => {
        const practice = new PracticePage(page);
        await practice.open(`?procedure=${id}&mode=try`);
        await expect(hintOf(practice)).toBeInViewport({ ratio: 1 });
        for (const step of steps) {
          await touch(page, practice.actionTarget(step));
        }
        const end = page.getByRole('heading', { name: practice.words.practice.finishedTitle });
        await placeOf(end);
        await expect(end).toBeFocused();
        // It is the first thing below the bars, with nothing left over from what was there.
        const header = await page.getByRole('banner').first().boundingBox();
        const bars = Math.max(0, (header?.y ?? 0) + (header?.height ?? 0));
        expect(((await end.boundingBox())?.y ?? 0) - bars).toBeLessThan(60);
      });
    }

    test('what is marked is not covered', async ({ page }) => {
      const practice = new PracticePage(page);
      await practice.open('?procedure=generate&mode=try');
      for (const hint of practice.words.practice.script.hints.slice(0, 2)) {
        await touch(page, page.getByRole('button', { name: hint, exact: true }));
      }
      await expect(practice.part('generate-icon')).toHaveAttribute('data-spotlight');
      await placeOf(practice.part('generate-icon'));
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: portrait });

  test('the screen is not scrolled within the page', async ({ page }) => {
    const practice = new PracticePage(page);
    await practice.open(`?procedure=${journey.id}&mode=try&step=3`);
    const scrolls = await practice.frame.evaluate((frame) =>
      [...frame.querySelectorAll('*')]
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
        .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY))
        .map(({ className }) => className),
    );
    expect(scrolls).toEqual([]);
  });

  test('help leads through the section that holds the token', async ({ page }) => {
    const practice = new PracticePage(page);
    await practice.open('?procedure=generate&mode=try');
    const { labels, words } = practice;
    await touch(page, practice.sectionEntry(labels['general-data-section']));
    for (const hint of words.practice.script.hints.slice(0, 2)) {
      await page.getByRole('button', { name: hint, exact: true }).click();
    }
    await expect(practice.sectionEntry(labels['api-gateway-section'])).toHaveAttribute('data-spotlight');
  });
});

for (const height of [650, 600]) {
  test(`1366 by ${height}: the token and its buttons are seen whole once the section is chosen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height });
    const practice = new PracticePage(page);
    await practice.open();
    await practice.part('user-photo').click();
    await practice.part('account-item').click();
    await practice.sectionEntry(practice.labels['api-gateway-section']).click();
    for (const part of ['jwt-field', 'generate-icon', 'copy-button'] as const) {
      await placeOf(practice.part(part));
    }
  });
}

test('by keyboard, a link skips to the screen', async ({ page }) => {
  const practice = new PracticePage(page);
  await practice.open('?procedure=generate&mode=try');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: practice.words.practice.toScreen });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(practice.part('user-photo')).toBeFocused();
});
