/** The map of the screen. */
import { expect, test } from './fixtures.ts';
import { calloutsOf, expectInPlace, expectToLightEachOther, screens } from './pages/pictures.ts';
import { labelTexts } from '../src/content/labels/index.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';
import { partIds } from '../src/procedures/parts.ts';
import { mapShot } from '../src/procedures/shots.ts';

const words = getWords('en');
const labels = labelTexts('en');
const mapPage = 'reference/account-screen/';

test.describe('the map of the screen', () => {
  for (const { name, viewport, width } of [screens[0], screens[2]]) {
    test(`calls out every part, in place, in ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(mapPage);
      await expectInPlace(page, mapShot, width);
    });
  }

  test('says of every part what it is called, what it does, which steps use it and on what that rests', async ({
    page,
  }) => {
    await page.goto(mapPage);
    const rows = page.getByRole('table', { name: words.screenMap.tableLabel }).getByRole('row');
    await expect(rows).toHaveCount(partIds.length + 1);
    for (const [index, part] of partIds.entries()) {
      const row = rows.nth(index + 1);
      await expect(row.getByRole('rowheader')).toHaveText(labels[part]);
      await expect(row.getByRole('cell').first()).toHaveText(String(index + 1));
      await expect(row).toContainText(fill(words.screenMap.parts[part], labels));
      await expect(row.getByRole('link', { name: /, step \d$/ }).first()).toHaveAttribute(
        'href',
        /^\/guide\/#\w+-/,
      );
      await expect(row.getByRole('link', { name: /Finding the/ }).first()).toHaveAttribute(
        'href',
        /^\/reference\/sources\/#/,
      );
    }
  });

  test('lights the row of a callout and the callout of a row, for every part', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 3000 });
    await page.goto(mapPage);
    const callouts = calloutsOf(page.getByRole('figure'));
    for (const [index, part] of partIds.entries()) {
      const marker = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: labels[part], exact: true }) })
        .locator('.number span');
      await expectToLightEachOther(marker, callouts.nth(index));
    }
  });

  test('answers whoever does not see what it shows', async ({ page }) => {
    await page.goto(mapPage);
    await page.getByRole('link', { name: 'whom to ask' }).click();
    await expect(page).toHaveURL(/#not-there$/);
    await expect(page.getByRole('heading', { name: 'If you do not see it' })).toBeInViewport();
    for (const { title } of Object.values(words.notThere)) {
      await expect(page.getByRole('term').filter({ hasText: fill(title, labels) })).toBeVisible();
    }
  });

  test('leads from a callout to its row', async ({ page }) => {
    await page.goto(mapPage);
    await page.getByRole('link', { name: '5. Your personal API Gateway JWT' }).click();
    await expect(page).toHaveURL(/#jwt-field$/);
    await expect(page.getByRole('rowheader', { name: labels['jwt-field'] })).toBeInViewport();
  });
});
