/** Each language but English: every procedure and drill by role and name, and how a reader comes to it. */
import { expect, type Page } from '@playwright/test';
import { PracticePage, wordingOf } from '../scripts/practice-page.ts';
import { englishLeft } from '../src/content/language-rules/english.ts';
import { pageList } from '../src/content/page-list.ts';
import { getWords } from '../src/content/words/index.ts';
import { allDrills } from '../src/drills/drills.ts';
import { languageOf, languages, rootLanguage } from '../src/languages.ts';
import { procedures } from '../src/procedures/procedures.ts';
import { test } from './fixtures.ts';
import { expectAccessible } from './pages/accessible.ts';
import { perform, shortestWay } from './pages/drill-way.ts';

const others = languages.filter((language) => language !== rootLanguage);

for (const language of others) {
  test.describe(`in ${language.name}`, () => {
    const wording = wordingOf(language);
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('every procedure, tried', async ({ page }) => {
      const practice = new PracticePage(page, wording);
      for (const procedure of procedures) {
        await test.step(procedure.id, async () => {
          await practice.open(`?procedure=${procedure.id}&mode=try`);
          for (const step of procedure.steps) await practice.perform(step);
          const end = page.getByRole('heading', { name: wording.words.practice.finishedTitle });
          await expect(end).toBeVisible();
        });
      }
    });

    test('every drill, won', async ({ page }) => {
      test.slow();
      const practice = new PracticePage(page, wording);
      for (const drill of allDrills) {
        await test.step(drill.id, async () => {
          await page.goto(`${wording.folder}practice/drills/?drill=${drill.id}`);
          await page.locator('practice-drills[data-ready]').waitFor();
          for (const action of shortestWay(drill)) await perform(page, practice, action);
          await expect(page.getByRole('region', { name: wording.words.drills.won })).toBeVisible();
        });
      }
    });

    test('no English is left on its pages but code, and what says that it is English', async ({ page }) => {
      const left: string[] = [];
      for (const { slug } of Object.values(pageList).flat()) {
        await page.goto(wording.folder + (slug === 'index' ? '' : `${slug}/`));
        const text = await page.evaluate((tag) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const texts: string[] = [];
          while (walker.nextNode()) {
            const { parentElement: parent, textContent } = walker.currentNode;
            const isProse = !parent?.closest(
              'code, pre, script, style, textarea, input, option, b[data-answer]',
            );
            if (isProse && parent?.closest('[lang]')?.getAttribute('lang') === tag)
              texts.push(textContent ?? '');
          }
          return texts.join('\n');
        }, language.tag);
        left.push(...englishLeft(text).map((found) => `${slug}: ${found}`));
      }
      expect(left).toEqual([]);
    });

    test('a label that was not seen in it has the English one beside it, once', async ({ page }) => {
      await page.goto(`${wording.folder}guide/`);
      const english = page.getByRole('main').getByText('(Copy)', { exact: true });
      await expect(english).toHaveCount(1);
      await expect(english).toHaveAttribute('lang', 'en');
    });
  });
}

test('what was practised in one language is there in another', async ({ page }) => {
  const [spanish, portuguese] = ['es', 'pt-BR'].map((tag) => wordingOf(languageOf(tag)));
  if (!spanish || !portuguese) throw new Error('Two languages are missing.');
  const practice = new PracticePage(page, spanish);
  await practice.open('?procedure=save&mode=try');
  for (const step of procedures.find(({ id }) => id === 'save')?.steps ?? []) await practice.perform(step);
  await expect(page.getByRole('heading', { name: spanish.words.practice.finishedTitle })).toBeVisible();
  await page.goto(`${portuguese.folder}guide/#save`);
  const { marks } = portuguese.words.progress;
  await expect(page.getByText(marks.tried).filter({ visible: true }).first()).toBeVisible();
});

const offer = (page: Page, tag: string) =>
  page.getByRole('complementary', { name: getWords(tag).site.offer.label });

test.describe('a reader whose browser is set to Brazilian Portuguese', () => {
  test.use({ locale: 'pt-BR' });
  const { offer: words } = getWords('pt-BR').site;

  test('is offered it at home, once, and is not taken there', async ({ page }) => {
    await page.goto('');
    await expect(page).toHaveURL(/:\d+\/$/);
    await expect(offer(page, 'pt-BR')).toBeVisible();
    await expect(offer(page, 'pt-BR')).toHaveAttribute('lang', 'pt-BR');
    await expectAccessible(page);
    await page.getByRole('button', { name: words.stay }).click();
    await expect(offer(page, 'pt-BR')).toBeHidden();
    await page.reload();
    await page.locator('language-offer:defined').waitFor({ state: 'attached' });
    await expect(offer(page, 'pt-BR')).toBeHidden();
  });

  test('goes there with one press', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: words.go }).click();
    await expect(page).toHaveURL(/\/pt-br\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(getWords('pt-BR').home.question);
    // It is what this reader wants, and is there again for the next link to the English page.
    await page.goto('');
    await expect(offer(page, 'pt-BR')).toBeVisible();
  });

  test('is offered it where nothing can be stored', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('');
    await expect(offer(page, 'pt-BR')).toBeVisible();
  });
});

test('a reader of English, or of a language there is not, is offered none', async ({ page }) => {
  await page.goto('');
  await page.locator('language-offer:defined').waitFor({ state: 'attached' });
  for (const { tag } of others) await expect(offer(page, tag)).toBeHidden();
});

test.describe('an address that leads nowhere', () => {
  const title = (tag: string) => getWords(tag).site.notFound.title;

  test('is answered in the language it is in', async ({ page, expected }) => {
    expected.errors.push('404');
    for (const { tag, path } of others) {
      await page.goto(`${path}/no-such-page/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title(tag));
      await expect(page).toHaveTitle(`${title(tag)} | ${getWords(tag).site.title}`);
      await expect(page.getByText(getWords('en').site.notFound.text)).toBeHidden();
      await expect(
        page.getByRole('main').getByRole('link', { name: getWords(tag).site.sidebar.guide, exact: true }),
      ).toHaveAttribute('href', `/${path}/guide/`);
    }
  });

  test('in English, or in a language there is not, in that of the reader', async ({
    browser,
    page,
    baseURL,
    expected,
  }) => {
    expected.errors.push('404');
    await page.goto('de/guide/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title('en'));
    const context = await browser.newContext({ locale: 'es-MX', ...(baseURL ? { baseURL } : {}) });
    const spanish = await context.newPage();
    await spanish.goto('de/guide/');
    await expect(spanish.getByRole('heading', { level: 1 })).toHaveText(title('es'));
    await context.close();
  });
});
