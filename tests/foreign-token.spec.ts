/**
 * A token that is not of this practice never stays: not in any field of any page, however it is pasted, and not in the
 * address of a page. Fields are looked up in the built pages, so that a new one is not forgotten.
 */
import { globSync, readFileSync } from 'node:fs';
import { type Locator, type Page, test as withoutPage } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { partsOf } from './pages/token-parts.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords, type Words } from '../src/content/words/index.ts';
import { type Language, languages, rootLanguage } from '../src/languages.ts';
import { foreignToken, practiceToken, tokenForms } from '../src/token-shape/token-forms.ts';

const { site, progress, tickList } = getWords('en');
const refusedIn = ({ requestConsole: { presets, script } }: Words) =>
  fill(script.refused, { preset: presets['screen-token'] });
const refused = refusedIn(getWords('en'));

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const builtPages = globSync('dist/**/*.html').map((file) => ({
  path: file.replace(/^dist\/|index\.html$/g, ''),
  html: readFileSync(file, 'utf8'),
}));

/** How a reader gets to a field, how it is filled before something is pasted, and what is said of a refusal. */
interface FieldWay {
  readonly said: string;
  readonly open?: (page: Page) => Promise<void>;
  readonly fill?: (page: Page, field: Locator) => Promise<void>;
}

const consoleWayIn = (words: Words): FieldWay => ({
  said: refusedIn(words),
  open: async (page) => {
    await page.locator('request-console[data-ready]').waitFor();
    await page.getByRole('combobox', { name: words.requestConsole.call }).selectOption('view-document');
  },
});
const consoleWay = consoleWayIn(getWords('en'));

