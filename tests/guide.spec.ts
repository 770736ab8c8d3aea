/** The guide, and home: reading, with scripts and without. */
import { expect, test } from './fixtures.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';
import { stepWords } from '../src/content/words/procedures.ts';
import { procedures } from '../src/procedures/procedures.ts';
import { shots } from '../src/procedures/shots.ts';

const words = getWords('en');
const labels = words.accountScreen.parts;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('every step stands in the guide, numbered, with what one then sees', async ({ page }) => {
      await page.goto('guide/');
      for (const procedure of procedures) {
        const section = page.getByRole('region', { name: words.procedures.procedures[procedure.id].title });
        for (const step of procedure.steps) {
          const texts = stepWords(words, procedure.id, step.id);
          await expect(section.getByText(fill(texts.action, labels))).toBeVisible();
          await expect(section.getByText(fill(texts.result, labels))).toBeVisible();
        }
        await expect(section.getByRole('listitem')).toHaveCount(procedure.steps.length);
      }
    });

    test('every picture is there, with alternative text and a callout for each step it serves', async ({
      page,
    }) => {
      await page.goto('guide/');
      for (const shot of shots) {
        const { alt } = words.procedures.shots[shot.id as keyof typeof words.procedures.shots];
        const picture = page.getByRole('img', { name: fill(alt, labels) });
        await picture.scrollIntoViewIfNeeded();
        await expect
          .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
          .toBeGreaterThan(0);
        const figure = page.getByRole('figure').filter({ has: picture });
        await expect(figure.getByRole('link')).toHaveCount(shot.callouts.length);
        for (const callout of await figure.getByRole('link').all()) {
          const box = await callout.boundingBox();
          const frame = await picture.boundingBox();
          if (!box || !frame) throw new Error('A callout or its picture is not shown.');
          expect(box.x).toBeGreaterThanOrEqual(frame.x - 1);
          expect(box.y).toBeGreaterThanOrEqual(frame.y - 1);
          expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width + 1);
          expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height + 1);
        }
      }
    });

    test('a callout leads to its step', async ({ page }) => {
      await page.goto('guide/');
      const figure = page.getByRole('figure').first();
      await figure.getByRole('link', { name: /^Step 2: / }).click();
      await expect(page).toHaveURL(/#locate-open-account$/);
      await expect(page.locator('#locate-open-account')).toBeInViewport();
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

test('a step and its callout light each other', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('guide/');
  const section = page.getByRole('region', { name: words.procedures.procedures.locate.title });
  const callout = section
    .getByRole('figure')
    .first()
    .getByRole('link', { name: /^Step 2: / });
  const step = section.getByRole('listitem').nth(1);
  const shadow = () => callout.evaluate((element) => getComputedStyle(element).boxShadow);
  const marker = () => step.evaluate((element) => getComputedStyle(element, '::before').backgroundColor);
  const [darkCallout, darkStep] = [await shadow(), await marker()];
  await step.hover();
  await expect.poll(shadow).not.toBe(darkCallout);
  await callout.hover();
  await expect.poll(marker).not.toBe(darkStep);
});

test('a step links to practising exactly that step', async ({ page, practice }) => {
  await page.goto('guide/');
  await page.getByRole('link', { name: /^Practise this step\s*: Make the new token count$/ }).click();
  await practice.ready();
  await expect(practice.goals.nth(1)).toHaveAttribute('aria-current', 'step');
});

test('a picture follows the theme at once', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('guide/');
  const shown = () =>
    page
      .getByRole('figure')
      .first()
      .getByRole('img')
      .evaluate((image) => (image as HTMLImageElement).currentSrc || (image as HTMLImageElement).src);
  const light = await shown();
  await page.getByRole('combobox', { name: words.site.theme.label }).selectOption('dark');
  await expect.poll(shown).not.toBe(light);
  await expect(page.getByRole('figure').first().getByRole('img')).toHaveCount(1);
});

test('without scripts the practice page says where the steps are', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('practice/');
  await expect(page.getByText(words.accountScreen.noScript)).toBeVisible();
  await context.close();
});

test('prints light, with its pictures and callouts, from the dark theme too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('guide/');
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  const pictures = page.getByRole('figure').getByRole('img');
  await expect(pictures).toHaveCount(shots.length);
  for (const picture of await pictures.all()) await expect(picture).toHaveAttribute('src', /\.light\./);
  await expect(page.getByRole('figure').first().getByRole('link')).toHaveCount(2);
});
