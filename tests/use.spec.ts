/** The pages on using the token: the samples, and errors found by what one would paste into a search. */
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { gatewayMessage } from '../src/gateway/authorise.ts';
import { getWords } from '../src/content/words/index.ts';
import { drillIds } from '../src/drills/drills.ts';
import { sampleCalls, sampleLanguages } from '../src/samples/samples.ts';

const words = getWords('en');

test('a language chosen for one sample is chosen for all, and stays chosen', async ({ page }) => {
  await page.goto('use/first-request/');
  await page.getByRole('tab', { name: 'Python' }).first().click();
  for (const tab of await page.getByRole('tab', { name: 'Python' }).all()) {
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Python' }).first()).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('tab', { name: 'Python' }).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'JavaScript' }).last()).toHaveAttribute('aria-selected', 'true');
});

test('every sample is shown as it was run', async ({ page }) => {
  await page.goto('use/first-request/');
  for (const { label, file, run } of sampleLanguages) {
    await page.getByRole('tab', { name: label, exact: true }).first().click();
    for (const [index, call] of sampleCalls.entries()) {
      const source = readFileSync(`src/samples/${call}/${file}`, 'utf8').trim();
      const panel = page.getByRole('tabpanel').filter({ visible: true }).nth(index);
      expect(await panel.locator('pre').textContent()).toBe(source);
      await expect(panel.locator('p').getByText([...run, file].join(' '))).toBeVisible();
    }
  }
});

test('the exact message leads to its causes, and each cause to its drill', async ({ page, practice }) => {
  await page.goto('');
  await page.getByRole('button', { name: words.site.search.open }).click();
  await page.getByRole('searchbox').fill(gatewayMessage);
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /Errors|GatewayJWT/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/use\/errors\//);
  await expect(page.getByRole('heading', { name: gatewayMessage })).toBeVisible();
  const drills = page.getByRole('link', { name: 'Practise it' });
  for (const link of await drills.all()) {
    const drill =
      new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('drill') ?? '';
    expect(drillIds, drill).toContain(drill);
  }
  await drills.first().click();
  const { title } = words.drills.drills['token-replaced'];
  await expect(page.getByRole('region', { name: title })).toBeVisible();
  await expect(practice.frame).toBeVisible();
});
