/** Takes one picture of the mock: reaches its state by doing its Steps, then measures and photographs what it shows. */
import type { Page } from '@playwright/test';
import { cropTo, frameOf } from './framing.ts';
import { practiceClaims } from '../../src/account/practice-token.ts';
import { holdsForeignToken } from '../../src/token-shape/token-shape.ts';
import type { PictureGeometry } from '../../src/components/annotated-shot/geometry.ts';
import type { Box } from '../../src/lib/box.ts';
import type { PartId } from '../../src/procedures/parts.ts';
import type { Shot, ShotTheme, ShotWidth } from '../../src/procedures/shots.ts';
import { PracticePage, wordingOf } from '../practice-page.ts';
import { languageOf } from '../../src/languages.ts';

/** What a picture shows, in every theme, and where. */
export interface Taken {
  /** A PNG file for each theme, two device pixels to a CSS pixel. */
  readonly png: Readonly<Record<ShotTheme, Buffer>>;
  readonly geometry: PictureGeometry;
}

/**
 * Takes a picture in every theme. `page` is of a browser context with a device scale factor of 2. Throws an error that
 * names picture and Part where a Part is missing, hidden, covered or cut off.
 */
export async function take(
  page: Page,
  address: string,
  language: string,
  shot: Shot,
  width: ShotWidth,
): Promise<Taken> {
  const practice = new PracticePage(page, wordingOf(languageOf(language)));
  await page.goto(`${address}?procedure=${shot.procedure}&mode=try`);
  await practice.ready();
  await addStyle(page, screenStyle(shot, width));
  await page.evaluate(() => document.fonts.ready);
  for (const step of shot.done) await practice.perform(step);
  await bringIntoView(page);
  await checkToken(practice, shot);

  const { screen, boxes } = await makeRoom(page, practice, shot, width);
  const about = [...boxes.values(), ...(await otherBoxes(practice, shot, screen))];
  const whole = { x: 0, y: 0, width: Math.round(screen.width), height: Math.round(screen.height) };
  const crop = frameOf(shot, width).isCropped
    ? cropTo(about, await blockBoxes(practice, screen), whole)
    : whole;
  const parts = Object.fromEntries(
    [...boxes].map(([part, box]) => [part, rounded(within(crop, box))] as const),
  );
  const clip = { ...crop, x: screen.x + crop.x, y: screen.y + crop.y };
  return {
    png: await photograph(page, clip),
    geometry: { width: crop.width, height: crop.height, parts },
  };
}

/** How much wider the mock gets, in CSS pixels, where longer labels than ours stand in each other's way. */
const widenings = [0, 56, 112, 168];

/** A Part that another thing lies over. */
class CoveredError extends Error {
  constructor(where: string) {
    super(`${where} is covered. Expected all of it to be seen: is its label, or one beside it, very long?`);
    this.name = 'CoveredError';
  }
}

/** The screen, and the boxes in it of the Parts that are called out: as wide as it takes for none of them to be covered. */
async function makeRoom(
  page: Page,
  practice: PracticePage,
  shot: Shot,
  width: ShotWidth,
): Promise<{ readonly screen: Box; readonly boxes: ReadonlyMap<PartId, Box> }> {
  let covered: unknown;
  for (const more of widenings) {
    if (more > 0) {
      await addStyle(page, `account-screen { width: ${frameOf(shot, width).width + more}px }`);
      await bringIntoView(page);
    }
    const screen = await practice.frame.boundingBox();
    if (!screen) throw new Error(`The picture "${shot.id}" shows no practice screen.`);
    try {
      return { screen, boxes: await boxesIn(screen, practice, shot) };
    } catch (error) {
      if (!(error instanceof CoveredError)) throw error;
      covered ??= error;
    }
  }
  throw covered;
}

async function boxesIn(screen: Box, practice: PracticePage, shot: Shot): Promise<ReadonlyMap<PartId, Box>> {
  // Longer words may leave less room for what the picture is about.
  for (const { part } of shot.callouts) {
    const locator = practice.part(part);
    // One that is not to be seen is an error, which `visibleBox` words.
    if (await locator.isVisible())
      await locator.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
  }
  const boxes = new Map<PartId, Box>();
  for (const { part } of shot.callouts) {
    boxes.set(part, within(screen, await visibleBox(practice, shot, part)));
  }
  return boxes;
}

/**
 * What is open above the sections may have taken room from them: the last one, with the token, comes back into view.
 * The pointer goes where it lights nothing.
 */
