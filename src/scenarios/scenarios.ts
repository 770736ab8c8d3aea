/** The drills: what has gone wrong, what one may do about it, and when it is mended. Their words are under `drills`. */
import { openedUserData, savedToken, signedIn } from '../account/account.ts';
import type { PracticeToken } from '../account/practice-token.ts';
import { renamedScenarios } from './renamed.ts';
import { afterRun, burst, type Decision, healthyWorld, isHealthy, type World } from './world.ts';

/** A drill. */
export interface Scenario {
  /** Stable: words, links and kept progress refer to it. */
  readonly id: ScenarioId;
  /** The World it starts in; takes a way to make practice tokens. */
  readonly start: (makeToken: () => PracticeToken) => World;
  /** Decisions it offers beyond the mock and the integration's form. */
  readonly decisions: readonly Decision[];
  readonly isWon: (world: World) => boolean;
}

/** Every drill's id, in the order a reader meets them. */
export const scenarioIds = [
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
export type ScenarioId = (typeof scenarioIds)[number];

/** An Account with a token, and the integration as this drill finds it, after its last run. */
function found(change: (world: World, makeToken: () => PracticeToken) => World): Scenario['start'] {
  return (makeToken) => afterRun(change(healthyWorld(signedIn(makeToken())), makeToken));
}

/** Whether the token that counts is known to nobody else. */
function isSafe({ account, exposed }: World): boolean {
  const token = savedToken(account);
  return token !== null && !exposed.includes(token);
}

const starts: Readonly<Record<ScenarioId, Omit<Scenario, 'id'>>> = {
  'left-unsaved': {
    start: (makeToken) => afterRun({ ...healthyWorld(signedIn(null)), header: makeToken() }),
    decisions: [],
    isWon: isHealthy,
  },
  'clipboard-denied': {
    start: (makeToken) =>
      afterRun({ ...healthyWorld(openedUserData(makeToken())), canCopy: false, header: '' }),
    decisions: [],
    isWon: isHealthy,
  },
  'token-replaced': {
    start: found((world, makeToken) => ({ ...world, account: signedIn(makeToken()) })),
    decisions: [],
    isWon: isHealthy,
  },
  bearer: {
    start: found((world) => ({ ...world, header: `Bearer ${world.header}` })),
    decisions: [],
    isWon: isHealthy,
  },
  'stray-quotes': {
    start: found((world) => ({ ...world, header: `"${world.header}"` })),
    decisions: [],
    isWon: isHealthy,
  },
  'user-blocked': {
    start: found((world) => ({ ...world, isBlocked: true })),
    decisions: ['ask-to-unblock', 'slow-down', 'sign-out'],
    isWon: isHealthy,
  },
  'too-many-requests': {
    start: found((world) => ({ ...world, perSecond: burst })),
    decisions: ['ask-to-unblock', 'slow-down', 'sign-out'],
    isWon: isHealthy,
  },
  'licence-in-use': {
    start: found((world) => ({ ...world, isLicenceTaken: true })),
    decisions: ['ask-to-unblock', 'slow-down', 'sign-out'],
    isWon: isHealthy,
  },
  'asked-for-token': {
    start: found((world) => world),
    decisions: ['send-token', 'report'],
    isWon: (world) => world.isReported && isSafe(world) && isHealthy(world),
  },
  'token-published': {
    start: found((world) => ({
      ...world,
      exposed: [savedToken(world.account) ?? (world.header as PracticeToken)],
    })),
    decisions: ['delete-file', 'report'],
    isWon: (world) => world.isReported && isSafe(world) && isHealthy(world),
  },
};

/** The drills, in the order a reader meets them. */
export const scenarios: readonly Scenario[] = scenarioIds.map((id) => ({ id, ...starts[id] }));

/** The drill of this id, or of one it once had; null for any other text. */
export function findScenario(id: string): Scenario | null {
  const now = renamedScenarios.get(id) ?? id;
  return scenarios.find((scenario) => scenario.id === now) ?? null;
}
