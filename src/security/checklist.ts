/** The checklist: which items there are, when each matters, to whom, and on what it rests. Its words are per language. */
import { roles, type TickList } from '../tick-list/tick-list.ts';

/** Moments in the life of a token, in their order. */
const moments = ['before', 'copy', 'store', 'use', 'leave'] as const;

/** The security checklist, by moment. */
export const securityChecklist: TickList<(typeof moments)[number]> = {
  isPlan: false,
  storageKey: 'api-token-guide:checklist',
  renamed: { 'treat-as-yours': 'out-of-messages' },
  fileName: 'api-token-checklist',
  headingId: 'moment',
  groups: moments,
  items: [
    {
      id: 'know-what-uses-it',
      group: 'before',
      roles: ['integrator', 'administrator'],
      facts: ['one-per-user', 'replacing-breaks', 'internal-credential', 'secrets-recorded'],
    },
    {
      id: 'own-user',
      group: 'before',
      roles: ['administrator'],
      facts: [
        'own-api-user',
        'user-per-integration',
        'faq-version',
        'your-permissions',
        'narrow-group',
        'secrets-least-privilege',
      ],
    },
    { id: 'know-whom-to-tell', group: 'before', roles, facts: ['report-at-once', 'recovery-order'] },
    { id: 'save-after-generating', group: 'copy', roles: ['user'], facts: ['save-applies', 'safe-order'] },
    {
      id: 'empty-clipboard',
      group: 'copy',
      roles: ['user'],
      facts: ['generate-copies', 'copy-existing', 'bearer-safeguard'],
    },
    {
      id: 'secret-store',
      group: 'store',
      roles,
      facts: ['store-advice', 'store-first', 'secrets-not-in-code', 'environment-variable', 'safe-order'],
    },
    {
      id: 'not-in-code',
      group: 'store',
      roles: ['integrator'],
      facts: ['secrets-not-in-code', 'environment-variable'],
    },
    {
      id: 'out-of-messages',
      group: 'store',
      roles,
      facts: ['your-responsibility', 'must-be-kept-safe', 'purpose', 'jwt-readable'],
    },
    {
      id: 'search-for-leaks',
      group: 'store',
      roles: ['integrator', 'administrator'],
      facts: ['secrets-not-in-code', 'your-responsibility'],
    },
    {
      id: 'header-over-https',
      group: 'use',
      roles: ['integrator'],
      facts: [
        'authorization-header',
        'https-required',
        'not-in-address',
        'bearer-tls',
        'bearer-not-in-address',
      ],
    },
    {
      id: 'check-certificates',
      group: 'use',
      roles: ['integrator'],
      facts: ['certificate-checks', 'trusted-certificate', 'self-signed', 'bearer-tls'],
    },
    {
      id: 'not-in-logs',
      group: 'use',
      roles: ['integrator'],
      facts: ['secrets-not-in-logs', 'your-responsibility'],
    },
    {
      id: 'share-only-authorised',
      group: 'use',
      roles,
      facts: ['share-only-authorised', 'your-permissions', 'purpose'],
    },
    { id: 'support-never-asks', group: 'use', roles, facts: ['support-never-asks', 'report-at-once'] },
    {
      id: 'report-at-once',
      group: 'use',
      roles,
      facts: ['report-at-once', 'recovery-order', 'replacing-breaks'],
    },
    {
      id: 'hand-over',
      group: 'leave',
      roles: ['user', 'integrator'],
      facts: ['purpose', 'your-permissions', 'own-api-user', 'user-per-integration'],
    },
    {
      id: 'before-leaving',
      group: 'leave',
      roles: ['administrator'],
      facts: ['directory-disabled', 'blocking-breaks', 'leaver-stops', 'user-per-integration'],
    },
  ],
};
