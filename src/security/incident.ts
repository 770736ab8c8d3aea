/** What to do when a token is lost or exposed: the steps in order, who takes each, and on what it rests. */
import { type Role, roles } from './checklist.ts';

/** How soon; keys in the words, under `incident.phases`. */
export const phases = ['minutes', 'hour', 'day'] as const;

/** A step of the plan. */
export interface IncidentStep {
  /** Stable: the time a step was taken is kept by it. */
  readonly id: string;
  readonly phase: (typeof phases)[number];
  readonly roles: readonly Role[];
  readonly facts: readonly string[];
}

/** Every step, in order. */
export const incidentSteps: readonly IncidentStep[] = [
  { id: 'tell-the-team', phase: 'minutes', roles, facts: ['report-at-once', 'support-never-asks'] },
  {
    id: 'warn-integrators',
    phase: 'minutes',
    roles: ['user', 'integrator'],
    facts: ['one-per-user', 'replacing-breaks'],
  },
  {
    id: 'replace',
    phase: 'minutes',
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
    phase: 'hour',
    roles: ['integrator'],
    facts: ['recovery-order', 'internal-credential', 'internal-credential-breaks', 'gateway-message'],
  },
  {
    id: 'take-it-down',
    phase: 'hour',
    roles: ['user', 'integrator'],
    facts: ['secrets-not-in-code', 'your-responsibility'],
  },
  {
    id: 'look-for-misuse',
    phase: 'hour',
    roles: ['administrator'],
    facts: [
      'purpose',
      'session-history',
      'calls-no-session',
      'calls-not-in-history',
      'request-logs-unstated',
    ],
  },
  { id: 'search-for-more', phase: 'day', roles: ['integrator'], facts: ['secrets-not-in-code'] },
  {
    id: 'own-user',
    phase: 'day',
    roles: ['administrator'],
    facts: ['own-api-user', 'faq-version', 'user-per-integration', 'secrets-least-privilege'],
  },
  { id: 'learn', phase: 'day', roles: ['user', 'integrator', 'administrator'], facts: ['secrets-recorded'] },
];
