/** What axe has to say of a page as it is now. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Look = 'everything' | 'contrast alone' | 'all but contrast';

/**
 * axe finds nothing. A page that has been looked at in one theme need only be looked at for its contrast in the other:
 * nothing else depends on colours.
 */
export async function expectAccessible(page: Page, look: Look = 'everything'): Promise<void> {
  // Everything in one frame: no need of the blank page that axe opens to put its findings in other frames together;
  // and no word on every element that is as it should be.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    // Nothing it would fetch, and no path to each element: what is found is told by its markup.
    // The one rule of WCAG 2.2 AA that axe leaves out unless asked: https://www.w3.org/TR/WCAG22/#target-size-minimum
    .options({
      resultTypes: ['violations'],
      preload: false,
      selectors: false,
      rules: { 'target-size': { enabled: true } },
    });
  if (look === 'contrast alone') axe.withRules(['color-contrast']);
  if (look === 'all but contrast') axe.disableRules(['color-contrast']);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  expect(found).toEqual([]);
}

/** axe finds nothing on a page as it is now, in either theme; the page is left in the light one. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  for (const [colorScheme, look] of [
    ['dark', 'contrast alone'],
    ['light', 'everything'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await expectAccessible(page, look);
  }
}
