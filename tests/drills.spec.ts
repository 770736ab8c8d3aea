/** The drills, each won by the shortest way the model knows: some by keyboard alone, with all there is to do, the rest by mouse. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/accessible.ts';
import { perform, pressed, shortestWay } from './pages/drill-way.ts';
import { beginAt } from './pages/keyboard.ts';
import type { PracticePage } from '../scripts/practice-page.ts';
import { storageKey } from '../src/components/practice-progress/storage-key.ts';
import { getWords, plainWords } from '../src/content/words/index.ts';
import { type Drill, allDrills } from '../src/drills/drills.ts';
import type { DrillAction } from '../src/drills/drill-state.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const words = plainWords('en').drills;
const { causes } = getWords('en').gateway;
async function open(page: Page, practice: PracticePage, id: string): Promise<void> {
  await page.goto(`practice/drills/?drill=${id}`);
  await page.locator('practice-drills[data-ready]').waitFor();
  await expect(practice.frame).toBeVisible();
}

/** Does with the keyboard what the model did. */
async function performByKeyboard(page: Page, practice: PracticePage, action: DrillAction): Promise<void> {
  const press = async (name: string) => {
    await practice.tabTo(page.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Enter');
  };
  if (action.type === 'run') return press(words.integration.run);
  if (action.type === 'decide') return press(words.decisions[action.decision]);
  if (action.type === 'account') {
    const part = pressed[action.action.type];
    if (action.action.type === 'copy-settled') return page.keyboard.press('ControlOrMeta+C');
    await practice.tabTo(
      part ? practice.part(part) : practice.sectionEntry(practice.labels['api-gateway-section']),
    );
    return page.keyboard.press('Enter');
  }
  const field = page.getByRole('textbox', { name: words.integration.header });
  await practice.tabTo(field);
  const text = await field.inputValue();
  if (text.startsWith('Bearer ')) {
    await page.keyboard.press('ControlOrMeta+Home');
    for (const key of Array<string>('Bearer '.length).fill('Delete')) await page.keyboard.press(key);
  } else if (text.startsWith('"')) {
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('Delete');
  } else {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+V');
  }
}

/** Wins a drill that has just been opened, and sees it debriefed. */
async function win(page: Page, practice: PracticePage, drill: Drill, act: typeof perform): Promise<void> {
  const { title, goal, cause, assumed, documented } = words.drills[drill.id];
  await expect(page.getByRole('region', { name: title })).toBeVisible();
  await expect(page.getByText(goal).filter({ visible: true })).toHaveCount(1);
  const debrief = page.getByRole('region', { name: words.won });
  for (const action of shortestWay(drill)) {
    await expect(debrief).toBeHidden();
    await expect(page.getByText(cause)).toBeHidden();
    await act(page, practice, action);
  }
  await expect(debrief).toBeVisible();
  await expect(debrief).toContainText(cause);
  await expect(debrief).toContainText(Object.values(documented)[0] ?? '');
  await expect(debrief).toContainText(assumed[0] ?? '');
  await expect(debrief.getByRole('heading', { name: words.won })).toBeFocused();
}

async function expectKept(page: Page, drills: readonly Drill[]): Promise<void> {
  await page.goto('practice/drills/');
  for (const { id } of drills) {
    const entry = page.getByRole('listitem').filter({ hasText: words.drills[id].title });
    await expect(entry).toContainText(words.script.done);
  }
}

/** Between them they have every control: the screen, copying by hand, the header to mend, decisions. */
const byKeyboard = ['clipboard-denied', 'stray-quotes', 'token-published'];
const byMouse = allDrills.filter(({ id }) => !byKeyboard.includes(id));

for (const drill of allDrills.filter(({ id }) => byKeyboard.includes(id))) {
  test(`"${drill.id}" is won by keyboard, debriefed and kept`, async ({ page, practice }) => {
    await open(page, practice, drill.id);
    await beginAt(page.getByRole('heading', { name: words.drills[drill.id].title }));
    await win(page, practice, drill, performByKeyboard);
    await expectKept(page, [drill]);
  });
}

test('the others are won by mouse, one after the other, debriefed and kept', async ({ page, practice }) => {
  test.slow();
  await page.goto('practice/drills/');
  await page.locator('practice-drills[data-ready]').waitFor();
  for (const drill of byMouse) {
    await test.step(drill.id, async () => {
      await page.getByRole('link', { name: words.drills[drill.id].title }).click();
      await win(page, practice, drill, perform);
      await page.goBack();
    });
  }
  await expectKept(page, byMouse);
});

test('axe finds nothing in a drill with all there can be in one, nor in its debrief', async ({
  page,
  practice,
}) => {
  const drill = allDrills.find(({ id }) => id === 'token-published');
  if (!drill) throw new Error('Expected the drill "token-published".');
  await open(page, practice, drill.id);
  await expectAccessible(page);
  await win(page, practice, drill, perform);
  await expectAccessible(page);
});

test('a drill won under the name it once had is still won, and its old link leads there', async ({
  page,
}) => {
  await page.goto('practice/drills/?drill=stray-space');
  const { title } = words.drills['stray-quotes'];
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.evaluate(
    ([key = '', text = '']) => localStorage.setItem(key, text),
    [storageKey, JSON.stringify({ kind: storageKey, version: 1, done: { drilled: ['stray-space'] } })],
  );
  await page.goto('practice/drills/');
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText(words.script.done);
});

test('the integration says how it fails, in the documented words, and why when asked', async ({
  page,
  practice,
}) => {
  await open(page, practice, 'bearer');
  const health = page.getByRole('status').filter({ hasText: words.script.lastRun });
  await expect(health).toContainText('401 “Valid GatewayJWT not found in the request or user is blocked!”');
  await expect(page.getByText(causes.prefix.text)).toBeHidden();
  await page.getByText(words.integration.why).click();
  await expect(page.getByText(causes.prefix.text)).toBeVisible();
});

test('a token that is not of this practice is refused, taken out of the page and explained', async ({
  page,
  practice,
}) => {
  await open(page, practice, 'bearer');
  const part = Buffer.from('{"sub":"someone"}').toString('base64url');
  const field = page.getByRole('textbox', { name: words.integration.header });
  const before = await field.inputValue();
  await field.fill(`Bearer ${part}.\n${part}\n.c2ln`);
  await expect(field).toHaveValue(before);
  await expect(page.getByRole('alert')).toHaveText(words.script.foreign);
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await field.inputValue()).not.toContain(part);
});

