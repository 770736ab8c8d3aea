/** The guide, and home: reading, with scripts and without. */
import { expect, test } from './fixtures.ts';
import { labelTexts } from '../src/content/labels/index.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';
import { stepWords } from '../src/content/words/procedures.ts';
import { guideProcedures } from '../src/procedures/procedures.ts';

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
      await expect(heading).toHaveText(
        /Where is my SoftExpert API token\?\s*your photo\s*→\s*Account\s*→\s*API gateway\s*→\s*generate\s*→\s*Save/,
      );
      await expect(heading).toBeInViewport();
    });
  });
}

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
  await page.getByRole('link', { name: /^Practise this step\s*: Make the new token count$/ }).click();
  await practice.ready();
  await expect(practice.goals.nth(1)).toHaveAttribute('aria-current', 'step');
});
