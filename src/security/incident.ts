/** What to do when a token is lost or exposed: the steps in order, who takes each, and on what it rests. */
import { roles, type TickList } from '../tick-list/tick-list.ts';

/** How soon. */
const phases = ['minutes', 'hour', 'day'] as const;

/** The plan for a lost token, by phase. */
export const incidentPlan: TickList<(typeof phases)[number]> = {
  isPlan: true,
  storageKey: 'api-token-guide:incident',
  renamed: {},
  fileName: 'api-token-incident',
  headingId: 'phase',
  groups: phases,
  items: [
    { id: 'tell-the-team', group: 'minutes', roles, facts: ['report-at-once', 'support-never-asks'] },
    {
      id: 'warn-integrators',
      group: 'minutes',
      roles: ['user', 'integrator'],
      facts: ['one-per-user', 'replacing-breaks'],
    },
    {
      id: 'replace',
      group: 'minutes',
      roles: ['user', 'administrator'],
      facts: [
        'recovery-order',
        'save-applies',
        'replacing-breaks',
        'blocking-breaks',
        'blocked-on-purpose',
        'block-button-unknown',
      ],
    },
    {
      id: 'update-integrations',
      group: 'hour',
      roles: ['integrator'],
      facts: ['recovery-order', 'internal-credential', 'internal-credential-breaks', 'gateway-message'],
    },
    {
      id: 'take-it-down',
      group: 'hour',
      roles: ['user', 'integrator'],
      facts: ['secrets-not-in-code', 'your-responsibility'],
    },
    {
      id: 'look-for-misuse',
      group: 'hour',
      roles: ['administrator'],
      facts: [
        'purpose',
        'session-history',
        'calls-no-session',
        'calls-not-in-history',
        'request-logs-unstated',
      ],
    },
    { id: 'search-for-more', group: 'day', roles: ['integrator'], facts: ['secrets-not-in-code'] },
    {
      id: 'own-user',
      group: 'day',
      roles: ['administrator'],
      facts: ['own-api-user', 'faq-version', 'user-per-integration', 'secrets-least-privilege'],
    },
    { id: 'learn', group: 'day', roles, facts: ['secrets-recorded'] },
  ],
};
