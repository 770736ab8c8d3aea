/**
 * What a screen reader says on the pages where things are ticked off and judged: the whole way through, held to the words. The
 * simulated reader tells a native checkbox by its markup alone, so what has been ticked is told by what the page adds.
 */
import { expect, test } from './fixtures.ts';
import { transcriptOf } from './pages/screen-reader.ts';
import { holdsToken } from '../src/token-shape/token-shape.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';
import { stepWords } from '../src/content/words/procedures.ts';
import { securityChecklist } from '../src/security/checklist.ts';
import { incidentPlan } from '../src/security/incident.ts';
import { guideProcedures } from '../src/procedures/procedures.ts';
import { messages } from '../src/security/messages.ts';

const { checklist, incident, messages: quiz, tickList } = getWords('en');

interface Entry {
  readonly action: string;
  readonly how: string;
}

/** What leads through a page: where one is, what it is called, what can be done there, when it was done. */
const outline = (log: readonly string[]) =>
  log.filter((phrase) => /^(?:region|heading|checkbox|button), |^Done /.test(phrase));

/** What is said of a part of a list: its name, and each item with its box. */
function saidOf(title: string, items: readonly Entry[]): string[] {
  const entries = items.map(({ action }) => fill(action, {}));
  return [
    `region, ${title}`,
    `heading, ${title}, level 2`,
    ...entries.flatMap((name) => [`checkbox, ${name}, not checked`, `heading, ${name}, level 3`]),
  ];
}

/** The phrases of a sentence in which links are announced on their own. */
const pieces = (text: string) =>
  fill(text, {})
    .split(/(?<=\.) /)
    .slice(0, 1);

test('the plan for a lost token is read in order, and says when a step was taken', async ({ page }) => {
  await page.goto('security/lost-token/');
  const steps = (phase: string) =>
    incidentPlan.items
      .filter((step) => step.group === phase)
      .map(({ id }) => incident.items[id as keyof typeof incident.items]);
  const first = incident.items['tell-the-team'];
  const log = await transcriptOf(page.locator('tick-list'), [`checkbox, ${first.action}`]);
  const said = outline(log);
  const done = said.findIndex((phrase) => phrase.startsWith('Done '));
  expect(said[done - 1]).toBe(`heading, ${first.action}, level 3`);
  expect(said.toSpliced(done, 1)).toEqual([
    ...incidentPlan.groups.flatMap((phase) => saidOf(incident.groups[phase], steps(phase))),
    `button, ${tickList.record}`,
    `button, ${tickList.print}`,
    // There is something to clear by now.
    `button, ${tickList.reset}`,
  ]);
  for (const { how } of Object.values(incident.items).filter((step) => !step.how.includes('[')))
    expect(log).toEqual(expect.arrayContaining([fill(how, {})]));
  await expect(page.getByRole('checkbox', { name: first.action })).toBeChecked();
});

test('the checklist is read by moment, and for a role only what is for it', async ({ page }) => {
  await page.goto('security/checklist/');
  const items = (moment: string, role: string) =>
    securityChecklist.items
      .filter(
        (item) => item.group === moment && item.roles.some((its) => role === 'everyone' || its === role),
      )
      .map(({ id }) => checklist.items[id as keyof typeof checklist.items]);
  const part = page.locator('tick-list');
  const buttons = [tickList.markdown, tickList.csv, tickList.print].map((name) => `button, ${name}`);
  const log = await transcriptOf(part);
  expect(log).toEqual(expect.arrayContaining([`group, ${checklist.filter.label}`]));
  expect(outline(log)).toEqual([
    ...securityChecklist.groups.flatMap((moment) =>
      saidOf(checklist.groups[moment], items(moment, 'everyone')),
    ),
    ...buttons,
  ]);
  for (const { why } of Object.values(checklist.items))
    for (const piece of pieces(why)) expect(log.join(' ')).toContain(piece);
  await page.getByRole('radio', { name: checklist.filter.integrator }).check();
  expect(outline(await transcriptOf(part))).toEqual([
    ...securityChecklist.groups
      .filter((moment) => items(moment, 'integrator').length > 0)
      .flatMap((moment) => saidOf(checklist.groups[moment], items(moment, 'integrator'))),
    ...buttons,
  ]);
});

test('a message is read, judged and answered; those not judged yet keep their answer', async ({ page }) => {
  await page.goto('security/messages/');
  const log = await transcriptOf(page.locator('message-quiz'), [`button, ${quiz.choices.fraud}`]);
  const [first, ...others] = messages;
  const headings = log.filter((phrase) => phrase.startsWith('heading, '));
  expect(headings).toEqual(
    messages.map(({ id, kind }, index) => {
      const title = fill(quiz.kinds[kind], { number: index + 1, from: quiz.messages[id].from });
      return `heading, ${title}, level 2`;
    }),
  );
  const at = (phrase: string) => log.findIndex((said) => said.includes(phrase));
  const verdict = fill(quiz.script.right, { verdict: quiz.script.verdicts.fraud });
  const inOrder = [quiz.messages[first.id].text, `button, ${quiz.choices.fraud}`, verdict];
  const places = [...inOrder, quiz.messages[first.id].why].map(at);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  for (const { id } of others) expect(log.join(' ')).not.toContain(fill(quiz.messages[id].instead, {}));
});

for (const procedure of guideProcedures) {
  test(`the practice of "${procedure.id}" is heard: the goal at hand, what is pressed, what was met`, async ({
    page,
    practice,
  }) => {
    await practice.open(`?procedure=${procedure.id}&mode=try`);
    const { script } = practice.words.practice;
    const total = procedure.steps.length;
    for (const [index, step] of procedure.steps.entries()) {
      const { goal } = stepWords(practice.words, step);
      const press = `button, ${practice.labels[step.part]}`;
      const log = await transcriptOf(page.locator('practice-run'), [press]);
      const at = (phrase: string) => log.findIndex((said) => said.startsWith(phrase));
      const current = at(`listitem, level 1, current step, position ${index + 1}, set size ${total}`);
      expect(log[current + 1]).toBe(goal);
      const done = index + 1;
      const met =
        done === total ? fill(script.lastGoalMet, { goal }) : fill(script.goalMet, { goal, done, total });
      const places = [current, at('heading, Practice screen'), at(press), at(`polite: ${met}`)];
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
      expect(log.filter(holdsToken)).toEqual([]);
    }
  });
}