test('what one decides is answered, the lure too, and it can still be set right', async ({
  page,
  practice,
}) => {
  await open(page, practice, 'asked-for-token');
  await page.getByRole('button', { name: words.decisions['send-token'] }).click();
  await expect(page.getByText(words.script.remarks['send-token'])).toBeVisible();
  await page.getByRole('button', { name: words.decisions.report }).click();
  await expect(page.getByRole('region', { name: words.won })).toBeHidden();
  for (const part of ['user-photo', 'account-item'] as const) await practice.part(part).click();
  // Where there is room for one section, it is the one that was chosen.
  await practice.sectionEntry(practice.labels['api-gateway-section']).click();
  for (const part of ['generate-icon', 'save-button'] as const) await practice.part(part).click();
  await page.getByRole('textbox', { name: words.integration.header }).fill(await practice.fieldText());
  await page.getByRole('button', { name: words.integration.run }).click();
  await expect(page.getByRole('region', { name: words.won })).toBeVisible();
});

test('starts over, and follows Back and Forward', async ({ page, practice }) => {
  await page.goto('practice/drills/');
  await page.locator('practice-drills[data-ready]').waitFor();
  await page.getByRole('link', { name: words.drills['user-blocked'].title }).click();
  await page.getByRole('button', { name: words.decisions['ask-to-unblock'] }).click();
  await page.getByRole('button', { name: words.integration.run }).click();
  await expect(page.getByRole('region', { name: words.won })).toBeVisible();
  await page.getByRole('button', { name: words.startOver }).click();
  await expect(page.getByRole('region', { name: words.won })).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: words.script.lastRun })).toContainText('401');
  await page.goBack();
  await expect(page.getByRole('heading', { name: words.label, exact: true })).toBeVisible();
  await page.goForward();
  await expect(practice.frame).toBeVisible();
});

test('an unknown drill opens the list, with a note', async ({ page }) => {
  for (const id of ['delete-everything', '%E0%A4%A', '']) {
    await page.goto(`practice/drills/?drill=${id}`);
    await expect(page.getByText(words.script.unknown)).toBeVisible();
  }
  await expect(page.getByRole('link', { name: words.drills.bearer.title })).toBeVisible();
});

test('each drill has a title of its own, and the list has its own', async ({ page }) => {
  await page.goto('practice/drills/');
  await page.locator('practice-drills[data-ready]').waitFor();
  const title = await page.title();
  const { 'user-blocked': blocked, bearer } = words.drills;
  await page.getByRole('link', { name: blocked.title }).click();
  await expect(page).toHaveTitle(`${blocked.title} | ${title}`);
  await page.goto('practice/drills/?drill=bearer');
  await expect(page).toHaveTitle(`${bearer.title} | ${title}`);
  await page.goBack();
  await page.locator('practice-drills[data-ready]').waitFor();
  await expect(page).toHaveTitle(`${blocked.title} | ${title}`);
  await page.goBack();
  await expect(page).toHaveTitle(title);
});

test('what decides a drill is in the first screen of a laptop', async ({ page, practice }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const { id, decisions } of allDrills) {
    await open(page, practice, id);
    const names = [words.integration.run, ...decisions.map((decision) => words.decisions[decision])];
    for (const name of names) {
      await expect(page.getByRole('button', { name, exact: true }), id).toBeInViewport({ ratio: 1 });
    }
  }
});

test('on a phone, report and practice screen are one key apart and keep what was done', async ({
  page,
  practice,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('practice/drills/?drill=asked-for-token');
  await page.locator('practice-drills[data-ready]').waitFor();
  const goal = page.getByText(words.drills['asked-for-token'].goal).filter({ visible: true });
  const field = page.getByRole('textbox', { name: words.integration.header });
  const report = page.getByRole('radio', { name: words.views.report });
  await expect(report).toBeChecked();
  await expect(practice.frame).toBeHidden();
  await field.fill('mine');
  await report.press('ArrowRight');
  await expect(field).toBeHidden();
  await expect(practice.part('user-photo')).toBeInViewport({ ratio: 1 });
  await practice.part('user-photo').click();
  await practice.part('account-item').click();
  await expect(goal).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await page.getByRole('radio', { name: words.views.screen }).press('ArrowLeft');
  await expect(field).toHaveValue('mine');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(goal).toBeInViewport({ ratio: 1 });
  await report.press('ArrowRight');
  await expect(practice.part('save-button')).toBeVisible();
  await page.getByText(words.views.report, { exact: true }).click();
  await page.getByRole('button', { name: words.startOver }).click();
  await expect(report).toBeChecked();
});
