/** Search in each language, on the built site. */
import { expect, test } from './fixtures.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';
import { languages } from '../src/languages.ts';

for (const { tag, path, name } of languages) {
  const { search: own, site: ownSite } = getWords(tag);
  const queries: Record<string, [query: string, address: string]> = {
    en: ['toekn lost', '/security/lost-token/'],
    'pt-BR': ['tokne perdido', '/pt-br/security/lost-token/'],
    es: ['tokne perdido', '/es/security/lost-token/'],
  };
  const [query = '', address = ''] = queries[tag] ?? [];

  test(`${name}: corrects, finds and says so`, async ({ page }) => {
    await page.goto(path === '' ? '' : `${path}/`);
    await page.getByRole('button', { name: ownSite.search.open }).first().click();
    await page.getByRole('searchbox').fill(query);
    const list = page.getByRole('list', { name: own.list });
    await expect(list.getByRole('link').first()).toHaveAttribute('href', address);
    await expect(
      page.getByRole('button', { name: fill(own.asTyped, { query: `“${query}”` }) }),
    ).toBeVisible();
  });
}

test('Portuguese: singular and plural find the same', async ({ page }) => {
  const portuguese = getWords('pt-BR');
  await page.goto('pt-br/');
  await page.getByRole('button', { name: portuguese.site.search.open }).first().click();
  const box = page.getByRole('searchbox');
  const list = page.locator('[data-results]');
  const addresses = async (query: string) => {
    // Busy from the first letter on, for as short as it takes.
    await box.fill(query);
    await expect(list).toHaveAttribute('aria-busy', 'false');
    const links = await list.getByRole('link').all();
    return (await Promise.all(links.map((link) => link.getAttribute('href')))).sort();
  };
  // Listening, once it has shown the ways on.
  await expect(list).toHaveAttribute('aria-busy', 'false');
  // Forms that the index takes for words of their own; both stand on the site.
  for (const [singular, plural] of [
    ['integração', 'integrações'],
    ['requisição', 'requisições'],
    ['permissão', 'permissões'],
  ] as const) {
    const one = await addresses(singular);
    expect(one.length, singular).toBeGreaterThan(0);
    expect(await addresses(plural), plural).toEqual(one);
  }
});
