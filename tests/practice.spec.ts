/** What else can happen on the practice screen. */
import { intranetOrigin } from '../playwright.config.ts';
import { expect, test, withClipboard } from './fixtures.ts';
import { organisation } from '../src/content/organisation/index.ts';

test.describe('with a clipboard', () => {
  test.use(withClipboard);

  test('has the roles and names of its contract', async ({ page, practice }) => {
    test.skip(organisation.labels?.['en'] !== undefined, 'the organisation has labels of its own in English');
    await practice.open();
    const { frame } = practice;
    await frame.getByRole('button', { name: 'User photo' }).click();
    for (const item of ['Account', 'Profile', 'Connected devices', 'Privacy notice', 'Exit']) {
      await expect(frame.getByRole('button', { name: item, exact: true })).toBeVisible();
    }
    await frame.getByRole('button', { name: 'Account', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'User data', exact: true })).toBeFocused();
    await expect(frame.getByRole('region', { name: 'General data' })).toBeVisible();
    const section = frame.getByRole('region', { name: 'API gateway' });
    const field = section.getByRole('textbox', { name: 'Your personal API Gateway JWT' });
    await expect(field).toHaveAttribute('readonly');
    await expect(section.getByRole('button', { name: /Generate/ })).toBeVisible();
    await expect(section.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
    await expect(frame.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
    await expect(frame.getByRole('status')).toHaveCount(1);
  });

  test('says of other items that they are not part of the practice', async ({ practice }) => {
    await practice.open();
    await practice.part('user-photo').click();
    await practice.frame.getByRole('button', { name: 'Connected devices' }).click();
    await expect(practice.message).toHaveText(practice.words.accountScreen.messages['not-in-practice']);
    await practice.frame
      .getByRole('button', { name: practice.words.accountScreen.workspace.reports })
      .click();
    await expect(practice.message).toHaveText(practice.words.accountScreen.messages['not-in-practice']);
  });

  test('closes the panel with Escape and gives focus back to the photo', async ({ page, practice }) => {
    await practice.open();
    await practice.part('user-photo').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(practice.part('account-item')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(practice.part('account-item')).toBeHidden();
    await expect(practice.part('user-photo')).toBeFocused();
  });

  test('closes the panel when focus or a press goes elsewhere', async ({ page, practice }) => {
    await practice.open();
    await practice.part('user-photo').click();
    await practice.frame
      .getByRole('heading', { name: practice.words.accountScreen.workspace.tasksTitle })
      .click();
    await expect(practice.part('account-item')).toBeHidden();
    await practice.part('user-photo').click();
    for (let item = 0; item < 6; item++) await page.keyboard.press('Tab');
    await expect(practice.part('account-item')).toBeHidden();
  });

  test('asks before a new token is lost, stays when told to, and loses it only on request', async ({
    page,
    practice,
  }) => {
    const { leaving, back } = practice.words.accountScreen;
    await practice.open('?procedure=save&mode=try');
    const token = await practice.fieldText();
    const leave = practice.frame.getByRole('button', { name: back });
    await leave.click();
    const dialog = page.getByRole('dialog', { name: leaving.title });
    await expect(dialog).toContainText('save');
    await dialog.getByRole('button', { name: leaving.stay }).click();
    await expect(practice.part('save-button')).toBeFocused();
    expect(await practice.fieldText()).toBe(token);

    await leave.click();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(await practice.fieldText()).toBe(token);

    await leave.click();
    await dialog.getByRole('button', { name: leaving.leave }).click();
    await expect(practice.message).toHaveText(practice.words.accountScreen.messages['draft-lost']);
    await practice.part('user-photo').click();
    await practice.part('account-item').click();
    await expect(practice.part('jwt-field')).toHaveValue('');
  });

  test('leaves without a question once the token is saved, and keeps it', async ({ page, practice }) => {
    await practice.open('?procedure=save&mode=try');
    const token = await practice.fieldText();
    await practice.part('save-button').click();
    await practice.frame.getByRole('button', { name: practice.words.accountScreen.back }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await practice.part('user-photo').click();
    await practice.part('account-item').click();
    await expect(practice.part('jwt-field')).toHaveValue(token);
  });

  test('ticks the goal of reaching the section for a reader who scrolls there', async ({
    page,
    practice,
  }) => {
    await practice.open('?procedure=copy&mode=try');
    await practice.frame.getByRole('region', { name: 'General data' }).hover();
    await page.mouse.wheel(0, 3000);
    await expect(practice.goalsDone).toHaveCount(1);
  });

  test('helps on request, ever more: in words, by a spotlight, by doing it', async ({ page, practice }) => {
    await practice.open('?procedure=generate&mode=try');
    const spotlit = practice.frame.locator('[data-spotlight]');
    await expect(spotlit).toHaveCount(0);
    await page.getByRole('button', { name: practice.words.practice.script.hints[0] ?? '' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'The icon is below the field' })).toBeVisible();
    await expect(spotlit).toHaveCount(0);
    await page.getByRole('button', { name: practice.words.practice.script.hints[1] ?? '' }).click();
    await expect(practice.part('generate-icon')).toHaveAttribute('data-spotlight');
    await page.getByRole('button', { name: practice.words.practice.script.hints[2] ?? '' }).click();
    await expect(practice.goalsDone).toHaveCount(1);
    await expect(spotlit).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: 'The icon is beside the field' })).toHaveCount(0);
    await practice.part('save-button').click();
    await expect(page.getByRole('region', { name: practice.words.practice.result.title })).toContainText(
      /Presses\s*2; the shortest way has 2\s*Detours\s*0\s*Hints\s*3/,
    );
  });

  test('hints the way back to a reader who has left the screen', async ({ page, practice }) => {
    await practice.open('?procedure=generate&mode=try');
    await practice.frame.getByRole('button', { name: practice.words.accountScreen.back }).click();
    await page.getByRole('button', { name: practice.words.practice.script.hints[0] ?? '' }).click();
    await expect(
      page.getByRole('status').filter({ hasText: practice.words.practice.script.toward['user-photo'] }),
    ).toBeVisible();
    await page.getByRole('button', { name: practice.words.practice.script.hints[1] ?? '' }).click();
    await expect(practice.part('user-photo')).toHaveAttribute('data-spotlight');
  });

  test('starts over with nothing done and nothing kept', async ({ page, practice }) => {
    await practice.open('?procedure=generate&mode=try');
    await practice.part('generate-icon').click();
    await practice.part('save-button').click();
    await page.getByRole('button', { name: practice.words.practice.startOver }).click();
    await expect(practice.goals.first()).toHaveAttribute('aria-current', 'step');
    await expect(practice.part('jwt-field')).toHaveValue('');
  });

  test('leads from one procedure to the next, and Back and Forward follow', async ({ page, practice }) => {
    await practice.open('?procedure=save&mode=try');
    const choices = page.getByRole('navigation', { name: practice.words.practice.choicesLabel });
    await choices.getByRole('link', { name: practice.words.procedures.copy.short, exact: true }).click();
    await expect(page).toHaveURL(/\?procedure=copy&mode=try$/);
    await expect(practice.goals).toHaveCount(2);
    await page.goBack();
    await expect(practice.goals).toHaveCount(1);
    await page.goForward();
    await expect(practice.goals).toHaveCount(2);
  });

  test('opens at the top of the page, however low the window', async ({ page, practice }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await practice.open('?procedure=save&mode=try');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('shows the same token nowhere after a reload', async ({ page, practice }) => {
    await practice.open('?procedure=generate&mode=try');
    await practice.part('generate-icon').click();
    const token = await practice.fieldText();
    await page.reload();
    await practice.ready();
    // The address leads back to this step, with a token made anew.
    await expect(practice.goalsDone).toHaveCount(1);
    expect(await practice.fieldText()).not.toBe(token);
  });
});

test.describe('when copying fails', () => {
  test('tells the reader that it was denied, selects the token, and counts a copy by hand', async ({
    context,
    page,
    practice,
  }) => {
    await context.clearPermissions();
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await practice.open('?procedure=copy&mode=try');
    await practice.part('copy-button').click();
    await expect(practice.message).toHaveText(practice.words.accountScreen.messages['saved-denied']);
    const selected = await practice.part('jwt-field').evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe(await practice.fieldText());
    await expect(practice.goals.last()).toHaveAttribute('aria-current', 'step');
    await page.keyboard.press('ControlOrMeta+C');
    await expect(practice.message).toHaveText(practice.words.accountScreen.messages['saved-copied']);
    await expect(practice.goalsDone).toHaveCount(2);
  });

  test('works on a plain-http host: no clipboard there, and it says so', async ({
    page,
    practice,
    browserName,
  }) => {
    test.skip(browserName === 'webkit', 'WebKit cannot be told where a name leads to.');
    await page.goto(`${intranetOrigin}/practice/?procedure=generate&mode=try`);
    await practice.ready();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await practice.part('generate-icon').click();
    await expect(practice.message).toHaveText(practice.words.accountScreen.messages['draft-unavailable']);
    await expect(practice.part('jwt-field')).toBeFocused();
    await practice.part('save-button').click();
    await expect(practice.message).toHaveText(practice.words.accountScreen.messages.saved);
  });
});

test('an address that cannot be followed opens the free screen with a note', async ({ page, practice }) => {
  await practice.open('?procedure=generate&mode=try&step=9');
  await expect(page.getByText(practice.words.practice.script.notes['unknown-step'])).toBeVisible();
  await expect(page.getByRole('heading', { name: practice.words.practice.free })).toBeVisible();
  await expect(practice.part('user-photo')).toBeVisible();
});
