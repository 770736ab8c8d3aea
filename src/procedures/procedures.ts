/**
 * The procedures, each written once. The guide, the pictures, the practice and the browser tests are renderings of
 * this file; its words are in `src/content/words/`, under the same ids.
 */
import {
  type Account,
  type DraftField,
  hasUnsavedChanges,
  openedUserData,
  savedToken,
  shownToken,
  signedIn,
} from '../account/account.ts';
import { afterAction } from '../account/moves.ts';
import type { PracticeToken } from '../account/practice-token.ts';
import { type PartId, parts } from './parts.ts';

/** Every Procedure's id, in the order a reader meets them. They are also the guide's anchors. */
export const procedureIds = ['locate', 'generate', 'copy', 'save'] as const;

/** The id of a Procedure of the guide. */
export type ProcedureId = (typeof procedureIds)[number];

/** What can be practised: each Procedure, and the whole way through them. */
export const practiceIds = [...procedureIds, 'journey'] as const;

/** The id of something to practise. */
export type PracticeId = (typeof practiceIds)[number];

/** One action on one Part, and what must be true of the Account afterwards. */
export interface Step {
  /** Unique within its Procedure, and stable: words, links and stored progress refer to it. */
  readonly id: string;
  readonly part: PartId;
  /** `press`: activate it. `go-to`: bring it into view or move into it. */
  readonly action: 'press' | 'go-to';
  /** Whether the step is done, given the Account the Procedure started from. */
  readonly isMet: (account: Account, start: Account) => boolean;
  /** The facts that the step's words rest on. */
  readonly facts: readonly string[];
}

/** A starting Account and the Steps from there. */
export interface Procedure {
  readonly id: PracticeId;
  /** The Account it starts from; takes a way to make practice tokens for one that has a token already. */
  readonly start: (makeToken: () => PracticeToken) => Account;
  /** In order; never empty. */
  readonly steps: readonly Step[];
  /** For each Step, the Procedure of the guide that it is told in. */
  readonly chapters: readonly ProcedureId[];
}

/** A Procedure of the guide. */
export interface GuideProcedure extends Procedure {
  readonly id: ProcedureId;
}

const openPanel: Step = {
  id: 'open-panel',
  part: 'user-photo',
  action: 'press',
  isMet: (account) => account.view !== 'leaving' && account.panel === 'open',
  facts: ['path', 'panel-items'],
};

const openAccount: Step = {
  id: 'open-account',
  part: 'account-item',
  action: 'press',
  isMet: (account) => account.view === 'user-data',
  facts: ['path', 'user-data-screen'],
};

const goToSection: Step = {
  id: 'go-to-section',
  part: 'api-gateway-section',
  action: 'go-to',
  isMet: (account) => account.view === 'user-data' && account.section === 'api-gateway',
  facts: ['section-and-field', 'section-route'],
};

const generateToken: Step = {
  id: 'generate-token',
  part: 'generate-icon',
  action: 'press',
  isMet: (account, start) => shownToken(account) !== null && shownToken(account) !== shownToken(start),
  facts: ['generate-icon', 'generate-copies'],
};

const copyToken: Step = {
  id: 'copy-token',
  part: 'copy-button',
  action: 'press',
  isMet: (account, start) =>
    account.view === 'user-data' &&
    account.field.kind === 'saved' &&
    account.field.token === savedToken(start) &&
    account.field.copy === 'copied',
  facts: ['copy-existing'],
};

const saveUserData: Step = {
  id: 'save-user-data',
  part: 'save-button',
  action: 'press',
  isMet: (account, start) =>
    savedToken(account) !== null && savedToken(account) !== savedToken(start) && !hasUnsavedChanges(account),
  facts: ['save-applies'],
};

/** All Steps of a Procedure of the guide are told in it. */
function chapter(id: ProcedureId, start: Procedure['start'], steps: readonly Step[]): GuideProcedure {
  return { id, start, steps, chapters: steps.map(() => id) };
}

/** The procedures of the guide, in the order a reader meets them. */
export const procedures: readonly GuideProcedure[] = [
  chapter('locate', () => signedIn(null), [openPanel, openAccount, goToSection]),
  chapter('generate', () => openedUserData(null), [generateToken, saveUserData]),
  chapter('copy', (makeToken) => openedUserData(makeToken()), [goToSection, copyToken]),
  chapter(
    'save',
    (makeToken) => {
      const field: DraftField = { kind: 'draft', token: makeToken(), copy: 'none', replaces: null };
      return { ...openedUserData(null), section: 'api-gateway', field };
    },
    [saveUserData],
  ),
];

/** Copying once the token has been saved, however long after: of the whole way, the last Step. */
const copyLater: Step = {
  ...copyToken,
  isMet: (account, start) =>
    account.view === 'user-data' &&
    account.field.kind === 'saved' &&
    account.field.token !== savedToken(start) &&
    account.field.copy === 'copied',
};

/** The whole way: locate, generate, save, and copy later. */
const journey: Procedure = {
  id: 'journey',
  start: () => signedIn(null),
  steps: [openPanel, openAccount, goToSection, generateToken, saveUserData, copyLater],
  chapters: ['locate', 'locate', 'locate', 'generate', 'generate', 'copy'],
};

/** Everything that can be practised, in order. */
export const practiceProcedures: readonly Procedure[] = [...procedures, journey];

/** What can be practised, by id; null for any other text. */
export function findProcedure(id: string): Procedure | null {
  return practiceProcedures.find((procedure) => procedure.id === id) ?? null;
}

/**
 * How many of a Procedure's steps are done: all up to the last one that is met now. So a step counts however the
 * reader got past it, and counts no longer once its effect is lost.
 */
export function stepsDone(procedure: Procedure, account: Account, start: Account): number {
  return procedure.steps.findLastIndex((step) => step.isMet(account, start)) + 1;
}

/**
 * The Accounts of a Procedure from its start to its end, one more than it has Steps, done in order; a copy they start
 * counts as having arrived.
 */
export function accountsThrough(
  procedure: Procedure,
  start: Account,
  makeToken: () => PracticeToken,
): readonly Account[] {
  const accounts = [start];
  procedure.steps.reduce((account, { part }) => {
    const { action } = parts[part];
    const next = action === null ? account : afterAction(account, action, makeToken);
    accounts.push(next);
    return next;
  }, start);
  return accounts;
}

/** The Account after a Procedure's first steps, done in order. */
export function accountAfter(
  procedure: Procedure,
  start: Account,
  count: number,
  makeToken: () => PracticeToken,
): Account {
  return (
    accountsThrough({ ...procedure, steps: procedure.steps.slice(0, count) }, start, makeToken).at(-1) ??
    start
  );
}
