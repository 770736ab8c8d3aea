/**
 * The pseudo-language: every page, procedure and drill in a language with longer words, at 320 px. Nothing on it is in
 * English but code and what the product says.
 */
import { expect, type Page } from '@playwright/test';
import { subPathAddress } from '../playwright.config.ts';
import { PracticePage, type Wording } from '../scripts/practice-page.ts';
import { pseudoLanguage } from '../scripts/pseudo-language/add.ts';
import { pseudoText, pseudoWords } from '../scripts/pseudo-language/pseudo-text.ts';
import { writtenLabelsOf } from '../src/content/labels/index.ts';
import { partlyFilled } from '../src/content/words/format.ts';
import { getWords, type Words } from '../src/content/words/index.ts';
import { allDrills } from '../src/drills/drills.ts';
import { facts } from '../src/content/facts/index.ts';
import { fenceNames } from '../src/content/fence-names.ts';
import { practiceUser } from '../src/components/account-screen/practice-user.ts';
import { gatewayMessage } from '../src/gateway/authorise.ts';
import { restCalls } from '../src/gateway/calls.ts';
import { answerLine, statusLine } from '../src/gateway/reply.ts';
import { sampleLanguages } from '../src/samples/samples.ts';
import { leakFiles } from '../src/security/leak-rule.ts';
import { procedures } from '../src/procedures/procedures.ts';
import { test } from './fixtures.ts';
import { perform, shortestWay } from './pages/drill-way.ts';
import { findings } from './pages/pseudo.ts';

const labels = Object.fromEntries(
  // Made of our own, whatever the organisation calls things.
  Object.entries(writtenLabelsOf('en')).map(([id, { text }]) => [id, pseudoText(text)]),
) as Wording['labels'];
const wording: Wording = {
  words: partlyFilled(pseudoWords(getWords('en')), labels),
  labels,
  folder: `${pseudoLanguage.path}/`,
};

test.use({
  baseURL: subPathAddress,
  viewport: { width: 320, height: 640 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const statuses = [200, 400, 401, 403, 404, 405, 429];
const months = (month: 'long' | 'short') =>
  Array.from({ length: 12 }, (_, index) =>
    new Intl.DateTimeFormat('en', { month }).format(new Date(2026, index, 1)),
  );

/** What is called the same in every language, and what `Intl` writes in the language of the pseudo-language’s letters. */
const proper = [
  ...Object.values(facts.sources).flatMap(({ title, name = '' }) => [title, name]),
  ...sampleLanguages.flatMap(({ label, runtime, file }) => [label, runtime, file]),
  ...Object.values(fenceNames),
  'JSON',
  ...Object.keys(leakFiles(getWords('en').leakRules)),
  ...Object.values(practiceUser),
  gatewayMessage,
  ...statuses.map(answerLine),
  ...statuses.map(statusLine),
  ...Object.values(restCalls).map(({ method }) => method),
  ...months('long'),
  ...months('short'),
  ' and ',
].sort((one, other) => other.length - one.length);

async function expectNothingFound(page: Page): Promise<void> {
  expect(await findings(page, proper)).toEqual({ plain: [], joined: [], clipped: [] });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

const pages = [
  [
    '',
    'guide/',
    'reference/account-screen/',
    'reference/token/',
    'reference/glossary/',
    'reference/sources/',
  ],
  ['practice/', 'practice/drills/', 'practice/result/', 'use/first-request/', 'use/errors/', 'use/console/'],
  ['security/checklist/', 'security/lost-token/', 'security/scanning/', 'security/messages/'],
];

// Several to a test: nothing that one page does is of any concern to the next.
for (const paths of pages) {
  test(`the pages ${paths.map((path) => `/${path}`).join(', ')}`, async ({ page }) => {
    for (const path of paths) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(wording.folder + path);
      await expectNothingFound(page);
      // As wide as it is with the list of pages beside it.
      await page.setViewportSize({ width: 820, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(820);
    }
  });
}

test('a label is renamed wherever it is shown or read out', async ({ page }) => {
  const save = labels['save-button'];
  await page.goto(`${wording.folder}guide/`);
  await expect(page.getByText('{save-button}')).toHaveCount(0);
  await expect(page.locator('b.label', { hasText: save }).filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator(`img[alt*="${save}"]`).first()).toBeAttached();
  await page.goto(`${wording.folder}reference/account-screen/`);
  await expect(page.getByRole('link', { name: new RegExp(`8\\. ${save}`) }).first()).toBeVisible();
});

test('every procedure, tried', async ({ page }) => {
  const practice = new PracticePage(page, wording);
  for (const procedure of procedures) {
    await test.step(procedure.id, async () => {
      await practice.open(`?procedure=${procedure.id}&mode=try`);
      for (const step of procedure.steps) {
        await practice.perform(step);
        await expectNothingFound(page);
      }
      await expect(page.getByRole('heading', { name: wording.words.practice.finishedTitle })).toBeVisible();
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
      for (const action of shortestWay(drill)) {
        await perform(page, practice, action);
        await expectNothingFound(page);
      }
      await expect(page.getByRole('region', { name: wording.words.drills.won })).toBeVisible();
    });
  }
});

test.describe('the choice of language', () => {
  const choice = (page: Page, words: Words) => page.getByRole('navigation', { name: words.site.languages });

  test('keeps the page and the place on it, in the header', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 650 });
    await page.goto('practice/?procedure=locate&mode=try');
    const link = choice(page, getWords('en')).getByRole('link', { name: pseudoLanguage.name });
    await expect(link).toHaveAttribute('hreflang', pseudoLanguage.tag);
    await page
      .getByRole('link', { name: getWords('en').practice.script.modes.watch })
      .first()
      .click();
    await expect(page).toHaveURL(/mode=watch/);
    await link.click();
    await expect(page).toHaveURL(`${subPathAddress}${wording.folder}practice/?procedure=locate&mode=watch`);
    await page.evaluate(() => (location.hash = 'practice-run'));
    await choice(page, wording.words).getByRole('link', { name: 'English' }).press('Enter');
    await expect(page).toHaveURL(`${subPathAddress}practice/?procedure=locate&mode=watch#practice-run`);
  });

  test('is in the menu of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${wording.folder}guide/#save`);
    await page
      .getByRole('button', { name: wording.words.site.starlight['menuButton.accessibleLabel'] })
      .click();
    await choice(page, wording.words).getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`${subPathAddress}guide/#save`);
  });
});
