/** Where the pictures are taken: the site as authors see it, in a browser with its clock and its chance pinned. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { dev } from 'astro';
import { take, type Taken } from './camera.ts';
import { launchOptions } from '../browser.ts';
import { languages } from '../../src/languages.ts';
import { type GuideProcedureId, guideProcedureIds } from '../../src/procedures/procedures.ts';
import { type Shot, shots, shotWidths, type ShotWidth } from '../../src/procedures/shots.ts';

/** One picture, taken in every theme. */
export interface Exposure extends Taken {
  readonly language: string;
  readonly shot: Shot;
  readonly width: ShotWidth;
}

const fixedTime = new Date('2026-01-02T03:04:05Z');

/**
 * The pictures to take: all, or those of one Procedure where the words of the command name it. Throws an error that
 * names the procedures there are.
 */
export function chosenShots(words: readonly string[]): readonly Shot[] {
  const [only, ...rest] = words;
  if (only === undefined) return shots;
  if (rest.length > 0 || !(guideProcedureIds as readonly string[]).includes(only)) {
    throw new Error(
      `Found "${words.join(' ')}"; expected nothing, or one procedure: ${guideProcedureIds.join(', ')}.`,
    );
  }
  return shots.filter((shot) => shot.procedure === (only as GuideProcedureId));
}

/** Takes pictures, in every language and width, and gives each to `develop` as soon as it is taken. */
export async function takeAll(
  wanted: readonly Shot[],
  develop: (exposure: Exposure, progress: string) => Promise<void> | void,
): Promise<void> {
  const server = await dev({ root: process.cwd(), logLevel: 'error', server: { port: 0 } });
  const browser = await chromium.launch(launchOptions());
  const total = languages.length * wanted.length * shotWidths.length;
  let count = 0;
  try {
    const albums = languages.flatMap((language) => shotWidths.map((width) => ({ language, width })));
    // All at once: taking one is mostly waiting for its page.
    await Promise.all(
      albums.map(async ({ language: { tag: language, path }, width }) => {
        const folder = path === '' ? '' : `${path}/`;
        const address = `http://localhost:${server.address.port}/${folder}practice/`;
        const page = await openPage(browser);
        for (const shot of wanted) {
          const taken = await take(page, address, language, shot, width);
          count += 1;
          await develop({ ...taken, language, shot, width }, `${count}/${total}`);
        }
        await page.context().close();
      }),
    );
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1600, height: 1500 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    permissions: ['clipboard-write'],
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(fixedTime);
  // Chance pinned, so that the same commit shows the same practice token.
  await page.addInitScript(() => {
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
      if (array instanceof Uint8Array) array.forEach((_, index) => (array[index] = index * 17));
      return array;
    };
  });
  return page;
}
