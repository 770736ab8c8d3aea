import { describe, expect, it } from 'vitest';
import { makePracticeToken } from '../account/practice-token.ts';
import { shortestPath } from '../lib/shortest-path.ts';
import { findDrill, type Drill, allDrills } from './drills.ts';
import { afterDrillAction, isHealthy, type DrillState, drillActions, drillKey } from './drill-state.ts';

let seed = 0;
const makeToken = () =>
  makePracticeToken({ now: () => 0, randomBytes: (count) => new Uint8Array(count).fill(seed++ % 256) });

const searchOf = ({ decisions, isWon }: Drill) => ({
  actionsFrom: (state: DrillState) => drillActions(state, decisions),
  apply: (state: DrillState, action: Parameters<typeof afterDrillAction>[1]) =>
    afterDrillAction(state, action),
  isGoal: isWon,
  keyOf: drillKey,
});

/** What the shortest way through a drill is known to be. */
const ways: Readonly<Record<Drill['id'], string>> = {
  'left-unsaved':
    'user-photo-pressed account-chosen section-reached generate-pressed save-pressed header-set run',
  'clipboard-denied': 'section-reached copy-pressed copy-settled header-set run',
  'token-replaced': 'user-photo-pressed account-chosen section-reached copy-pressed header-set run',
  bearer: 'header-set run',
  'stray-quotes': 'header-set run',
  'user-blocked': 'ask-to-unblock run',
  'too-many-requests': 'slow-down run',
  'licence-in-use': 'sign-out run',
  'asked-for-token': 'report',
  'token-published':
    'user-photo-pressed account-chosen section-reached generate-pressed save-pressed header-set run report',
};

describe.each(allDrills)('the drill "$id"', (drill) => {
  const start = drill.start(makeToken);

  it('can be won, by the shortest way there is', () => {
    const path = shortestPath(start, searchOf(drill)) ?? [];
    const names = path.map((action) => {
      if (action.type === 'account') return action.action.type;
      return action.type === 'decide' ? action.decision : action.type;
    });
    expect(names.length).toBe(ways[drill.id].split(' ').length);
    expect([...names].sort()).toEqual(ways[drill.id].split(' ').sort());
  });

  it('cannot be won by doing nothing, nor by running the integration again', () => {
    expect(drill.isWon(start)).toBe(false);
    expect(drill.isWon(afterDrillAction(start, { type: 'run' }))).toBe(false);
  });

  it('shows an integration that fails, unless it is about a danger nobody sees', () => {
    const isHidden = ['asked-for-token', 'token-published'].includes(drill.id);
    expect(isHealthy(start)).toBe(isHidden);
  });

  it('is found by its id', () => {
    expect(findDrill(drill.id)).toBe(drill);
  });
});

it('a drill that was renamed is found by its old name as well', () => {
  expect(findDrill('stray-space')?.id).toBe('stray-quotes');
});

it('a drill of any other name is not found', () => {
  for (const id of ['', 'Bearer', '__proto__', 'constructor']) expect(findDrill(id)).toBeNull();
});

describe('a drill about a danger', () => {
  const lure = findDrill('asked-for-token');
  if (!lure) throw new Error('There is no drill "asked-for-token".');

  it('can still be won after the token was sent, by a new one and a report', () => {
    const sent = afterDrillAction(lure.start(makeToken), { type: 'decide', decision: 'send-token' });
    expect(lure.isWon(afterDrillAction(sent, { type: 'decide', decision: 'report' }))).toBe(false);
    expect(shortestPath(sent, searchOf(lure))?.length).toBe(8);
  });

  it('is not won by deleting the file the token was in', () => {
    const published = findDrill('token-published');
    const deleted = [
      { type: 'decide', decision: 'delete-file' } as const,
      { type: 'decide', decision: 'report' } as const,
    ].reduce<DrillState | undefined>(
      (state, action) => state && afterDrillAction(state, action),
      published?.start(makeToken),
    );
    expect(deleted && published?.isWon(deleted)).toBe(false);
  });
});
