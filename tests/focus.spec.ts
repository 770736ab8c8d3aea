/** What has focus can be seen: not under a bar, not off the screen, not in the colour of its ground (WCAG 2.4.11). */
import { chromium, type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { launchOptions } from '../scripts/browser.ts';
import { getWords } from '../src/content/words/index.ts';
import { languageTags } from '../src/languages.ts';
import { AxeBuilder } from '@axe-core/playwright';

/** The control that has focus, if one has, and how much of it is not covered: of nine points, how many lead to it. */
function focused(page: Page): Promise<{ name: string; seen: number } | null> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    // A control drawn by its label is seen where the label is.
    const shown = element.matches('.sr-only') ? (element.closest('label') ?? element) : element;
    // Of a link over several lines, its longest piece.
    const [first, ...others] = shown.getClientRects();
    const longest = others.reduce((sum, rect) => (sum && sum.width > rect.width ? sum : rect), first);
    const { left, top, right, bottom } = longest ?? shown.getBoundingClientRect();
    const box = {
      left: Math.max(left, 0),
      top: Math.max(top, 0),
      right: Math.min(right, innerWidth),
      bottom: Math.min(bottom, innerHeight),
    };
    const at = (from: number, to: number, share: number) => from + (to - from) * share;
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
    const hits = points.filter(([x, y]) => {
      const hit = document.elementFromPoint(at(box.left, box.right, x), at(box.top, box.bottom, y));
      return hit !== null && (shown.contains(hit) || hit.contains(shown)) && !hit.matches('main, body, html');
    });
    const isOnScreen = box.right > box.left && box.bottom > box.top;
    const name = `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent.trim()}`;
    const isNone = element === document.body;
    return isNone ? null : { name: name.slice(0, 60), seen: isOnScreen ? hits.length : 0 };
  });
}

/** Walks through the page with a key; gives what was hidden when it had focus. */
async function hiddenStops(page: Page, key: string): Promise<string[]> {
  const hidden: string[] = [];
  const names: string[] = [];
  for (let count = 0; count < 150; count++) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (stop === null) break;
    const { name, seen } = stop;
    names.push(name);
    if (seen < 3) hidden.push(`${name}: ${seen} of 9 points`);
  }
  expect(names.length, 'stops').toBeGreaterThan(10);
  return hidden;
}

const zoomed = { what: 'at 400 % zoom', viewport: { width: 320, height: 256 } };
const phone = { what: 'on a small phone', viewport: { width: 360, height: 640 } };

for (const { path, what, viewport } of [
  { path: 'practice/?procedure=generate&mode=try', ...zoomed },
  { path: 'practice/?procedure=journey&mode=watch', ...zoomed },
  // The only page with a bar that is at the foot of a phone as well.
  { path: 'practice/?procedure=journey&mode=watch', ...phone },
  { path: 'practice/drills/?drill=user-blocked', ...zoomed },
  { path: 'use/console/', ...zoomed },
]) {
  test(`every stop of /${path} is seen ${what}, forwards and back`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(path);
    await page.locator('account-screen[data-ready]').waitFor({ state: 'attached' });
    expect(await hiddenStops(page, 'Tab')).toEqual([]);
    expect(await hiddenStops(page, 'Shift+Tab')).toEqual([]);
  });
}

test('a block of code higher than the window is met at its beginning, backwards as well', async ({
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await page.goto('use/first-request/');
  await page.locator('.code-bar').first().waitFor();
  await page.locator('footer a').last().focus();
  const tops: Record<string, number> = {};
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press('Shift+Tab');
    const block = await page.evaluate(() => {
      const element = document.activeElement;
      const name = element?.matches('pre') ? element.ariaLabel : null;
      return element && name !== null && { name, top: element.getBoundingClientRect().top };
    });
    if (block) tops[block.name] = block.top;
  }
  const header = await page.getByRole('banner').boundingBox();
  expect(Object.keys(tops).length).toBeGreaterThan(1);
  for (const [name, top] of Object.entries(tops))
    expect(top, name).toBeGreaterThanOrEqual(header?.height ?? 0);
});

test('the link that skips to the content can be read', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('guide/');
    await page.keyboard.press('Tab');
    await expect(
      page.getByRole('link', { name: getWords('en').site.starlight['skipLink.label'] }),
    ).toBeInViewport();
    const axe = new AxeBuilder({ page }).include('.sl-skip-link').withRules(['color-contrast']);
    const { violations, passes } = await axe.analyze();
    expect(violations).toEqual([]);
    expect(passes.flatMap(({ nodes }) => nodes)).not.toEqual([]);
  }
});

const menuNames = new RegExp(
  `^(${languageTags.map((tag) => getWords(tag).site.starlight['menuButton.accessibleLabel']).join('|')})$`,
);

test('text set twice as large in the browser does not scroll sideways on a phone', async ({ baseURL }) => {
  const { args = [], ...options } = launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...args, '--blink-settings=defaultFontSize=32'],
  });
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto('');
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((list) => list.map((a) => (a as HTMLAnchorElement).pathname));
  const paths = new Set([
    // Pages alone: the link that enlarges a picture leads to a file.
    ...links.filter((path) => path.endsWith('/')),
    '/use/console/',
    '/practice/result/',
    '/practice/?procedure=generate&mode=try',
  ]);
  expect(paths.size).toBeGreaterThan(10);
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wide.push(`${path}: ${over} px`);
    // In the practice, a low window is for the screen: the menu is where its bar is, at the top.
    await page.evaluate(() => scrollTo(0, 0));
    const menu = page.getByRole('button', { name: menuNames });
    await expect(menu).toBeInViewport({ ratio: 1 });
  }
  expect(wide).toEqual([]);
  await browser.close();
});
