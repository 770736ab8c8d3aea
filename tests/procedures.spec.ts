/** Every Procedure, executed: by role and name, with the mouse, and one with the keyboard alone. */
import { expect, test, withClipboard } from './fixtures.ts';
import { guideProcedures } from '../src/procedures/procedures.ts';

test.use(withClipboard);

for (const { procedure, means } of [
  ...guideProcedures.map((procedure) => ({ procedure, means: 'mouse' as const })),
  // Every Part is reached by keyboard where the whole way is tested; here, with the goals that are shown while one tries.
  ...guideProcedures.slice(0, 1).map((procedure) => ({ procedure, means: 'keyboard' as const })),
]) {
  test(`"${procedure.id}" can be done with the ${means}, and ticks each goal as it is met`, async ({
    page,
    practice,
  }) => {
    await practice.open(`?procedure=${procedure.id}&mode=try`);
    await expect(practice.goals).toHaveCount(procedure.steps.length);
    for (const [index, step] of procedure.steps.entries()) {
      await expect(practice.goals.nth(index)).toHaveAttribute('aria-current', 'step');
      await (means === 'mouse' ? practice.perform(step) : practice.performByKeyboard(step));
      await expect(practice.goalsDone).toHaveCount(index + 1);
    }
    await expect(page.getByRole('heading', { name: practice.words.practice.finishedTitle })).toBeVisible();
  });
}

test('a procedure opens at the step its address names, with the steps before it done', async ({
  practice,
}) => {
  await practice.open('?procedure=locate&mode=try&step=3');
  await expect(practice.goals.nth(2)).toHaveAttribute('aria-current', 'step');
  await expect(practice.goalsDone).toHaveCount(2);
  await expect(practice.part('api-gateway-section')).toBeVisible();
});

test('generating puts exactly the token in the field on the clipboard', async ({ page, practice }) => {
  await practice.open('?procedure=generate&mode=try');
  await practice.part('generate-icon').click();
  await expect(practice.message).toHaveText(practice.words.accountScreen.messages['draft-copied']);
  const token = await practice.fieldText();
  expect(token).toMatch(/^[\w-]+\.[\w-]+\.PRACTICE-TOKEN-OPENS-NOTHING$/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
});

test('Copy puts the token there is on the clipboard, and leaves it as it is', async ({ page, practice }) => {
  await practice.open('?procedure=copy&mode=try');
  const before = await practice.fieldText();
  await practice.part('copy-button').click();
  await expect(practice.message).toHaveText(practice.words.accountScreen.messages['saved-copied']);
  expect(await practice.fieldText()).toBe(before);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(before);
});
