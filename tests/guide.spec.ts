/** The guide, and home: reading, with scripts and without. */
import { expect, test } from './fixtures.ts';
import { boxOf, expectInPlace, pictureOf } from './pages/pictures.ts';
import { labelTexts } from '../src/content/labels/index.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';
import { stepWords } from '../src/content/words/procedures.ts';
import { guideProcedures } from '../src/procedures/procedures.ts';
import { answerSteps, homeShot } from '../src/procedures/shots.ts';

const words = getWords('en');
const labels = labelTexts('en');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('every step stands in the guide, numbered, with what one then sees', async ({ page }) => {
      await page.goto('guide/');
      for (const procedure of guideProcedures) {
        const section = page.getByRole('region', { name: words.procedures[procedure.id].title });
        for (const step of procedure.steps) {
          const texts = stepWords(words, step);
          await expect(section.getByText(fill(texts.action, labels))).toBeVisible();
          await expect(section.getByText(fill(texts.result, labels))).toBeVisible();
        }
        await expect(section.getByRole('listitem')).toHaveCount(procedure.steps.length);
      }
    });

    test('home gives the answer before anything else', async ({ page }) => {
      await page.goto('');
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText('Where is my SoftExpert API token?');
      await expect(heading).toBeInViewport();
      const answer = page.locator('[data-lights]').filter({ has: heading });
      const stops = answer.getByRole('listitem');
      await expect(stops).toHaveText([
        /Your photo\s*It is in the upper right corner/,
        /Account/,
        /API gateway/,
        /The generate icon/,
        new RegExp(labels['save-button']),
      ]);
      await expectInPlace(page, homeShot, 'wide');
      for (const [index, { chapter, id }] of answerSteps.entries()) {
        const href = `/guide/#${chapter}-${id}`;
        await expect(stops.nth(index).getByRole('link').first()).toHaveAttribute('href', href);
        const callout = answer.getByRole('link', { name: `Step ${index + 1}: ` });
        await expect(callout).toHaveAttribute('href', href);
        await expect(callout).toBeInViewport();
      }
    });
  });
}

test('home shows a phone the answer and all of its picture in the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  const picture = await boxOf(pictureOf(page, homeShot));
  expect(picture.y + picture.height).toBeLessThanOrEqual(844);
  await expectInPlace(page, homeShot, 'narrow');
});

test('a statement says how it is founded without being pointed at, on screen and on paper', async ({
  page,
}) => {
  await page.goto('guide/');
  const claim = page.getByText('is also called a user data screen');
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    for (const [mark, source] of [
      ['official', /^official: Finding the “API key”/],
      ['community', /^community: Instanciacao\.md; SoftExpertBaseAPI\.cs; User panel$/],
      ['our conclusion', /^our conclusion: Finding the “API key”.*; General data of a user record/],
    ] as const) {
      const link = claim.getByRole('link', { name: source });
      await expect(link).toHaveText(mark);
      await expect(link).toBeVisible();
    }
  }
});

test('a step links to practising exactly that step', async ({ page, practice }) => {
  await page.goto('guide/');
  await page.getByRole('link', { name: /^Practise this step\s*: Apply the new token$/ }).click();
  await practice.ready();
  await expect(practice.goals.nth(1)).toHaveAttribute('aria-current', 'step');
});
