/** The page on what is in a token: practice tokens made in the page and taken apart. */
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/accessible.ts';
import { practiceClaims } from '../src/account/practice-token.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';

const { tokenAnatomy: words } = getWords('en');
const path = 'reference/token/';

test('a practice token is taken apart, and another when the reader asks for it', async ({ page }) => {
  await page.goto(path);
  const field = page.getByRole('textbox', { name: words.field });
  await expect(field).not.toHaveValue('');
  const first = await field.inputValue();
  await page.getByRole('button', { name: words.make }).click();
  await expect(page.getByText(fill(words.script.made, { count: 2 }))).toBeVisible();
  const token = await field.inputValue();
  expect(token).not.toBe(first);
  const claims = practiceClaims(token);
  await expect(page.getByText(`"jti": "${claims?.jti}"`)).toBeVisible();
  const issued = new Date(Number(claims?.iat) * 1000);
  await expect(page.getByText(new RegExp(`Issued: .*${issued.getUTCFullYear()}.*UTC`))).toBeVisible();
  for (const part of token.split('.'))
    await expect(page.getByText(part, { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
});

test('nothing can be put into it', async ({ page }) => {
  await page.goto(path);
  await expect(page.getByRole('textbox', { name: words.field })).not.toBeEditable();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the parts are shown, decoded', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText('"practice": true')).toBeVisible();
    await expect(page.getByRole('textbox', { name: words.field })).toBeHidden();
  });
});
