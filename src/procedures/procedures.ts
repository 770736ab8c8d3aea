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
  transition,
} from '../account/account.ts';
import type { PracticeToken } from '../account/practice-token.ts';
import { type PartId, parts } from './parts.ts';

/** Every Procedure's id, in the order a reader meets them. They are also the guide's anchors. */
export const procedureIds = ['locate', 'generate', 'copy', 'save'] as const;

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
}

/** A starting Account and the Steps from there. */
export interface Procedure {
  readonly id: ProcedureId;
  /** The Account it starts from; takes a way to make practice tokens for one that has a token already. */
  readonly start: (makeToken: () => PracticeToken) => Account;
  /** In order; never empty. */
  readonly steps: readonly Step[];
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

/** The procedures, in the order a reader meets them. */
export const procedures: readonly Procedure[] = [
  { id: 'locate', start: () => signedIn(null), steps: [openPanel, openAccount, goToSection] },
  {
    id: 'generate',
    start: () => openedUserData(null),
    steps: [generateToken, saveUserData],
  },
  { id: 'copy', start: (makeToken) => openedUserData(makeToken()), steps: [goToSection, copyToken] },
  {
    id: 'save',
    start: (makeToken) => {
      const field: DraftField = { kind: 'draft', token: makeToken(), copy: 'none', replaces: null };
      return { ...openedUserData(null), section: 'api-gateway', field };
    },
    steps: [saveUserData],
  },
];

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

/** The Account after a Procedure's first steps, done in order; a copy they start counts as having arrived. */
export function accountAfter(
  procedure: Procedure,
  start: Account,
  count: number,
  makeToken: () => PracticeToken,
): Account {
  return procedure.steps.slice(0, count).reduce((account, step) => {
    const { action } = parts[step.part];
    if (action === null) return account;
    const event =
      action.type === 'generate-pressed'
        ? ({ type: 'token-generated', token: makeToken() } as const)
        : action;
    const next = transition(account, event);
    if (next.copy === null) return next.account;
    return transition(next.account, { type: 'copy-settled', token: next.copy, outcome: 'copied' }).account;
  }, start);
}
