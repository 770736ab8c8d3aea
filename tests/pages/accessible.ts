/** What axe has to say of a page as it is now. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * axe finds nothing. A page that has been looked at in one theme need only be looked at for its contrast in the other:
 * nothing else depends on colours.
 */
export async function expectAccessible(
  page: Page,
  look: 'everything' | 'contrast alone' | 'all but contrast' = 'everything',
): Promise<void> {
  // Everything in one frame: no need of the blank page that axe opens to put its findings in other frames together.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (look === 'contrast alone') axe.withRules(['color-contrast']);
  if (look === 'all but contrast') axe.disableRules(['color-contrast']);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  expect(found).toEqual([]);
}
