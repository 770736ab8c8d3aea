/** Search, on the built site. */
import type { Page } from '@playwright/test';
import { subPathAddress } from '../playwright.config.ts';
import { expect, test } from './fixtures.ts';
import { getWords } from '../src/content/words/index.ts';

const words = getWords('en').site.search;
const dialog = (page: Page) => page.getByRole('dialog', { name: words.label });
const field = (page: Page) => dialog(page).getByRole('searchbox', { name: words.label });

async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('button', { name: words.open }).click();
  await field(page).fill(query);
}

test('finds what is said here, by the words for it', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: words.open }).click();
  for (const [query, place] of [
    ['save', /^Save the change/],
    ['generate', /Generate a new token/],
    ['clipboard', /Generate a new token/],
    ['fraud', /Refuse anyone who asks for it in the name of support|Keep it safe/],
    ['AD004', /Locate your token/],
    ['secret store', /Keep it in a secret store/],
  ] as const) {
    await field(page).fill(query);
    await expect(dialog(page).getByRole('list')).toHaveAttribute('aria-busy', 'false');
    await expect(dialog(page).getByRole('link', { name: place }).first(), query).toBeVisible();
  }
});

test('opens with its shortcut, walks with arrows, closes with Escape', async ({ page }) => {
  await page.goto('guide/');
  await page.keyboard.press('ControlOrMeta+K');
  await expect(field(page)).toBeFocused();
  await field(page).fill('save');
  // At once, though what else the search does may still be on its way.
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('ControlOrMeta+K');
  await field(page).fill('copy');
  await expect(dialog(page).getByRole('list')).toHaveAttribute('aria-busy', 'false');
  await expect(dialog(page).getByRole('link').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(guide|security\/checklist)\/#/);
});

test('says when nothing is found, and repeats the query as text', async ({ page }) => {
  await page.goto('');
  await search(page, 'zzzz<b>{query}$&');
  await expect(dialog(page).getByRole('status')).toHaveText(
    words.script.none.replace('{query}', () => 'zzzz<b>{query}$&'),
  );
});

test('says when the index cannot be loaded, and tries again', async ({ page, expected }) => {
  expected.errors.push('Failed to load resource', 'net::ERR_FAILED');
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto('');
  await search(page, 'token');
  await expect(dialog(page).getByRole('status')).toHaveText(words.script.failed);
  await page.unroute('**/pagefind/pagefind.js');
  await field(page).fill('copy');
  await expect(dialog(page).getByRole('link').first()).toBeVisible();
});

test('works under a path', async ({ page }) => {
  await page.goto(subPathAddress);
  await search(page, 'save');
  const first = dialog(page).getByRole('link').first();
  await expect(first).toHaveAttribute('href', /^\/docs\//);
  await first.click();
  await expect(page).toHaveURL(/\/docs\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('Portuguese', () => {
  const portuguese = getWords('pt-BR').site.search;
  /** Forms that the index takes for words of their own; both stand on the site. */
  const pairs = [
    ['integração', 'integrações'],
    ['requisição', 'requisições'],
    ['permissão', 'permissões'],
    ['versão', 'versões'],
    ['configuração', 'configurações'],
    ['botão', 'botões'],
  ] as const;

  test('singular and plural find the same', async ({ page }) => {
    await page.goto('pt-br/');
    await page.getByRole('button', { name: portuguese.open }).first().click();
    const found = page.getByRole('dialog', { name: portuguese.label });
    const box = found.getByRole('searchbox');
    const addresses = async (query: string) => {
      await box.fill(query);
      const list = found.getByRole('list');
      await expect(list).toHaveAttribute('aria-busy', 'true');
      await expect(list).toHaveAttribute('aria-busy', 'false');
      const links = await list.getByRole('link').all();
      return (await Promise.all(links.map((link) => link.getAttribute('href')))).sort();
    };
    for (const [singular, plural] of pairs) {
      const one = await addresses(singular);
      expect(one.length, singular).toBeGreaterThan(0);
      expect(await addresses(plural), plural).toEqual(one);
    }
  });
});
