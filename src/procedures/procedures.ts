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

/** The id of every Procedure of the guide, in the order a reader meets them. They are also the guide's anchors. */
export const guideProcedureIds = ['locate', 'generate', 'copy', 'save'] as const;

/** The id of a Procedure of the guide. */
export type GuideProcedureId = (typeof guideProcedureIds)[number];

/** The id of every Procedure: those of the guide, and the whole way through them. */
export const procedureIds = [...guideProcedureIds, 'journey'] as const;

/** The id of a Procedure. */
export type ProcedureId = (typeof procedureIds)[number];

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
  /** The Procedure of the guide that tells of it: its words are there. */
  readonly chapter: GuideProcedureId;
}

/** A starting Account and the Steps from there. */
export interface Procedure {
  readonly id: ProcedureId;
  /** The Account it starts from; takes a way to make practice tokens for one that has a token already. */
  readonly start: (makeToken: () => PracticeToken) => Account;
  /** In order. */
  readonly steps: readonly [Step, ...Step[]];
}

/** A Procedure of the guide. */
export interface GuideProcedure extends Procedure {
  readonly id: GuideProcedureId;
  /** The facts that what is said of it as a whole rests on. */
  readonly facts: readonly string[];
  /** Whether it starts on the User data screen and not where people are, so that the way there has to be told. */
  readonly startsOnScreen: boolean;
}

/** A Step, wherever it is told. */
type SharedStep = Omit<Step, 'chapter'>;

const openPanel: SharedStep = {
  id: 'open-panel',
  part: 'user-photo',
  action: 'press',
  isMet: (account) => account.view !== 'leaving' && account.panel === 'open',
  facts: ['path', 'panel-items'],
};

const openAccount: SharedStep = {
  id: 'open-account',
  part: 'account-item',
  action: 'press',
  isMet: (account) => account.view === 'user-data',
  facts: ['path', 'user-data-screen'],
};

const goToSection: SharedStep = {
  id: 'go-to-section',
  part: 'api-gateway-section',
  action: 'go-to',
  isMet: (account) => account.view === 'user-data' && account.section === 'api-gateway',
  facts: ['section-and-field', 'section-route'],
};

const generateToken: SharedStep = {
  id: 'generate-token',
  part: 'generate-icon',
  action: 'press',
  isMet: (account, start) => shownToken(account) !== null && shownToken(account) !== shownToken(start),
  facts: ['generate-icon', 'generate-copies'],
};

const copyToken: SharedStep = {
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

const saveUserData: SharedStep = {
  id: 'save-user-data',
  part: 'save-button',
  action: 'press',
  isMet: (account, start) =>
    savedToken(account) !== null && savedToken(account) !== savedToken(start) && !hasUnsavedChanges(account),
  facts: ['save-applies'],
};

/** Steps as a Procedure of the guide tells them. */
function toldIn(chapter: GuideProcedureId, first: SharedStep, ...others: SharedStep[]): Procedure['steps'] {
  return [{ ...first, chapter }, ...others.map((step) => ({ ...step, chapter }))];
}

const locate: GuideProcedure = {
  id: 'locate',
  start: () => signedIn(null),
  steps: toldIn('locate', openPanel, openAccount, goToSection),
  facts: ['path', 'section-route'],
  startsOnScreen: false,
};

const generate: GuideProcedure = {
  id: 'generate',
  start: () => ({ ...openedUserData(null), section: 'api-gateway' }),
  steps: toldIn('generate', generateToken, saveUserData),
  facts: ['generate-copies', 'one-per-user', 'safe-order'],
  startsOnScreen: true,
};

const copy: GuideProcedure = {
  id: 'copy',
  start: (makeToken) => openedUserData(makeToken()),
  steps: toldIn('copy', goToSection, copyToken),
  facts: ['copy-existing', 'copy-instead', 'replacing-breaks'],
  startsOnScreen: true,
};

const save: GuideProcedure = {
  id: 'save',
  start: (makeToken) => {
    const field: DraftField = { kind: 'draft', token: makeToken(), copy: 'none', replaces: null };
    return { ...openedUserData(null), section: 'api-gateway', field };
  },
  steps: toldIn('save', saveUserData),
  facts: ['save-applies', 'safe-order'],
  // Who has not left it has the token to save; there is no way back to one that was lost.
  startsOnScreen: false,
};

/** The procedures of the guide, in the order a reader meets them. */
export const guideProcedures: readonly GuideProcedure[] = [locate, generate, copy, save];

/** Copying once the token has been saved, however long after: of the whole way, the last Step. */
const copyLater: SharedStep = {
  ...copyToken,
  isMet: (account, start) =>
    account.view === 'user-data' &&
    account.field.kind === 'saved' &&
    account.field.token !== savedToken(start) &&
    account.field.copy === 'copied',
};

/** The whole way: locate, generate, save, and copy later. */
export const journey: Procedure = {
  id: 'journey',
  start: locate.start,
  steps: [...locate.steps, ...generate.steps, ...toldIn('copy', copyLater)],
};

/** Every Procedure, in the order a reader meets them. */
export const procedures: readonly Procedure[] = [...guideProcedures, journey];

/** The Procedure of this id; null for any other text. */
export function findProcedure(id: string): Procedure | null {
  return procedures.find((procedure) => procedure.id === id) ?? null;
}

/**
 * How many of a Procedure's steps are done: all up to the last one that is met now. So a step counts however the
 * reader got past it, and counts no longer once its effect is lost.
 */
export function stepsDone(procedure: Procedure, account: Account, start: Account): number {
  return procedure.steps.findLastIndex((step) => step.isMet(account, start)) + 1;
}

/**
 * The Accounts that Steps lead through, one more than there are Steps, done in order; a copy they start counts as having
 * arrived.
 */
export function accountsThrough(
  steps: readonly Step[],
  start: Account,
  makeToken: () => PracticeToken,
): readonly Account[] {
  const accounts = [start];
  steps.reduce((account, { part }) => {
    const { action } = parts[part];
    const next = action === null ? account : afterAction(account, action, makeToken);
    accounts.push(next);
    return next;
  }, start);
  return accounts;
}

/** The Account after a Procedure's first steps, done in order. */
export function accountAfter(
  { steps }: Procedure,
  start: Account,
  count: number,
  makeToken: () => PracticeToken,
): Account {
  return accountsThrough(steps.slice(0, count), start, makeToken).at(-1) ?? start;
}
