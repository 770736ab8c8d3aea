/** The page on what is in a token: a practice token taken apart, live. */
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/accessible.ts';
import { practiceClaims } from '../src/account/practice-token.ts';
import { getWords } from '../src/content/words/index.ts';

const { site, tokenAnatomy: words } = getWords('en');
const path = 'reference/token/';

test('a practice token is taken apart, and again as the reader changes it', async ({ page }) => {
  await page.goto(path);
  const field = page.getByRole('textbox', { name: words.field });
  const remark = page.getByRole('status').filter({ visible: true });
  await expect(remark).toHaveText(words.remarks.token);
  const token = await field.inputValue();
  const claims = practiceClaims(token);
  await expect(page.getByText(`"jti": "${claims?.jti}"`)).toBeVisible();
  const issued = new Date(Number(claims?.iat) * 1000);
  await expect(page.getByText(new RegExp(`Issued: .*${issued.getUTCFullYear()}.*UTC`))).toBeVisible();
  for (const part of token.split('.'))
    await expect(page.getByText(part, { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  await field.fill(token.replace('OPENS-NOTHING', 'OPENS-A-DOOR!'));
  await expect(remark).toHaveText(words.remarks.changed);
  await field.fill(token.slice(0, 20));
  await expect(remark).toHaveText(words.remarks.parts);
  await page.getByRole('button', { name: words.make }).click();
  await expect(remark).toHaveText(words.remarks.token);
  expect(await field.inputValue()).not.toBe(token);
});

test('a token that is not of this practice is taken out, and nothing of it is shown', async ({ page }) => {
  await page.goto(path);
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const foreign = [encode({ alg: 'HS256' }), encode({ sub: 'nobody-at-all' }), 'made-up'].join('.');
  const field = page.getByRole('textbox', { name: words.field });
  await field.fill(foreign);
  await expect(field).toHaveValue('');
  await expect(page.getByText(site.foreignToken)).toBeVisible();
  expect(await page.content()).not.toContain('nobody-at-all');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the parts are shown, decoded', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText('"practice": true')).toBeVisible();
    await expect(page.getByRole('textbox', { name: words.field })).toBeHidden();
  });
});
