/** What to do when a token is lost or exposed: the plan as a live list, and the message to the support team. */
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/accessible.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';
import { incidentPlan } from '../src/security/incident.ts';
import { foreignToken, practiceToken } from '../src/token-shape/token-forms.ts';

const { incident: words, tickList } = getWords('en');
const path = 'security/lost-token/';
const textOf = (index: number) => words.items[incidentPlan.items[index]?.id as keyof typeof words.items];

test.use({ permissions: ['clipboard-read', 'clipboard-write'], timezoneId: 'America/Sao_Paulo' });

test('each step is kept with its time, and the record says both', async ({ page }, testInfo) => {
  await page.clock.setFixedTime(new Date('2026-11-24T15:03:00Z'));
  await page.goto(path);
  await page.getByRole('checkbox', { name: textOf(0).action }).focus();
  await page.keyboard.press('Space');
  await page.clock.setFixedTime(new Date('2026-11-24T15:08:30Z'));
  await page.getByText(textOf(2).action).click();
  await page.reload();
  await expect(page.getByText(/^Done .*12:03:00 PM GMT-3/)).toBeVisible();
  await expect(page.getByText(/^Done .*12:08:30 PM GMT-3/)).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: tickList.record }).click();
  const file = testInfo.outputPath('record.txt');
  await (await download).saveAs(file);
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(lines[0]).toContain(words.script.fileTitle);
  expect(lines[2]).toMatch(/12:03:00 PM GMT-3\tTell/);
  expect(lines[3]).toBe(`${tickList.script.files.notDone}\t${textOf(1).action}`);
  expect(lines).toHaveLength(incidentPlan.items.length + 3);
});

test('the message is copied as filled in, and no token stays in it', async ({ page }) => {
  await page.goto(path);
  const message = page.getByRole('textbox', { name: words.message.label });
  await message.fill((await message.inputValue()).replace('[login]', 'practice.user'));
  await page.getByRole('button', { name: words.message.copy }).click();
  await expect(page.getByText(words.message.script.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('practice.user');
  for (const token of [foreignToken, practiceToken]) {
    await message.fill(`It is ${token}, see`);
    await expect(page.getByText(words.message.script.removed)).toBeVisible();
    await expect(message).toHaveValue(/practice\.user/);
    await expect(message).not.toHaveValue(/It is/);
  }
});

test('a token put in before the script had come is not copied, nor left there', async ({ page }) => {
  let letGo: () => void = () => undefined;
  const isLate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/SupportMessage*.js', async (route) => {
    await isLate;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  const message = page.getByRole('textbox', { name: words.message.label });
  await message.fill(`It is ${foreignToken}, see`);
  letGo();
  await expect(page.getByText(words.message.script.removed)).toBeVisible();
  await expect(message).toHaveValue(words.message.text);
  await page.getByRole('button', { name: words.message.copy }).click();
  await expect(page.getByText(words.message.script.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words.message.text);
});

test('nothing is copied where what looks for tokens does not load', async ({ page, expected }) => {
  expected.errors.push('Failed to load resource');
  await page.route('**/token-shape*.js', (route) => route.abort());
  await page.goto(path);
  const message = page.getByRole('textbox', { name: words.message.label });
  await message.fill(`It is ${foreignToken}, see`);
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.getByRole('button', { name: words.message.copy }).click();
  await expect(page.getByText(words.message.script.unchecked)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
});

test('a message that could not be copied is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    });
  });
  await page.goto(path);
  await page.getByRole('button', { name: words.message.copy }).click();
  await expect(page.getByText(words.message.script.denied)).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toContain('[login]');
});

test('the plan stands on paper with what has been done, and when', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T15:03:00Z'));
  await page.goto(path);
  await page.getByRole('checkbox', { name: textOf(0).action }).check();
  await page.emulateMedia({ media: 'print' });
  for (const { action } of Object.values(words.items)) await expect(page.getByText(action)).toBeVisible();
  await expect(page.getByText(/^Done .*12:03:00 PM GMT-3/)).toBeVisible();
  await expect(page.getByRole('button', { name: tickList.record })).toBeHidden();
});

test.describe('by touch, on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a step, an item and a message are tapped', async ({ page }) => {
    await page.goto(path);
    await page.getByText(textOf(1).action).tap();
    await expect(page.getByRole('checkbox', { name: textOf(1).action })).toBeChecked();
    await page.goto('security/checklist/');
    await page.getByRole('checkbox').first().tap();
    await expect(page.getByRole('checkbox').first()).toBeChecked();
    await page.getByRole('radio', { name: getWords('en').checklist.filter.integrator }).tap();
    await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();
    await page.goto('security/messages/');
    const { choices, script } = getWords('en').messages;
    await page.getByRole('button', { name: choices.fraud }).first().tap();
    await expect(page.getByRole('status').filter({ hasText: script.verdicts.fraud })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan and the message are there to read', async ({ page }) => {
    await page.goto(path);
    for (const { action } of Object.values(words.items)) {
      await expect(page.getByRole('heading', { name: fill(action, {}) })).toBeVisible();
    }
    await expect(page.getByRole('textbox', { name: words.message.label })).toBeVisible();
    await expect(page.getByRole('button', { name: words.message.copy })).toBeHidden();
    await expect(page.getByRole('button', { name: tickList.record })).toBeHidden();
  });
});
