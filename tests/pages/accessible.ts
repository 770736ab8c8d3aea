/** What axe has to say of a page as it is now. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** axe finds nothing. */
export async function expectAccessible(page: Page, ignoredRules: string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).disableRules(ignoredRules).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  expect(found).toEqual([]);
}
