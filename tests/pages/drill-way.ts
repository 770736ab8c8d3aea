/** How a drill is won on its page: the shortest way the model knows, done with the mouse. */
import type { Page } from '@playwright/test';
import type { PracticePage } from '../../scripts/practice-page.ts';
import type { AccountAction } from '../../src/account/account-store.ts';
import { makePracticeToken } from '../../src/account/practice-token.ts';
import {
  afterDrillAction,
  type DrillAction,
  drillActions,
  drillKey,
  type DrillState,
} from '../../src/drills/drill-state.ts';
import type { Drill } from '../../src/drills/drills.ts';
import { shortestPath } from '../../src/lib/shortest-path.ts';
import type { PartId } from '../../src/procedures/parts.ts';

let seed = 0;
const makeToken = () =>
  makePracticeToken({ now: () => 0, randomBytes: (count) => new Uint8Array(count).fill(seed++) });

/** What there is to do to win a drill, by the shortest way. Throws where it cannot be won. */
export function shortestWay({ start, decisions, isWon }: Drill): DrillAction[] {
  const path = shortestPath<DrillState, DrillAction>(start(makeToken), {
    actionsFrom: (state) => drillActions(state, decisions),
    apply: (state, action) => afterDrillAction(state, action),
    isGoal: isWon,
    keyOf: drillKey,
  });
  if (!path) throw new Error('There is no way.');
  return path;
}

/** The Part that is pressed for an action on the Account. */
export const pressed: Partial<Record<AccountAction['type'], PartId>> = {
  'user-photo-pressed': 'user-photo',
  'account-chosen': 'account-item',
  'generate-pressed': 'generate-icon',
  'copy-pressed': 'copy-button',
  'save-pressed': 'save-button',
};

/** Brings the report or the practice screen into view, where one of the two is shown at a time. */
async function show(page: Page, { words }: PracticePage, view: 'report' | 'screen'): Promise<void> {
  const { views } = words.drills;
  const choice = page.getByRole('group', { name: views.label });
  const isChoice = await choice.isVisible();
  // Another press would take the focus from the token that is selected.
  if (!isChoice || (await choice.getByRole('radio', { name: views[view] }).isChecked())) return;
  await choice.getByText(views[view], { exact: true }).click();
}

/** Does with the mouse what the model did. */
export async function perform(page: Page, practice: PracticePage, action: DrillAction): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await show(page, practice, action.type === 'account' ? 'screen' : 'report');
  if (action.type === 'run') return press(practice.words.drills.integration.run);
  if (action.type === 'decide') return press(practice.words.drills.decisions[action.decision]);
  if (action.type === 'account') {
    if (action.action.type === 'copy-settled') return page.keyboard.press('ControlOrMeta+C');
    const part = pressed[action.action.type];
    const { 'api-gateway-section': section } = practice.labels;
    return (part ? practice.part(part) : practice.sectionEntry(section)).click();
  }
  const field = page.getByRole('textbox', { name: practice.words.drills.integration.header });
  const text = await field.inputValue();
  const isSpoilt = /^Bearer |^"/.test(text);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await field.fill(isSpoilt ? text.replaceAll(/^Bearer |"/g, '') : copied);
}