async function bringIntoView(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    scrollTo(0, 0);
    const scroller = document.querySelector('[data-scroller]');
    if (scroller && scroller.scrollTop > 0) scroller.scrollTop = scroller.scrollHeight;
  });
}

async function photograph(page: Page, clip: Box): Promise<Taken['png']> {
  const inTheme = async (colorScheme: ShotTheme) => {
    await page.emulateMedia({ colorScheme });
    return page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  };
  return { light: await inTheme('light'), dark: await inTheme('dark') };
}

function screenStyle(shot: Shot, width: ShotWidth): string {
  const frame = frameOf(shot, width);
  return [
    `account-screen { width: ${frame.width}px }`,
    `account-screen .window { height: ${frame.height} }`,
    // Letters as wide as the font says, and not as this machine would hint them.
    'account-screen * { text-rendering: geometricPrecision }',
  ].join('\n');
}

/** The box of a Part, all of which is to be seen. */
async function visibleBox(practice: PracticePage, shot: Shot, part: PartId): Promise<Box> {
  const where = `The part "${part}" in the picture "${shot.id}"`;
  const locator = practice.part(part);
  if (!(await locator.isVisible())) throw new Error(`${where} is missing or hidden.`);
  const { box, isCut, isCovered } = await locator.evaluate((element) => {
    const { x, y, width, height, bottom } = element.getBoundingClientRect();
    const clip = (element.closest('[data-scroller]') ?? document.documentElement).getBoundingClientRect();
    // Its middle, and just inside its corners, past their rounding.
    const [inset, right, low] = [6, x + width - 6, y + height - 6];
    const points = [
      [x + width / 2, y + height / 2],
      [x + inset, y + inset],
      [right, y + inset],
      [x + inset, low],
      [right, low],
    ] as const;
    return {
      box: { x, y, width, height },
      isCut: y < clip.top || bottom > clip.bottom,
      isCovered: points.some(([left, top]) => !element.contains(document.elementFromPoint(left, top))),
    };
  });
  if (isCut) throw new Error(`${where} is cut off by the edge of what it scrolls in.`);
  if (isCovered) throw new CoveredError(where);
  return box;
}

/** What else a picture is about: where one acts to do its Steps, where that is not on their Parts, and what is unsaved. */
async function otherBoxes(practice: PracticePage, shot: Shot, screen: Box): Promise<Box[]> {
  const entries = shot.callouts.flatMap(({ step }) =>
    step?.action === 'go-to' ? [practice.actionTarget(step)] : [],
  );
  const unsaved = practice.frame.getByText(practice.words.accountScreen.unsaved, { exact: true });
  const boxes = await Promise.all([...entries, unsaved].map((locator) => locator.boundingBox()));
  return boxes.flatMap((box) => (box ? [within(screen, box)] : []));
}

/** The blocks the screen is made of, as far as they are in view. */
async function blockBoxes(practice: PracticePage, screen: Box): Promise<Box[]> {
  const boxes = await practice.frame.locator('[data-block]').evaluateAll((blocks) =>
    blocks.map((block) => {
      const own = block.getBoundingClientRect();
      const clip = (block.closest('[data-scroller]') ?? document.documentElement).getBoundingClientRect();
      const y = Math.max(own.top, clip.top);
      return { x: own.left, y, width: own.width, height: Math.min(own.bottom, clip.bottom) - y };
    }),
  );
  return boxes.filter((box) => box.height > 0).map((box) => within(screen, box));
}

/** Whatever token a picture shows, it shows whole, with the words in it that say that it opens nothing. */
async function checkToken(practice: PracticePage, shot: Shot): Promise<void> {
  const shown = await practice.frame.innerText();
  const field = practice.part('jwt-field');
  const token = (await field.isVisible()) ? await field.inputValue() : '';
  if (holdsForeignToken(shown) || (token !== '' && practiceClaims(token) === null)) {
    throw new Error(`The picture "${shot.id}" shows a token that does not say that it is for practice.`);
  }
  if (token !== '' && (await field.evaluate((area) => area.scrollHeight > area.clientHeight))) {
    throw new Error(
      `The picture "${shot.id}" cuts off the end of the token, which says that it opens nothing.`,
    );
  }
}

/** A box as seen from another's corner. */
function within(frame: Box, box: Box): Box {
  return { ...box, x: box.x - frame.x, y: box.y - frame.y };
}

/** To whole device pixels. */
function rounded(box: Box): Box {
  const round = (value: number) => Math.round(value * 2) / 2;
  return { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
}

/** Adds a style in a sheet of its own: of style elements, the page allows those it came with and no other. */
async function addStyle(page: Page, style: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, style);
}
