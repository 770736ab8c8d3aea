/**
 * Takes the pictures of the mock: `npm run shots`, or `npm run shots -- generate` for one procedure's. Each is reached
 * by doing the procedure's steps in a browser; with it goes the measured box of every Part it calls out.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { dev } from 'astro';
import sharp from 'sharp';
import { launchOptions } from './browser.ts';
import {
  type Box,
  type Geometry,
  geometrySchema,
  type PictureGeometry,
} from '../src/components/annotated-shot/geometry.ts';
import { languages } from '../src/content/words/index.ts';
import { findProcedure, procedureIds } from '../src/procedures/procedures.ts';
import {
  type Shot,
  shots,
  shotThemes,
  type ShotTheme,
  shotWidths,
  type ShotWidth,
} from '../src/procedures/shots.ts';
import { PracticePage } from '../tests/pages/practice-page.ts';

/** How wide the mock is drawn for each width, in CSS pixels, in a window high enough to show all of it. */
const frames = {
  wide: { frame: 720, viewport: { width: 1280, height: 1600 } },
  narrow: { frame: 358, viewport: { width: 390, height: 1600 } },
} as const;

const fixedTime = new Date('2026-01-02T03:04:05Z');

interface Taken {
  readonly png: Buffer;
  readonly geometry: PictureGeometry;
}

async function take(
  page: Page,
  origin: string,
  language: string,
  shot: Shot,
  width: ShotWidth,
): Promise<Taken> {
  const procedure = findProcedure(shot.procedure);
  if (!procedure)
    throw new Error(`The picture "${shot.id}" names the unknown procedure "${shot.procedure}".`);
  const practice = new PracticePage(page, language);
  const prefix = language === 'en' ? '' : `${language.toLowerCase()}/`;
  await page.goto(`${origin}/${prefix}practice/?procedure=${procedure.id}&mode=try`);
  await practice.ready();
  await page.addStyleTag({ content: `account-screen { width: ${frames[width].frame}px }` });
  await page.evaluate(() => document.fonts.ready);
  for (const step of procedure.steps.slice(0, shot.stepsDone)) await practice.perform(step);
  await page.mouse.move(0, 0);

  const frame = await practice.frame.boundingBox();
  if (!frame) throw new Error(`The picture "${shot.id}" shows no practice screen.`);
  const parts: Record<string, Box> = {};
  for (const stepId of shot.callouts) {
    const part = procedure.steps.find((step) => step.id === stepId)?.part;
    if (!part) throw new Error(`The picture "${shot.id}" calls out the unknown step "${stepId}".`);
    parts[part] = await boxOf(practice, shot, part, frame);
  }
  const png = await practice.frame.screenshot({ animations: 'disabled', caret: 'hide' });
  return { png, geometry: { width: Math.round(frame.width), height: Math.round(frame.height), parts } };
}

/** The box of a Part within the picture. Throws, naming both, where the Part is missing, hidden or covered. */
async function boxOf(
  practice: PracticePage,
  shot: Shot,
  part: keyof typeof practice.words.accountScreen.parts,
  frame: Box,
): Promise<Box> {
  const where = `The part "${part}" in the picture "${shot.id}"`;
  const locator = practice.part(part);
  if (!(await locator.isVisible())) throw new Error(`${where} is missing or hidden.`);
  // What a scrolling ancestor cuts off is not in the picture, so the box ends there.
  const { box, uncovered } = await locator.evaluate((element) => {
    const own = element.getBoundingClientRect();
    const clip = (element.closest('[data-scroller]') ?? document.documentElement).getBoundingClientRect();
    const x = Math.max(own.left, clip.left);
    const y = Math.max(own.top, clip.top);
    const width = Math.min(own.right, clip.right) - x;
    const height = Math.min(own.bottom, clip.bottom) - y;
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return { box: { x, y, width, height }, uncovered: width > 0 && height > 0 && element.contains(top) };
  });
  if (!uncovered) throw new Error(`${where} is covered or out of view.`);
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    x: round(box.x - frame.x),
    y: round(box.y - frame.y),
    width: round(box.width),
    height: round(box.height),
  };
}

async function openPage(browser: Browser, theme: ShotTheme, width: ShotWidth): Promise<Page> {
  const context = await browser.newContext({
    viewport: frames[width].viewport,
    deviceScaleFactor: 2,
    colorScheme: theme,
    reducedMotion: 'reduce',
    permissions: ['clipboard-write'],
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(fixedTime);
  // Randomness pinned, so that the same commit shows the same practice token.
  await page.addInitScript(() => {
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
      if (array instanceof Uint8Array) array.forEach((_, index) => (array[index] = index * 17));
      return array;
    };
  });
  return page;
}

function readGeometry(file: string): Geometry {
  try {
    return geometrySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

const only = process.argv[2];
if (only !== undefined && !(procedureIds as readonly string[]).includes(only)) {
  throw new Error(`There is no procedure "${only}". Expected one of: ${procedureIds.join(', ')}.`);
}
const wanted = shots.filter((shot) => only === undefined || shot.procedure === only);
const server = await dev({ root: process.cwd(), logLevel: 'error', server: { port: 0 } });
const origin = `http://localhost:${server.address.port}`;
const browser = await chromium.launch(launchOptions());
try {
  for (const language of Object.keys(languages)) {
    const folder = `src/assets/shots/${language}`;
    mkdirSync(folder, { recursive: true });
    const geometry = only === undefined ? {} : readGeometry(`${folder}/geometry.json`);
    for (const width of shotWidths) {
      for (const theme of shotThemes) {
        const page = await openPage(browser, theme, width);
        for (const shot of wanted) {
          const taken = await take(page, origin, language, shot, width);
          const png = await sharp(taken.png).png({ compressionLevel: 9, effort: 10 }).toBuffer();
          writeFileSync(`${folder}/${shot.id}.${width}.${theme}.png`, png);
          const { wide = taken.geometry, narrow = taken.geometry } = geometry[shot.id] ?? {};
          geometry[shot.id] = { wide, narrow, [width]: taken.geometry };
          console.log(`${language} ${shot.id} ${width} ${theme}: ${Math.round(png.length / 1024)} KB`);
        }
        await page.context().close();
      }
    }
    const ordered = Object.fromEntries(shots.flatMap(({ id }) => (geometry[id] ? [[id, geometry[id]]] : [])));
    writeFileSync(`${folder}/geometry.json`, `${JSON.stringify(ordered, null, 2)}\n`);
  }
} finally {
  await browser.close();
  await server.stop();
}
