/**
 * The four ways to meet a procedure: watch, try, test, do. By keyboard alone on the whole way, which has every Part and
 * every control; the procedures it is made of by mouse.
 */
import type { Page } from '@playwright/test';
import { expect, test, withClipboard } from './fixtures.ts';
import { expectAccessible } from './pages/accessible.ts';
import { beginAt } from './pages/keyboard.ts';
import type { PracticePage } from '../scripts/practice-page.ts';
import { labelTexts } from '../src/content/labels/index.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';
import { stepWords } from '../src/content/words/procedures.ts';
import { type ModeId, modeIds } from '../src/components/practice/modes/mode.ts';
import { guideProcedures, journey, type Procedure, type Step } from '../src/procedures/procedures.ts';

test.use(withClipboard);

const words = getWords('en').practice;
const labels = labelTexts('en');

const textsOf = (step: Step) => stepWords(getWords('en'), step);

async function pressByKeyboard(page: Page, practice: PracticePage, name: string): Promise<void> {
  await practice.tabTo(page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

type Press = (name: string) => Promise<void>;

const linkTo = (page: Page, mode: ModeId) =>
  page
    .getByRole('navigation', { name: words.modesLabel })
    .getByRole('link', { name: words.script.modes[mode] });
const cell = (page: Page, mark: string, { id }: Procedure) =>
  page.locator(`td[data-mark="${mark}"][data-id="${id}"]`);
const cardOf = (page: Page, { id }: Procedure) =>
  page.getByRole('group', { name: getWords('en').procedures[id].title });

/** Watches a procedure to its end, and hears what it says. */
async function watch(page: Page, practice: PracticePage, procedure: Procedure, press: Press): Promise<void> {
  for (const [index, step] of procedure.steps.entries()) {
    const { action, result } = textsOf(step);
    for (const text of [action, result]) {
      await press(words.watch.forward);
      const said = fill(words.script.watch.caption, { step: index + 1, text: fill(text, labels) });
      await expect(page.getByText(said, { exact: true })).toBeVisible();
    }
    await expect(practice.goalsDone).toHaveCount(index + 1);
  }
  await press(words.watch.forward);
  await expect(page.getByText(words.script.watch.end)).toBeVisible();
  await expect(cell(page, 'watched', procedure)).toContainText('done');
}

/** The result of a test that was passed by the shortest way. */
async function expectPassed(page: Page, procedure: Procedure): Promise<void> {
  const result = page.getByRole('region', { name: words.result.title });
  await expect(result).toContainText(
    new RegExp(`${words.result.detours}\\s*0\\s*${words.result.hints}\\s*0`),
  );
  await expect(result).toContainText(/\d:\d\d/);
  await expect(cell(page, 'passed', procedure)).toContainText('done');
}

/** Goes through the steps of the card from the one at hand, `from`, to the end. */
async function goAlong(page: Page, procedure: Procedure, from: number, press: Press): Promise<void> {
  const card = cardOf(page, procedure);
  for (const step of procedure.steps.slice(from)) {
    const action = fill(textsOf(step).action, labels);
    await expect(card.locator('[aria-current="step"]')).toContainText(action);
    await press(words.do.next);
  }
  await expect(card.getByText(words.do.script.finished)).toBeVisible();
}

test.describe('the whole way, by keyboard', () => {
  const pressIn = (page: Page, practice: PracticePage) => (name: string) =>
    pressByKeyboard(page, practice, name);
  const heading = (page: Page) => page.getByRole('heading', { level: 1 });

  test('plays itself step by step, and says what it does', async ({ page, practice }) => {
    await practice.open(`?procedure=${journey.id}&mode=watch`);
    const caption = page.getByRole('status').filter({ hasText: words.script.watch.readyStepwise });
    await expect(caption).toBeVisible();
    await beginAt(heading(page));
    await watch(page, practice, journey, pressIn(page, practice));
    await expectAccessible(page);
    await pressByKeyboard(page, practice, words.watch.back);
    await expect(practice.goalsDone).toHaveCount(journey.steps.length - 1);
  });

  test('is tested: no goals, no hints, and a result against the shortest way', async ({ page, practice }) => {
    await practice.open(`?procedure=${journey.id}&mode=test`);
    await expect(practice.goals.first()).toBeHidden();
    await expect(page.getByRole('button', { name: words.script.hints[0] ?? '' })).toBeHidden();
    await beginAt(heading(page));
    for (const step of journey.steps) await practice.performByKeyboard(step);
    await expectPassed(page, journey);
    await expectAccessible(page);
  });

  test('goes along beside the product: the steps, one after the other, the place kept', async ({
    page,
    practice,
  }) => {
    await practice.open(`?procedure=${journey.id}&mode=do`);
    await expect(practice.frame).toBeHidden();
    await expectAccessible(page);
    await beginAt(heading(page));
    await pressByKeyboard(page, practice, words.do.next);
    await page.reload();
    await practice.ready();
    await beginAt(heading(page));
    await goAlong(page, journey, 1, pressIn(page, practice));
    await expect(page.getByRole('button', { name: words.do.restart })).toBeFocused();
  });
});

for (const procedure of guideProcedures) {
  test(`"${procedure.id}" can be watched, tested and done beside the product`, async ({ page, practice }) => {
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await practice.open(`?procedure=${procedure.id}&mode=watch`);
    await watch(page, practice, procedure, press);
    await linkTo(page, 'test').click();
    await expect(practice.goals.first()).toBeHidden();
    for (const step of procedure.steps) await practice.perform(step);
    await expectPassed(page, procedure);
    await linkTo(page, 'do').click();
    await expect(practice.frame).toBeHidden();
    await goAlong(page, procedure, 0, press);
  });
}

test('plays on its own, pauses, and touches no clipboard', async ({ page, practice }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.clock.install();
  await practice.open('?procedure=generate&mode=watch');
  const goOnUntil = (isSeen: () => Promise<boolean>) =>
    expect
      .poll(async () => {
        if (await isSeen()) return true;
        await page.clock.runFor(500);
        return isSeen();
      })
      .toBe(true);
  await expect(page.getByText(words.script.watch.ready)).toBeVisible();
  await page.evaluate(() => navigator.clipboard.writeText('mine'));
  await page.getByRole('combobox', { name: words.watch.speed }).selectOption('2');
  await page.getByRole('button', { name: words.script.watch.play }).click();
  await goOnUntil(async () => (await practice.goalsDone.count()) === 1);
  await page.getByRole('button', { name: words.script.watch.pause }).click();
  await expect(page.getByRole('button', { name: words.script.watch.play })).toBeVisible();
  await page.clock.runFor(30_000);
  await expect(practice.goalsDone).toHaveCount(1);
  await page.getByRole('button', { name: words.script.watch.play }).click();
  await goOnUntil(() => page.getByText(words.script.watch.end).isVisible());
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mine');
});

test('goes step by step, and not by itself, for a reader who wants no motion', async ({ page, practice }) => {
  await practice.open('?procedure=generate&mode=watch');
  await expect(page.getByRole('button', { name: words.watch.forward })).toBeVisible();
  await expect(page.getByRole('button', { name: words.script.watch.play })).toBeHidden();
  await expect(page.getByRole('combobox', { name: words.watch.speed })).toBeHidden();
});

test('points at what it is about to press', async ({ page, practice }) => {
  await practice.open('?procedure=save&mode=watch');
  await page.getByRole('button', { name: words.watch.back }).click();
  await expect(practice.part('save-button')).toHaveAttribute('data-spotlight');
  const pointer = await page.locator('[data-pointer]').boundingBox();
  const target = await practice.part('save-button').boundingBox();
  if (!pointer || !target) throw new Error('The pointer or its target is not shown.');
  expect(pointer.x).toBeGreaterThan(target.x);
  expect(pointer.x).toBeLessThan(target.x + target.width);
  expect(pointer.y).toBeGreaterThan(target.y);
  expect(pointer.y).toBeLessThan(target.y + target.height);
});

test('goes over from watching to trying at the same step', async ({ page, practice }) => {
  await practice.open('?procedure=journey&mode=watch&step=3');
  await page.getByRole('link', { name: words.watch.tryFromHere }).click();
  await expect(page).toHaveURL(/\?procedure=journey&mode=try&step=3$/);
  await expect(practice.goalsDone).toHaveCount(2);
  await practice.sectionEntry(labels['api-gateway-section']).click();
  await expect(practice.goalsDone).toHaveCount(3);
});

test('keeps procedure, mode and step in the address, and follows Back and Forward', async ({
  page,
  practice,
}) => {
  await practice.open('?procedure=generate');
  for (const mode of modeIds) {
    await linkTo(page, mode).click();
    await expect(page).toHaveURL(new RegExp(`\\?procedure=generate&mode=${mode}$`));
    await expect(linkTo(page, mode)).toHaveAttribute('aria-current', 'page');
  }
  await page.goBack();
  await expect(linkTo(page, 'test')).toHaveAttribute('aria-current', 'page');
  await page.goBack();
  await expect(linkTo(page, 'try')).toHaveAttribute('aria-current', 'page');
  await practice.part('generate-icon').click();
  await expect(page).toHaveURL(/mode=try&step=2$/);
  await page.goForward();
  await expect(linkTo(page, 'test')).toHaveAttribute('aria-current', 'page');
});

test('does not call a right press wrong, however long the copy takes', async ({ page, practice }) => {
  await practice.open('?procedure=copy&mode=try');
  await practice.sectionEntry(labels['api-gateway-section']).click();
  await practice.part('copy-button').click();
  await expect(practice.goalsDone).toHaveCount(2);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.join('\n'));
  for (const turn of Object.values(words.script.turns)) expect(said).not.toContain(fill(turn, labels));
});

test('says in a test, and to who asks for help, that the end is out of reach', async ({ page, practice }) => {
  await practice.open('?procedure=copy&mode=test');
  await practice.part('generate-icon').click();
  await expect(
    page.getByRole('status').filter({ hasText: words.script.turns['generated-instead'] }),
  ).toHaveCount(0);
  await practice.part('save-button').click();
  await expect(page.getByRole('status').filter({ hasText: words.script.turns.gone })).toBeVisible();
  await practice.open('?procedure=copy&mode=try');
  await practice.part('generate-icon').click();
  await practice.part('save-button').click();
  await page.getByRole('button', { name: words.script.hints[0] ?? '' }).click();
  await expect(page.getByRole('status').filter({ hasText: words.script.turns.gone })).toBeVisible();
  await expect(page.getByRole('button', { name: words.script.hints[0] ?? '' })).toBeVisible();
});

test('gives no credit for a run that was begun midway, or done for the reader', async ({
  page,
  practice,
}) => {
  await practice.open('?procedure=generate&mode=try&step=2');
  await practice.part('save-button').click();
  await expect(page.getByRole('heading', { name: words.finishedTitle })).toBeVisible();
  await expect(page.locator('td[data-mark="tried"][data-id="generate"]')).toContainText('not yet');
});

test('leaves no pointer behind when one stops watching', async ({ page, practice }) => {
  await practice.open('?procedure=generate&mode=watch');
  await page.getByRole('button', { name: words.watch.forward }).click();
  await expect(page.locator('[data-pointer]')).toBeVisible();
  await page.getByRole('link', { name: words.watch.tryFromHere }).click();
  await expect(page.locator('[data-pointer]')).toBeHidden();
});

test('answers a wrong turn kindly and specifically', async ({ page, practice }) => {
  await practice.open('?procedure=copy&mode=try');
  await practice.part('generate-icon').click();
  await expect(
    page.getByRole('status').filter({ hasText: words.script.turns['generated-instead'] }),
  ).toBeVisible();
  await expect(practice.goals.last()).toHaveAttribute('aria-current', 'step');
  await practice.part('save-button').click();
  await expect(page.getByRole('status').filter({ hasText: words.script.turns.gone })).toBeVisible();
  await page.getByRole('button', { name: words.startOver }).click();
  await expect(page.getByRole('status').filter({ hasText: words.script.turns.gone })).toHaveCount(0);
});

test('takes no hint along from trying into a test', async ({ page, practice }) => {
  await practice.open('?procedure=generate&mode=try');
  await page.getByRole('button', { name: words.script.hints[0] ?? '' }).click();
  await expect(page.locator('[data-hint-box]')).not.toBeEmpty();
  await linkTo(page, 'test').click();
  await expect(page.locator('[data-hint-box]')).toBeEmpty();
});