/** By id, or by the first attribute that has none, on the pages of a language. */
function waysIn({ tag, path: folder }: Language): Readonly<Record<string, FieldWay>> {
  const words = getWords(tag);
  const inConsole = consoleWayIn(words);
  return {
    'console-address': inConsole,
    'console-body': inConsole,
    'console-header': {
      ...inConsole,
      fill: (page) =>
        page.getByRole('button', { name: words.requestConsole.presets['screen-token'] }).click(),
    },
    'drill-header': {
      said: words.drills.script.foreign,
      open: async (page) => {
        await page.goto(`${folder}/practice/drills/?drill=bearer`.replace(/^\//, ''));
        await page.locator('practice-drills[data-ready]').waitFor();
      },
      fill: (page) => page.getByRole('button', { name: words.drills.startOver }).click(),
    },
    'support-message': { said: words.incident.message.script.removed },
    'data-query': {
      said: words.site.search.script.tokenRefused,
      open: async (page) => {
        await page.getByRole('button', { name: words.site.search.open }).click();
      },
      fill: (_, field) => field.fill('save'),
    },
  };
}

/** The language of a page, by its path in the site. */
const languageAt = (path: string) =>
  languages.find((language) => language.path !== '' && path.startsWith(`${language.path}/`)) ?? rootLanguage;

/** Every field of a page that takes text, by what finds its way. */
function fieldsOf(html: string): string[] {
  return Array.from(html.matchAll(/<(?:textarea|input)\b[^>]*>/g), ([tag]) => tag)
    .filter((tag) => !/ readonly\b| type="(?:checkbox|radio|file|hidden)"/.test(tag))
    .map((tag) => / id="([^"]*)"/.exec(tag)?.[1] ?? /(data-\w+)/.exec(tag)?.[1] ?? tag);
}

/** Comes back once so many milliseconds have passed for the page: what a reader does then is another go. */
async function later(page: Page, milliseconds: number): Promise<void> {
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction((until) => performance.now() > until, since + milliseconds);
}

async function copied(page: Page, text: string): Promise<void> {
  await page.evaluate((copy) => navigator.clipboard.writeText(copy), text);
}

/** Pastes where the caret comes to stand, as a reader does who clicks into a field, or who walks into it. */
async function pasteInto(page: Page, field: Locator, isByKeyboard: boolean): Promise<void> {
  if (isByKeyboard) {
    await field.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(field).toBeFocused();
  } else {
    await field.click();
    await page.keyboard.press('ControlOrMeta+End');
  }
  await page.keyboard.press('ControlOrMeta+V');
}

/** One that is clicked in, one that is walked to. Which forms a token is seen in is held of the look itself. */
const fewForms = ['on its own', 'in lines quoted in a mail'];
const manyForms = [
  ...fewForms,
  'in a curl line',
  'put together in code',
  'with a mark for left to right',
  'percent-encoded throughout',
  'escaped for Markdown',
  'in base64, in lines of 76',
  'without its header',
  'all over lines',
  'encrypted',
  'as JSON, flattened',
  'that says it is for practice',
];

/** Pastes each form behind what stands in a field, and sees it gone, told of, and no more told of once it is past. */
async function pasteAll(page: Page, id: string, forms: readonly string[]): Promise<void> {
  const way = waysIn(languageAt(new URL(page.url()).pathname.slice(1)))[id];
  if (!way) throw new Error(`${page.url()}: found the field ${id}; expected it among the ways to fields.`);
  await way.open?.(page);
  const field = page.locator(id.startsWith('data-') ? `[${id}]` : `#${id}`);
  for (const [index, name] of forms.entries()) {
    const text = tokenForms[name]?.text ?? '';
    await way.fill?.(page, field);
    await copied(page, text);
    await pasteInto(page, field, index % 2 === 1);
    await expect(page.getByText(way.said), name).toBeVisible();
    const left = `${await field.inputValue()} ${await page.content()}`;
    expect(
      partsOf(text).filter((part) => left.includes(part)),
      name,
    ).toEqual([]);
    await later(page, 400);
    await field.press('ControlOrMeta+A');
    await field.press('a');
    await expect(page.getByText(way.said), name).toBeHidden();
  }
}

/** Comes to a page by an address that holds something. The request for it is the reader's own, and is left as it was. */
async function arrive(page: Page, path: string, rest: string): Promise<void> {
  await page.addInitScript((held) => {
    history.replaceState(null, '', held);
  }, rest);
  await page.goto(path);
}

function restOf(page: Page): string {
  const { search, hash } = new URL(page.url());
  return search + hash;
}

// The watch is in one script, which every page has (see the tests of the built site): alone, and where others read it too.
for (const path of ['', 'practice/', 'practice/drills/', 'es/', 'pt-br/guide/']) {
  test(`/${path} lets no token stay in its address or its search`, async ({ page }) => {
    await arrive(page, path, `?token=${foreignToken}&page=2`);
    const { tokenInAddress } = getWords(languageAt(path).tag).site;
    await expect(page.getByText(tokenInAddress)).toBeVisible();
    expect(restOf(page)).toBe('');
    await pasteAll(page, 'data-query', path === '' ? manyForms : fewForms);
  });
}

for (const { path, html } of builtPages) {
  // What differs by language is what is said, which is one text a page.
  const isInRoot = languageAt(path) === rootLanguage;
  const fields = fieldsOf(html).filter((field) => field !== 'data-query');
  for (const id of isInRoot ? fields : fields.slice(0, 1)) {
    test(`a token pasted behind what stands in ${id} of /${path} does not stay`, async ({ page }) => {
      await page.goto(path);
      const isThorough = id === 'console-header' && isInRoot;
      await pasteAll(page, id, isThorough ? manyForms : fewForms);
    });
  }
}

test('one that comes a line at a time, as some tools type it, is refused and told of all the same', async ({
  page,
}) => {
  await page.goto('use/console/');
  await consoleWay.open?.(page);
  const body = page.locator('#console-body');
  const before = await body.inputValue();
  await body.fill(tokenForms['in lines of 20']?.text ?? '');
  await expect(page.getByText(refused)).toBeVisible();
  await expect(body).toHaveValue(before);
});

test('what a reader had written stays when a token is pasted behind it', async ({ page }) => {
  await page.goto('use/console/');
  await consoleWay.open?.(page);
  for (const id of ['console-body', 'console-header', 'console-address']) {
    const field = page.locator(`#${id}`);
    await field.fill('');
    // Pasted straight after the last letter, as people do.
    await field.pressSequentially('my own words ');
    await copied(page, foreignToken);
    await pasteInto(page, field, false);
    await expect(page.getByText(refused)).toBeVisible();
    await expect(field, id).toHaveValue('my own words ');
  }
});

test('a token that is typed letter by letter, or pasted in pieces, leaves no piece of itself', async ({
  page,
}) => {
  await page.goto('use/console/');
  await consoleWay.open?.(page);
  const body = page.locator('#console-body');
  await body.fill('');
  await body.pressSequentially(foreignToken);
  await expect(page.getByText(refused)).toBeVisible();
  const left = await body.inputValue();
  expect(partsOf(foreignToken).filter((part) => left.includes(part.slice(0, 12)))).toEqual([]);
  await later(page, 1_100);
  await body.fill('');
  const quarter = Math.ceil(foreignToken.length / 4);
  for (const at of [0, 1, 2, 3]) {
    await later(page, 400);
    await copied(page, foreignToken.slice(at * quarter, (at + 1) * quarter));
    await pasteInto(page, body, false);
  }
  await expect(page.getByText(refused)).toBeVisible();
  expect(await body.inputValue()).not.toContain(foreignToken.slice(2 * quarter, 3 * quarter));
  expect(await body.inputValue()).not.toContain(foreignToken.slice(3 * quarter));
});

test('a token in the path of a page there is not leaves the address, and is told of', async ({
  page,
  expected,
}) => {
  expected.errors.push('404');
  await arrive(page, 'nope/', `/guide/${foreignToken}/`);
  await expect(page.getByText(site.tokenInAddress)).toBeVisible();
  expect(page.url()).not.toContain(foreignToken.slice(0, 20));
});

withoutPage('every page with fields is known', () => {
  const known = builtPages.flatMap(({ html }) => fieldsOf(html));
  expect(new Set(known)).toEqual(new Set(Object.keys(waysIn(rootLanguage))));
});

test('a practice token pasted behind another is let be', async ({ page }) => {
  await page.goto('use/console/');
  await consoleWay.open?.(page);
  await copied(page, practiceToken);
  await pasteInto(page, page.locator('#console-header'), false);
  await expect(page.locator('#console-header')).toHaveValue(new RegExp(`.${practiceToken}$`));
});

test.describe('an address that holds a token', () => {
  for (const path of ['guide/', 'practice/']) {
    test(`is cleaned when a reader comes to it within /${path}, in any form`, async ({ page }) => {
      await page.goto(path);
      await page.locator(path === 'guide/' ? 'h1' : 'practice-run[data-ready]').waitFor();
      for (const form of [
        foreignToken,
        foreignToken.replaceAll('.', '%252E'),
        `?x=%&t=${foreignToken.replaceAll('.', '%2E')}`,
        foreignToken.replaceAll('.', '%E2%80%8E.'),
        `Bearer+${foreignToken.replaceAll('.', '+.+')}`,
        Buffer.from(foreignToken).toString('base64url'),
      ]) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, form);
        await expect.poll(() => restOf(page), form).toBe('');
        await expect(page.getByText(site.tokenInAddress)).toHaveCount(1);
      }
    });
  }

  test('is let be where what it holds is no token', async ({ page }) => {
    const rest = '?utm_source=a-newsletter.of-2026&utm_campaign=api.tokens#generate';
    const loaded = page.waitForResponse(/address-note/);
    await page.goto(`guide/${rest}`);
    await loaded;
    await page.waitForLoadState('networkidle');
    expect(restOf(page)).toBe(rest);
    await expect(page.getByText(site.tokenInAddress)).toHaveCount(0);
  });
});

test.describe('a file that holds a token', () => {
  const file = (text: string) => ({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

  test('is not loaded into the checklist', async ({ page }) => {
    await page.goto('security/checklist/');
    const id = await page.getByRole('checkbox').first().getAttribute('value');
    const rows = `id,done,when,note\r\n${id},x,,${foreignToken}\r\n`;
    await page.locator('tick-list[data-ready] input[type=file]').setInputFiles(file(rows));
    await expect(page.getByText(tickList.script.files.problems.token)).toBeVisible();
    await expect(page.getByRole('checkbox').first()).not.toBeChecked();
    await page.locator('input[type=file]').setInputFiles(file(rows.replace(foreignToken, practiceToken)));
    await expect(page.getByRole('checkbox').first()).toBeChecked();
  });

  test('is not loaded into the progress', async ({ page, practice }) => {
    await practice.open();
    await page
      .locator('practice-progress input[type=file]')
      .setInputFiles(file(`{"kind":"${foreignToken}"}`));
    await expect(page.getByText(progress.script.errors.token)).toHaveCount(1);
  });
});
