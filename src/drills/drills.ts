/**
 * The drills: what has gone wrong, what one may do about it, and when it is mended. Their words are under `drills`, the
 * facts behind them in `drill-facts.ts`.
 */
import { openedUserData, savedToken, signedIn } from '../account/account.ts';
import type { PracticeToken } from '../account/practice-token.ts';
import { renamedDrills } from './renamed-drills.ts';
import { afterRun, burst, type Decision, healthyState, isHealthy, type DrillState } from './drill-state.ts';

/** A drill. */
export interface Drill {
  /** Stable: words, links and kept progress refer to it. */
  readonly id: DrillId;
  /** The DrillState it starts in; takes a way to make practice tokens. */
  readonly start: (makeToken: () => PracticeToken) => DrillState;
  /** Decisions it offers beyond the mock and the integration's form. */
  readonly decisions: readonly Decision[];
  readonly isWon: (state: DrillState) => boolean;
}

/** Every drill's id, in the order a reader meets them. */
export const drillIds = [
  'left-unsaved',
  'clipboard-denied',
  'token-replaced',
  'bearer',
  'stray-quotes',
  'user-blocked',
  'too-many-requests',
  'licence-in-use',
  'asked-for-token',
  'token-published',
] as const;

/** The id of a drill. */
export type DrillId = (typeof drillIds)[number];

/** A start at which all was well, until this change was made and the integration ran. */
function startAfter(
  change: (state: DrillState, makeToken: () => PracticeToken) => DrillState,
): Drill['start'] {
  return (makeToken) => afterRun(change(healthyState(signedIn(makeToken())), makeToken));
}

/** Whether the token that counts is known to nobody else. */
function isSafe({ account, exposed }: DrillState): boolean {
  const token = savedToken(account);
  return token !== null && !exposed.includes(token);
}

const drillsById: Readonly<Record<DrillId, Omit<Drill, 'id'>>> = {
  'left-unsaved': {
    start: (makeToken) => afterRun({ ...healthyState(signedIn(null)), header: makeToken() }),
    decisions: [],
    isWon: isHealthy,
  },
  'clipboard-denied': {
    start: (makeToken) =>
      afterRun({ ...healthyState(openedUserData(makeToken())), canCopy: false, header: '' }),
    decisions: [],
    isWon: isHealthy,
  },
  'token-replaced': {
    start: startAfter((state, makeToken) => ({ ...state, account: signedIn(makeToken()) })),
    decisions: [],
    isWon: isHealthy,
  },
  bearer: {
    start: startAfter((state) => ({ ...state, header: `Bearer ${state.header}` })),
    decisions: [],
    isWon: isHealthy,
  },
  'stray-quotes': {
    start: startAfter((state) => ({ ...state, header: `"${state.header}"` })),
    decisions: [],
    isWon: isHealthy,
  },
  'user-blocked': {
    start: startAfter((state) => ({ ...state, isBlocked: true })),
    decisions: ['ask-to-unblock', 'slow-down', 'sign-out'],
    isWon: isHealthy,
  },
  'too-many-requests': {
    start: startAfter((state) => ({ ...state, perSecond: burst })),
    decisions: ['ask-to-unblock', 'slow-down', 'sign-out'],
    isWon: isHealthy,
  },
  'licence-in-use': {
    start: startAfter((state) => ({ ...state, isLicenceTaken: true })),
    decisions: ['ask-to-unblock', 'slow-down', 'sign-out'],
    isWon: isHealthy,
  },
  'asked-for-token': {
    start: startAfter((state) => state),
    decisions: ['send-token', 'report'],
    isWon: (state) => state.isReported && isSafe(state) && isHealthy(state),
  },
  'token-published': {
    start: startAfter((state) => ({
      ...state,
      exposed: [savedToken(state.account) ?? (state.header as PracticeToken)],
    })),
    decisions: ['delete-file', 'report'],
    isWon: (state) => state.isReported && isSafe(state) && isHealthy(state),
  },
};

/** The drills, in the order a reader meets them. */
export const allDrills: readonly Drill[] = drillIds.map((id) => ({ id, ...drillsById[id] }));

/** The drill of this id, or of one it once had; null for any other text. */
export function findDrill(id: string): Drill | null {
  const currentId = renamedDrills.get(id) ?? id;
  return allDrills.find((drill) => drill.id === currentId) ?? null;
}
