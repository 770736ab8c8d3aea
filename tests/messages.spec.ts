/** The messages to judge: by mouse, by keyboard alone, without scripts and on paper. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessibleInBothThemes } from './pages/accessible.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';
import { plural } from '../src/content/words/intl.ts';
import { verdictOf } from '../src/components/message-quiz/quiz.ts';
import { messages } from '../src/security/messages.ts';

const words = getWords('en').messages;
const path = 'security/messages/';
const total = messages.length;

type Message = (typeof messages)[number];

const choiceOf = (isGenuine: boolean) => words.choices[verdictOf(isGenuine)];
const nameOf = ({ id, kind }: Message) =>
  fill(words.kinds[kind], {
    number: messages.findIndex((message) => message.id === id) + 1,
    from: words.messages[id].from,
  });
/** What is said of an answer. */
const saidOf = (isRight: boolean, isGenuine: boolean) =>
  fill(words.script[isRight ? 'right' : 'wrong'], { verdict: words.script.verdicts[verdictOf(isGenuine)] });
/** Its longest stretch without code. */
const whyOf = ({ id }: Message) =>
  words.messages[id].why
    .split('`')
    .toSorted((one, other) => other.length - one.length)[0]
    ?.trim() ?? '';

const article = (page: Page, message: Message): Locator =>
  page.getByRole('article', { name: nameOf(message), exact: true });
const why = (page: Page, message: Message): Locator => article(page, message).getByText(whyOf(message));
const verdict = (page: Page, message: Message): Locator =>
  article(page, message)
    .getByText(words.script.verdicts[verdictOf(message.isGenuine)])
    .filter({ visible: true });

function score(page: Page, right: number, left: number): Locator {
  const text = plural(words.script.score, right, 'en');
  return page.getByText(left > 0 ? `${text} ${plural(words.script.left, left, 'en')}` : text, {
    exact: true,
  });
}

async function open(page: Page): Promise<void> {
  await page.goto(path);
  await page.locator('message-quiz[data-ready]').waitFor();
}

test('each answer is told at once to be right or not, and why', async ({ page }) => {
  await open(page);
  await expect(score(page, 0, total)).toBeVisible();
  for (const [index, message] of messages.entries()) {
    // Every other answer is wrong.
    const isRight = index % 2 === 0;
    const choice = choiceOf(message.isGenuine === isRight);
    const group = page.getByRole('group', { name: nameOf(message), exact: true });
    await expect(why(page, message)).toBeHidden();
    await group.getByRole('button', { name: choice }).click();
    await expect(article(page, message).getByRole('status')).toHaveText(saidOf(isRight, message.isGenuine));
    await expect(why(page, message)).toBeVisible();
    await expect(article(page, message).getByRole('link').first()).toHaveAttribute('href', /sources\/#/);
    await expect(group.getByRole('button', { pressed: true })).toHaveText(choice);
  }
  await expect(score(page, Math.ceil(total / 2), 0)).toBeVisible();
});

test('the first answer stands', async ({ page }) => {
  await open(page);
  const [message] = messages;
  const button = (isGenuine: boolean) =>
    article(page, message).getByRole('button', { name: choiceOf(isGenuine) });
  await button(!message.isGenuine).click();
  await button(message.isGenuine).click({ force: true });
  await expect(article(page, message).getByRole('status')).toHaveText(saidOf(false, message.isGenuine));
  await expect(score(page, 0, total - 1)).toBeVisible();
});

test('all are judged right by keyboard alone, and again from the start', async ({ page }) => {
  await open(page);
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Eighty presses of Tab do not lead there.');
  };
  for (const message of messages) {
    const button = article(page, message).getByRole('button', { name: choiceOf(message.isGenuine) });
    await tabTo(button);
    await page.keyboard.press(message.isGenuine ? 'Enter' : 'Space');
    await expect(article(page, message).getByRole('status')).toHaveText(saidOf(true, message.isGenuine));
    await expect(button).toBeFocused();
  }
  await expect(score(page, total, 0)).toBeVisible();
  await tabTo(page.getByRole('button', { name: words.startOver }));
  await page.keyboard.press('Enter');
  await expect(score(page, 0, total)).toBeVisible();
  await expect(page.getByRole('heading', { name: nameOf(messages[0]) })).toBeFocused();
  await expect(page.getByRole('button', { name: words.startOver })).toBeHidden();
  for (const message of messages) {
    await expect(why(page, message)).toBeHidden();
    await expect(article(page, message).getByRole('status')).toBeEmpty();
    await expect(article(page, message).getByRole('button', { pressed: true })).toHaveCount(0);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(article(page, messages[0]).getByRole('status')).not.toBeEmpty();
});

test('each verdict is announced once, and nothing is stored', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    const observer = new MutationObserver((records) =>
      changes.push(...records.map(({ target }) => target.textContent ?? '')),
    );
    for (const region of document.querySelectorAll('message-quiz [role="status"]'))
      observer.observe(region, { childList: true, characterData: true, subtree: true });
  });
  for (const message of messages)
    await article(page, message)
      .getByRole('button', { name: choiceOf(message.isGenuine) })
      .click();
  const changes = await page.evaluate(() => (window as unknown as { changes: string[] }).changes);
  expect(changes).toEqual(messages.map(({ isGenuine }) => saidOf(true, isGenuine)));
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(stored).toEqual([0, 0, '']);
});

test('axe finds nothing once all are answered, and all fits 320 px, in forced colours too', async ({
  page,
}) => {
  await open(page);
  for (const message of messages)
    await article(page, message)
      .getByRole('button', { name: choiceOf(true) })
      .click();
  await expectAccessibleInBothThemes(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

async function expectPrintedWhole(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const message of messages) {
    await expect(verdict(page, message)).toBeVisible();
    await expect(why(page, message)).toBeVisible();
    // What a closed <details> skips has no height of its own.
    const box = await why(page, message).boundingBox();
    expect(box?.height, message.id).toBeGreaterThan(0);
  }
  await expect(page.getByRole('button', { name: words.choices.genuine })).toHaveCount(0);
}

test('on paper every message has its answer, decided or not', async ({ page }) => {
  await open(page);
  await article(page, messages[1]).getByRole('button', { name: words.choices.fraud }).click();
  await expectPrintedWhole(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every answer is there to unfold, and is printed', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('button', { name: words.choices.genuine })).toHaveCount(0);
    for (const message of messages) {
      await expect(why(page, message)).toBeHidden();
      await article(page, message).getByText(words.answer, { exact: true }).click();
      await expect(why(page, message)).toBeVisible();
      await expect(verdict(page, message)).toBeVisible();
    }
    await page.reload();
    await expectPrintedWhole(page);
  });
});
