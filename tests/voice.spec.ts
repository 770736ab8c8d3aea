/** On the practice page one live region speaks of an act: two at once drown each other out. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { fill } from '../src/content/words/format.ts';
import { plainWords } from '../src/content/words/index.ts';
import { journey } from '../src/procedures/procedures.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const words = plainWords('en');
const { messages } = words.accountScreen;

/** What live regions that are not switched off say from now on, each with its region. */
async function listen(page: Page): Promise<() => Promise<(readonly [region: string, text: string])[]>> {
  await page.evaluate(() => {
    const heard: [string, string][] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      const live = '[role="status"]:not([aria-live="off"]), [role="alert"], [aria-live="polite"]';
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(live),
      );
      for (const region of new Set(regions)) {
        if (!region || region.textContent === '') continue;
        heard.push([
          region.getAttributeNames().find((name) => name.startsWith('data-')) ?? '',
          region.textContent,
        ]);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: [string, string][] }).heard);
}

test('generating is answered once, with the goal that is met and what became of the token', async ({
  page,
  practice,
}) => {
  await practice.open('?procedure=generate&mode=try');
  const heard = await listen(page);
  await practice.part('generate-icon').click();
  await expect(practice.message).toHaveText(messages['draft-copied']);
  const said = await heard();
  expect(said.map(([region]) => region)).toEqual(['data-announce']);
  const { goal } = words.procedures.generate.steps['generate-token'];
  const met = fill(words.practice.script.goalMet, { goal, done: 1, total: 2 });
  expect(said[0]?.[1]).toContain(met);
  expect(said[0]?.[1]).toContain(messages['draft-copied']);
});

test('a wrong item is answered once, with what it is and where the way leads', async ({ page, practice }) => {
  await practice.open('?procedure=locate&mode=try');
  const heard = await listen(page);
  await practice.frame.getByRole('button', { name: words.accountScreen.workspace.tasks }).click();
  await expect(practice.message).toHaveText(messages['not-in-practice']);
  const { 'other-item': turn } = words.practice.script.turns;
  await expect(page.locator('[data-turn]')).toHaveText(turn);
  await expect(page.locator('[data-turn]')).toBeVisible();
  expect(await heard()).toEqual([['data-announce', `${turn} ${messages['not-in-practice']}`]]);
});

test('exploring freely, the mock is heard too', async ({ page, practice }) => {
  await practice.open();
  const heard = await listen(page);
  await practice.frame.getByRole('button', { name: words.accountScreen.workspace.tasks }).click();
  await expect(practice.message).toHaveText(messages['not-in-practice']);
  expect(await heard()).toEqual([['data-announce', messages['not-in-practice']]]);
});

test('a hint is said once, and what is done for the reader together with what comes of it', async ({
  page,
  practice,
}) => {
  await practice.open('?procedure=save&mode=try');
  const heard = await listen(page);
  for (const hint of words.practice.script.hints) {
    await expect(page.locator('[data-hint-box]')).toBeVisible({
      visible: hint !== words.practice.script.hints[0],
    });
    await page.getByRole('button', { name: hint }).click();
  }
  await expect(practice.message).toHaveText(messages.saved);
  const said = await heard();
  expect(new Set(said.map(([region]) => region))).toEqual(new Set(['data-announce']));
  expect(said).toHaveLength(3);
  expect(said[2]?.[1]).toMatch(new RegExp(`^${words.practice.script.doneForYou} .*${messages.saved}$`));
});

test('every step of the whole way is answered once', async ({ page, practice }) => {
  await practice.open('?procedure=journey&mode=try');
  const heard = await listen(page);
  for (const [index, step] of journey.steps.entries()) {
    await practice.perform(step);
    await expect.poll(async () => (await heard()).length, step.id).toBe(index + 1);
  }
  await expect(page.getByRole('heading', { name: words.practice.finishedTitle })).toBeVisible();
  expect((await heard()).map(([region]) => region)).toEqual(journey.steps.map(() => 'data-announce'));
});
