/** The pictures in the pages: their callouts, whatever the reader's screen; and enlarged. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  boxOf,
  calloutsOf,
  expectInPlace,
  expectToLightEachOther,
  geometry,
  pictureOf,
  screens,
} from './pages/pictures.ts';
import { getWords } from '../src/content/words/index.ts';
import { guideShots, mapShot } from '../src/procedures/shots.ts';

const words = getWords('en');

// Callouts are placed by styles alone: scripts or none, and one shape of picture or the other, need not all meet.
for (const { what, javaScriptEnabled, screen } of [
  { what: 'with scripts', javaScriptEnabled: true, screen: screens[0] },
  { what: 'without scripts', javaScriptEnabled: false, screen: screens[1] },
]) {
  test.describe(what, () => {
    test.use({ javaScriptEnabled, viewport: screen.viewport });

    test(`every picture is there with a callout in place for each step it serves, in ${screen.name}`, async ({
      page,
    }) => {
      await page.goto('guide/');
      for (const shot of guideShots) {
        const picture = pictureOf(page, shot);
        await picture.scrollIntoViewIfNeeded();
        await expect
          .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
          .toBeGreaterThan(0);
        await expectInPlace(page, shot, screen.width);
        if (screen.width === 'wide') continue;
        // The letters in it are no smaller on a phone than in the mock.
        const shown = await boxOf(picture);
        expect(shown.width / (geometry[shot.id]?.narrow.width ?? Infinity)).toBeGreaterThan(0.99);
      }
      const figure = page.getByRole('figure').first();
      await figure.getByRole('link', { name: /^Step 2: / }).click();
      await expect(page).toHaveURL(/#locate-open-account$/);
      await expect(page.locator('#locate-open-account')).toBeInViewport();
    });
  });
}

test('a step and its callout light each other', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('guide/');
  const section = page.getByRole('region', { name: words.procedures.locate.title });
  const callout = calloutsOf(section.getByRole('figure').first()).nth(1);
  const step = section.getByRole('listitem').nth(1);
  await expectToLightEachOther(step, callout, '::before');
});

test('a picture and its callouts follow the theme at once', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('guide/');
  const first = page.getByRole('figure').first();
  const shown = () =>
    first
      .getByRole('img')
      .evaluate((image) => (image as HTMLImageElement).currentSrc || (image as HTMLImageElement).src);
  const outline = () =>
    calloutsOf(first)
      .first()
      .evaluate((callout) => getComputedStyle(callout).borderTopColor);
  const [light, lightOutline] = [await shown(), await outline()];
  await page.getByRole('combobox', { name: words.site.theme.label }).selectOption('dark');
  await expect.poll(shown).not.toBe(light);
  await expect.poll(outline).not.toBe(lightOutline);
  await expect(first.getByRole('img')).toHaveCount(1);
  for (const shot of guideShots) await expectInPlace(page, shot, 'wide');
});

test('callouts keep their outlines and numbers in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('guide/');
  const [ink, paper] = await page.evaluate(() =>
    ['CanvasText', 'Canvas'].map((name) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = name;
      return getComputedStyle(probe).color;
    }),
  );
  for (const callout of await calloutsOf(page.getByRole('figure').first()).all()) {
    await expect(callout).toHaveCSS('border-top-color', ink ?? '');
    await expect(callout).toHaveCSS('outline-color', paper ?? '');
    const number = callout.locator('span');
    await expect(number).toHaveCSS('background-color', ink ?? '');
    await expect(number).toHaveCSS('color', paper ?? '');
  }
  const [callout] = await calloutsOf(page.getByRole('figure').first()).all();
  await page
    .getByRole('region', { name: words.procedures.locate.title })
    .getByRole('listitem')
    .first()
    .hover();
  await expect(callout ?? page.getByRole('figure')).toHaveCSS('outline-width', '5px');
});

test('prints light, with its pictures and callouts, from the dark theme too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('guide/');
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  const pictures = page.getByRole('figure').getByRole('img');
  await expect(pictures).toHaveCount(guideShots.length);
  for (const picture of await pictures.all()) await expect(picture).toHaveAttribute('src', /\.light\./);
  for (const shot of guideShots) await expectInPlace(page, shot, 'wide');
});

for (const { colorScheme, viewport, name } of [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 }, name: /open-panel\.wide\.light\..*avif/ },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 }, name: /open-panel\.narrow\.dark\..*avif/ },
] as const) {
  test(`the first picture of the page is fetched first, and only as it is shown (${colorScheme})`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const pictures: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'image' && !request.url().endsWith('svg')) pictures.push(request.url());
    });
    await page.goto('guide/', { waitUntil: 'networkidle' });
    expect(pictures[0]).toMatch(name);
    const [, shape = ''] = /(wide|narrow)\.(light|dark)/.exec(pictures[0] ?? '') ?? [];
    expect(pictures.every((url) => url.includes(`.${shape}.${colorScheme}.`))).toBe(true);
    expect(new Set(pictures).size).toBe(pictures.length);
  });
}

test.describe('enlarged', () => {
  const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Generate, then save' });
  const calloutsInView = (dialog: Locator) =>
    dialog.locator('.callout > span').evaluateAll(
      (marks) =>
        marks.filter((mark) => {
          const { x, y } = mark.getBoundingClientRect();
          return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
        }).length,
    );
  const linkOf = (page: Page) => page.getByRole('link', { name: 'Enlarge : Generate, then save' });

  for (const { name, viewport } of [screens[0], screens[2]]) {
    test(`a picture opens large with its callouts, and Escape leads back, in ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('guide/');
      const inPage = await boxOf(pictureOf(page, guideShots[2] ?? mapShot));
      await linkOf(page).focus();
      await page.keyboard.press('Enter');
      const dialog = dialogOf(page);
      await expect(dialog).toBeVisible();
      const picture = dialog.getByRole('img');
      await expect(picture).toHaveCount(1);
      expect((await boxOf(picture)).width).toBeGreaterThan(inPage.width);
      await expect(dialog.getByRole('link', { name: /^Step [12]: / })).toHaveCount(2);
      // What it opens with in view is what it is about.
      await expect(dialog.getByRole('link', { name: /^Step 1: / })).toBeInViewport();
      await expect(dialog.getByRole('region', { name: words.annotatedShot.view })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(linkOf(page)).toBeFocused();
    });
  }

  test('on a phone it fills the window, also where it is not high', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('guide/');
    await page
      .getByRole('link', { name: /^Enlarge/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    const view = await boxOf(dialog.getByRole('region', { name: words.annotatedShot.view }));
    const picture = await boxOf(dialog.getByRole('img'));
    expect(picture.height).toBeGreaterThan(0.8 * view.height);
    expect(picture.width).toBeGreaterThan(1.4 * view.width);
    await expect(dialog.getByRole('link', { name: /^Step 1: / })).toBeInViewport({ ratio: 1 });
  });

  test('it grows and shrinks, says how much, and keeps its callouts in place', async ({ page }) => {
    await page.goto('guide/');
    await linkOf(page).click();
    const dialog = dialogOf(page);
    const picture = dialog.getByRole('img');
    const callout = dialog.getByRole('link', { name: /^Step 2: / });
    const before = { picture: await boxOf(picture), callout: await boxOf(callout) };
    await dialog.getByRole('button', { name: words.annotatedShot.larger }).click();
    await expect(dialog.getByRole('status')).toHaveText('150 %');
    const after = { picture: await boxOf(picture), callout: await boxOf(callout) };
    expect(after.picture.width / before.picture.width).toBeCloseTo(1.5, 1);
    expect((after.callout.x - after.picture.x) / after.picture.width).toBeCloseTo(
      (before.callout.x - before.picture.x) / before.picture.width,
      2,
    );
    const smaller = dialog.getByRole('button', { name: words.annotatedShot.smaller });
    for (let press = 0; press < 3; press++) await smaller.press('Enter');
    await expect(dialog.getByRole('status')).toHaveText('100 %');
    await expect(smaller).toHaveAttribute('aria-disabled', 'true');
    await expect(smaller).toBeFocused();
    for (let press = 0; press < 6; press++) await page.keyboard.press('+');
    await expect(dialog.getByRole('status')).toHaveText('400 %');
    expect(await calloutsInView(dialog)).toBeGreaterThan(0);
    await dialog.getByRole('button', { name: words.annotatedShot.close }).click();
    await expect(dialog).toBeHidden();
  });

  test('the picture itself opens it too, and a callout in it leads to its step', async ({ page }) => {
    await page.goto('guide/');
    await pictureOf(page, guideShots[2] ?? mapShot).click({ position: { x: 200, y: 100 } });
    const dialog = dialogOf(page);
    await dialog.getByRole('link', { name: /^Step 2: / }).click();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/#generate-save-user-data$/);
    await expect(page.locator('#generate-save-user-data')).toBeInViewport();
  });

  test('it shows the theme the page has', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('guide/');
    await page.getByRole('combobox', { name: words.site.theme.label }).selectOption('dark');
    await linkOf(page).click();
    const picture = dialogOf(page).getByRole('img');
    await expect(picture).toHaveCount(1);
    await expect(picture).toHaveAttribute('src', /\.dark\./);
  });

  test('without scripts, the link is to the picture', async ({ browser, baseURL, request }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto('guide/');
    const address = await linkOf(page).getAttribute('href');
    const answer = await request.get(address ?? '');
    expect(answer.headers()['content-type']).toBe('image/png');
    await context.close();
  });
});
