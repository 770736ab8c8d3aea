/** The pages on using the token: the samples, and errors found by what one would paste into a search. */
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { gatewayMessage } from '../src/gateway/authorise.ts';
import { getWords } from '../src/content/words/index.ts';
import { drillIds } from '../src/drills/drills.ts';
import { practiceAnswer } from '../src/components/code-samples/practice-answer.ts';
import { sampleCalls, sampleLanguages, samplesOf } from '../src/samples/samples.ts';

const words = getWords('en');
const copyWords = words.codeSamples;

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
    const calls = sampleCalls.filter((call) => samplesOf(call).length > 1);
    for (const [index, call] of calls.entries()) {
      const source = readFileSync(`src/samples/${call}/${file}`, 'utf8').trim();
      const panel = page.getByRole('tabpanel').filter({ visible: true }).nth(index);
      expect(await panel.locator('pre').textContent()).toBe(source);
      await expect(panel.locator('p').getByText([...run, file].join(' '))).toBeVisible();
    }
  }
});

test('the SOAP sample and a good answer are shown as they were run', async ({ page }) => {
  await page.goto('use/first-request/');
  const blocks = page.locator('main pre');
  const shown = await blocks.filter({ visible: true }).allTextContents();
  expect(shown).toContain(readFileSync('src/samples/workflow/curl.sh', 'utf8').trim());
  expect(shown).toContain(practiceAnswer('list-dataset'));
});

test('what shows code lets it be copied, each block by itself, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const path of ['use/first-request/', 'security/scanning/']) {
    await page.goto(path);
    const blocks = page.locator('main pre').filter({ visible: true });
    const bars = page.locator('.code-bar').filter({ visible: true });
    await expect(bars).toHaveCount(await blocks.count());
    for (const [index, bar] of (await bars.all()).entries()) {
      const block = blocks.nth(index);
      const name = `${copyWords.copy} ${(await block.getAttribute('aria-label')) ?? ''}`;
      await bar.getByRole('button', { name, exact: true }).press('Enter');
      await expect(bar.getByText(copyWords.script.copied)).toBeVisible();
      await expect(page.locator('copy-code [role=status]')).toHaveText(copyWords.script.copied);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await block.textContent());
    }
    await expect(bars.getByText(copyWords.script.copied)).toHaveCount(1);
  }
});

for (const outcome of ['denied', 'unavailable'] as const) {
  test(`code that cannot be copied is selected, for the reader to do it (${outcome})`, async ({ page }) => {
    await page.addInitScript((isThere) => {
      const clipboard = { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) };
      Object.defineProperty(navigator, 'clipboard', { value: isThere ? clipboard : undefined });
    }, outcome === 'denied');
    await page.goto('use/first-request/');
    await page
      .getByRole('button', { name: `${copyWords.copy} PowerShell`, exact: true })
      .first()
      .click();
    await expect(page.locator('copy-code [role=status]')).toHaveText(copyWords.script[outcome]);
    const code = await page.getByRole('group', { name: 'PowerShell' }).first().textContent();
    expect(await page.evaluate(() => String(getSelection()))).toBe(code);
  });
}

test('the buttons over code come without moving anything, and not where there are no scripts', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('security/scanning/');
  await expect(page.locator('.code-bar').first()).toBeVisible();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const withBars = await height();
  await page.evaluate(() => document.querySelector('copy-code')?.remove());
  await expect(page.locator('.code-bar')).toHaveCount(0);
  expect(await height()).toBe(withBars);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(new URL('use/first-request/', baseURL).href);
  await expect(still.locator('main pre').first()).toBeVisible();
  await expect(still.locator('.code-bar')).toHaveCount(0);
  await context.close();
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
