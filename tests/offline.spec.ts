/** After the first visit the site works without a network. */
import { expect, test } from './fixtures.ts';
import { getWords } from '../src/content/words/index.ts';
import { subPathAddress } from '../playwright.config.ts';

const words = getWords('en');

test.use({ serviceWorkers: 'allow' });

for (const [name, start] of [
  ['at the root', ''],
  ['under a path', subPathAddress],
] as const) {
  test(`after one visit ${name}, reading, practising and searching need no network`, async ({
    page,
    context,
    practice,
  }) => {
    await page.goto(start);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);

    await page.getByRole('main').getByRole('link', { name: 'Read the guide' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Find, generate, copy');
    const picture = page.getByRole('figure').first().getByRole('img');
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);

    await page.getByRole('button', { name: words.site.search.open }).click();
    await page.getByRole('searchbox').fill('fraud');
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Escape');

    await page
      .getByRole('link', { name: /^Practise this step/ })
      .first()
      .click();
    await practice.ready();
    await practice.part('user-photo').click();
    await expect(practice.goalsDone).toHaveCount(1);
  });
}
