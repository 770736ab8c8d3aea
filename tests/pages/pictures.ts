/** The pictures in a page, and where their callouts stand. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { geometrySchema, outlineStyle } from '../../src/components/annotated-shot/geometry.ts';
import { labelTexts } from '../../src/content/labels/index.ts';
import { fill } from '../../src/content/words/format.ts';
import { getWords } from '../../src/content/words/index.ts';
import type { Shot, ShotWidth } from '../../src/procedures/shots.ts';

const words = getWords('en');
const labels = labelTexts('en');
/** The measured boxes, as they are kept. */
export const geometry = geometrySchema.parse(
  JSON.parse(readFileSync('src/assets/shots/en/geometry.json', 'utf8')),
);

/** A picture, by its alternative text. */
export function pictureOf(page: Page, shot: Shot): Locator {
  const { alt } = words.shots[shot.id as keyof typeof words.shots];
  return page.getByRole('img', { name: fill(alt, labels) });
}

const figureOf = (page: Page, shot: Shot) => page.getByRole('figure').filter({ has: pictureOf(page, shot) });

/** The callouts of a figure. */
export const calloutsOf = (figure: Locator) =>
  figure.getByRole('link').filter({ hasNotText: words.annotatedShot.enlarge });

/** Where an element stands. Throws where it is not shown. */
export async function boxOf(
  locator: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator.toString()} is not shown.`);
  return box;
}

/** The callouts of a figure stand where they were measured, to a pixel and a half, at whatever size it is shown. */
export async function expectInPlace(page: Page, shot: Shot, width: ShotWidth): Promise<void> {
  const measured = geometry[shot.id]?.[width];
  if (!measured) throw new Error(`There is no geometry of "${shot.id}".`);
  const picture = await boxOf(pictureOf(page, shot));
  const callouts = await calloutsOf(figureOf(page, shot)).all();
  expect(callouts).toHaveLength(shot.callouts.length);
  for (const [index, callout] of callouts.entries()) {
    const part = measured.parts[shot.callouts[index]?.part ?? ''];
    if (!part) throw new Error(`There is no box of callout ${index + 1} in "${shot.id}".`);
    const [left = 0, top = 0, wide = 0, high = 0] = Array.from(
      outlineStyle(measured, part).matchAll(/[\d.]+/g),
      ([percent]) => Number(percent) / 100,
    );
    const box = await boxOf(callout);
    const difference = [
      box.x - picture.x - left * picture.width,
      box.y - picture.y - top * picture.height,
      box.width - wide * picture.width,
      box.height - high * picture.height,
    ].map((pixels) => Math.abs(pixels));
    expect(Math.max(...difference), `callout ${index + 1} of ${shot.id}`).toBeLessThan(1.5);
  }
}

/** Windows to look at pictures in, and the width of picture each shows. */
export const screens = [
  { name: 'a wide window', viewport: { width: 1440, height: 900 }, width: 'wide' },
  { name: 'a phone', viewport: { width: 360, height: 740 }, width: 'narrow' },
  { name: '400 % zoom', viewport: { width: 320, height: 256 }, width: 'narrow' },
] as const;

/** A row lights its callout while it is pointed at, and the callout its row while it has focus. */
export async function expectToLightEachOther(row: Locator, callout: Locator, pseudo?: string): Promise<void> {
  const shadow = () => callout.evaluate((element) => getComputedStyle(element).boxShadow);
  const marker = () =>
    row.evaluate((element, before) => getComputedStyle(element, before).backgroundColor, pseudo);
  const [darkCallout, darkRow] = [await shadow(), await marker()];
  await row.hover();
  await expect.poll(shadow).not.toBe(darkCallout);
  await callout.page().mouse.move(0, 0);
  await expect.poll(shadow).toBe(darkCallout);
  await callout.focus();
  await callout.page().keyboard.press('Shift+Tab');
  await callout.page().keyboard.press('Tab');
  await expect.poll(marker).not.toBe(darkRow);
}
