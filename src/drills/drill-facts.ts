/** What sources say of each drill: the facts behind each statement, by its key in the words, in the order they are told. */
import type { DrillId } from './drills.ts';

/** Ids of facts, by drill and statement; a statement's words are under `drills.drills.<drill>.documented`. */
export const drillFacts: Readonly<Record<DrillId, Readonly<Record<string, readonly string[]>>>> = {
  'left-unsaved': { applied: ['save-applies'], unstated: ['unsaved-unstated'] },
  'clipboard-denied': { copies: ['copy-existing'] },
  'token-replaced': {
    'only-one': ['one-per-user', 'replacing-breaks'],
    message: ['gateway-message'],
    status: ['gateway-status'],
    copying: ['copy-instead'],
  },
  bearer: { bare: ['authorization-header'], seen: ['no-bearer'] },
  'stray-quotes': {
    bare: ['authorization-header'],
    strays: ['header-spaces', 'stray-characters'],
  },
  'user-blocked': {
    message: ['gateway-message', 'blocking-breaks'],
    status: ['gateway-status'],
    blocking: ['blocked-user', 'unblocking'],
  },
  'too-many-requests': { limit: ['rate-limit'] },
  'licence-in-use': {
    refused: ['licence-in-use', 'faq-version'],
    'other-reasons': ['forbidden-otherwise'],
    'own-user': ['own-api-user', 'faq-version'],
  },
  'asked-for-token': {
    'never-asks': ['support-never-asks'],
    report: ['report-at-once'],
    replace: ['recovery-order', 'replacing-breaks'],
  },
  'token-published': {
    report: ['report-at-once'],
    replace: ['recovery-order', 'replacing-breaks'],
    'not-in-code': ['secrets-not-in-code'],
  },
};
