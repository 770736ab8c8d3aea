/** What holds on every page, and in every state of the mock: found clean by axe, in both themes; at home at 320 px. */
import { subPathAddress } from '../playwright.config.ts';
import { expect, test } from './fixtures.ts';
import { expectAccessible, expectAccessibleInBothThemes } from './pages/accessible.ts';
import { getWords } from '../src/content/words/index.ts';
import { languages } from '../src/languages.ts';

const words = getWords('en');
const pages = [
  '',
  'guide/',
  'practice/',
  'practice/drills/',
  'practice/result/',
  'use/first-request/',
  'use/errors/',
  'use/console/',
  'security/checklist/',
  'security/lost-token/',
  'security/scanning/',
  'security/messages/',
  'reference/account-screen/',
  'reference/token/',
  'reference/glossary/',
  'reference/sources/',
  '404.html',
];

/** Pages that are laid out in another way on a phone: the menu, a table as blocks, the mock, columns. */
const otherwiseLaidOut = [
  '',
  'practice/',
  'security/checklist/',
  'use/console/',
  'reference/account-screen/',
  'reference/glossary/',
];

/** Space between letters, words, lines and paragraphs that a reader may ask for: https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-bottom: 2em !important }';

for (const path of pages) {
  test(`/${path} says what it is, fits 320 px, with wide spacing too, and axe finds nothing on it in any language`, async ({
    page,
  }) => {
    // The longest pages, looked at six times.
    test.slow();
    for (const { tag, path: folder } of languages) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.emulateMedia({ forcedColors: 'none' });
      await page.goto(folder === '' ? path : `${folder}/${path.replace('404.html', '404/')}`);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page).toHaveTitle(new RegExp(getWords(tag).site.title));
      await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.{20,}/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectAccessibleInBothThemes(page);

      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ forcedColors: 'active' });
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBeLessThanOrEqual(320);
      // axe compares the colours we set, which forced colours replace by the reader's own:
      // https://www.w3.org/TR/css-color-adjust-1/#forced
      if (folder === '' && otherwiseLaidOut.includes(path)) await expectAccessible(page, 'all but contrast');
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets.push(sheet);
      }, spacing);
      expect(await width()).toBeLessThanOrEqual(320);
    }
  });
}

test('a script that is not in the policy does not run, nor does text that is made one', async ({
  page,
  expected,
}) => {
  expected.errors.push('Content Security Policy', 'Policy violated', 'TrustedScript');
  await page.goto('');
  const { ran, refused } = await page.evaluate(() => {
    const written = document.createElement('script');
    let refused = '';
    try {
      written.textContent = 'window.ran = true';
    } catch (error) {
      refused = String(error);
    }
    // Which no type is asked of, and the policy alone stops.
    const made = document.createElement('script');
    made.append('window.ran = true');
    document.head.append(written, made);
    return { ran: 'ran' in window, refused };
  });
  expect(ran).toBe(false);
  expect(refused).toContain('TrustedScript');
});

test.describe('axe finds nothing in the mock', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('in any of its states', async ({ page, practice }) => {
    await practice.open('?procedure=generate&mode=try');
    await expectAccessibleInBothThemes(page);
    await practice.part('generate-icon').click();
    await expect(practice.message).not.toBeEmpty();
    await expectAccessibleInBothThemes(page);
    await page.getByRole('button', { name: words.practice.script.hints[0] ?? '' }).click();
    await expectAccessibleInBothThemes(page);
    await practice.frame.getByRole('button', { name: words.accountScreen.back }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await page.keyboard.press('Escape');
    await practice.part('save-button').click();
    await expect(page.getByRole('heading', { name: words.practice.finishedTitle })).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await practice.part('user-photo').click();
    await expectAccessibleInBothThemes(page);
  });

  test('nor in the open search, nor in a picture that is enlarged', async ({ page }) => {
    await page.goto('guide/');
    await page.getByRole('button', { name: words.site.search.open }).click();
    await page.getByRole('searchbox').fill('token');
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await page.keyboard.press('Escape');
    await page
      .getByRole('link', { name: /^Enlarge/ })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessibleInBothThemes(page);
  });
});

test('an address that leads nowhere answers 404 and shows the pages there are', async ({
  page,
  expected,
}) => {
  expected.errors.push('404');
  const response = await page.goto('guide/no-such-page/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: words.site.sidebar.guide }).click();
  await expect(page).toHaveURL(/\/guide\/$/);
});

test('the skip link leads past the navigation', async ({ page }) => {
  await page.goto('guide/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words.site.starlight['skipLink.label'] })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#_top$/);
});

test('the pages follow one another, and say when they were last updated', async ({ page }) => {
  await page.goto('');
  for (const { title, path } of [
    { title: words.site.sidebar.guide, path: 'guide' },
    { title: words.site.sidebar.screen, path: 'reference/account-screen' },
    { title: words.site.sidebar.practice, path: 'practice' },
    { title: words.site.sidebar.drills, path: 'practice/drills' },
    { title: words.site.sidebar.result, path: 'practice/result' },
    { title: words.site.sidebar.firstRequest, path: 'use/first-request' },
    { title: words.site.sidebar.console, path: 'use/console' },
    { title: words.site.sidebar.errors, path: 'use/errors' },
    { title: words.site.sidebar.checklist, path: 'security/checklist' },
    { title: words.site.sidebar.lostToken, path: 'security/lost-token' },
    { title: words.site.sidebar.messages, path: 'security/messages' },
    { title: words.site.sidebar.scanning, path: 'security/scanning' },
    { title: words.site.sidebar.token, path: 'reference/token' },
    { title: words.site.sidebar.glossary, path: 'reference/glossary' },
    { title: words.site.sidebar.sources, path: 'reference/sources' },
  ]) {
    await page.getByRole('link', { name: `Next ${title}` }).click();
    await expect(page).toHaveURL(new RegExp(`/${path}/$`));
    await expect(page.getByText(/Last updated/)).toBeVisible();
  }
});

test('the contents of a page lead to its headings, beside the text or folded on top of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('security/checklist/');
  const contents = page.getByRole('navigation', { name: words.site.contents });
  const group = words.checklist.groups.use;
  const heading = page.getByRole('heading', { name: group, exact: true });
  await contents.getByRole('link', { name: group }).click();
  await expect(heading).toBeInViewport();
  await expect(contents).toBeInViewport();

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('security/checklist/');
  await expect(contents.getByRole('link', { name: group })).toBeHidden();
  await contents.getByText(words.site.contents).click();
  await contents.getByRole('link', { name: group }).click();
  await expect(heading).toBeInViewport();

  const { hash } = new URL(page.url());
  await expect(heading.getByRole('link')).toHaveAttribute('href', hash);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the facts are narrowed to how they stand, and one that is linked to is shown all the same', async ({
    page,
  }) => {
    await page.goto('reference/sources/#no-bearer');
    const facts = (standing: string) => page.locator(`li[data-standing="${standing}"]:not(:target)`);
    await page.getByRole('radio', { name: words.guide.standing.official }).check();
    await expect(facts('official').first()).toBeVisible();
    await expect(facts('community').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('#no-bearer')).toBeVisible();
    await expect(page.getByRole('heading', { name: words.sources.publisherGroups.standards })).toBeHidden();
  });
});

test('the menu of a phone opens, leads on and closes with Escape', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  const menu = page.getByRole('button', { name: 'Menu' });
  const entry = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Guide' });
  await expect(entry).toBeHidden();
  await menu.click();
  await expect(entry).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(entry).toBeHidden();
  await menu.click();
  await entry.click();
  await expect(page).toHaveURL(/\/guide\/$/);
});

test('the choice of theme is kept, and works where storage is blocked', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const html = page.locator('html');
  const choice = page.getByRole('combobox', { name: words.site.theme.label });
  await choice.selectOption('dark');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await choice.selectOption('auto');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
  });
  await page.reload();
  await choice.selectOption('dark');
  await expect(html).toHaveAttribute('data-theme', 'dark');
});

test('the site works under a path', async ({ page, practice }) => {
  await page.goto(subPathAddress);
  await page.getByRole('main').getByRole('link', { name: words.home.ways.guide.title }).click();
  await expect(page).toHaveURL(`${subPathAddress}guide/`);
  await page
    .getByRole('link', { name: /^Practise this step/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/docs\/practice\/\?procedure=locate&mode=try&step=1$/);
  await practice.ready();
  await practice.part('user-photo').click();
  await expect(practice.goalsDone).toHaveCount(1);
});
