/** What the camera refuses, on the practice page as it is built. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { take } from '../scripts/shots/camera.ts';
import { guideShots } from '../src/procedures/shots.ts';

test.use({ viewport: { width: 1600, height: 1200 } });

for (const { what, part, style, says } of [
  {
    what: 'hidden',
    part: 'save-button',
    style: "account-screen [data-part='save-button'] { visibility: hidden }",
    says: 'is missing or hidden.',
  },
  {
    what: 'covered',
    part: 'save-button',
    style:
      "account-screen .toolbar::after { content: ''; position: absolute; inset: 0 } account-screen .toolbar { position: relative }",
    says: 'is covered.',
  },
  {
    what: 'cut off',
    part: 'api-gateway-section',
    style: "account-screen [data-part='api-gateway-section'] { translate: 0 40rem }",
    says: 'is cut off by the edge of what it scrolls in.',
  },
]) {
  test(`no picture is taken of a Part that is ${what}: picture and Part are named`, async ({ page }) => {
    const shot = guideShots.find(({ callouts }) => callouts.some((callout) => callout.part === part));
    if (!shot) throw new Error(`Expected a picture that calls out "${part}".`);
    await page.addInitScript((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, style);
    await expect(take(page, 'practice/', 'en', shot, 'wide')).rejects.toThrow(
      `The part "${part}" in the picture "${shot.id}" ${says}`,
    );
  });
}
