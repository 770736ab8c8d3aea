/** The checklist: which items there are, when each matters, to whom, and on what it rests. Its words are per language. */

/** Moments in the life of a token, in their order; keys in the words, under `checklist.moments`. */
export const moments = ['before', 'copy', 'store', 'use', 'leave'] as const;

/** When an item matters. */
export type Moment = (typeof moments)[number];

/** Who does something; keys in the words, under `checklist.roles`. */
export const roles = ['user', 'integrator', 'administrator'] as const;

/** A reader's role. */
export type Role = (typeof roles)[number];

/** One item. */
export interface ChecklistItem {
  /** Stable: ticks are kept by it. One that changes its name leaves it in {@link renamedItems}. */
  readonly id: string;
  readonly moment: Moment;
  readonly roles: readonly Role[];
  /** Ids of facts about the product, or of what a public standard says. */
  readonly facts: readonly string[];
}

/** Every item, by moment. */
export const checklistItems: readonly ChecklistItem[] = [
  item(
    'know-what-uses-it',
    'before',
    ['integrator', 'administrator'],
    ['one-per-user', 'replacing-breaks', 'internal-credential', 'secrets-recorded'],
  ),
  item(
    'own-user',
    'before',
    ['administrator'],
    [
      'own-api-user',
      'user-per-integration',
      'faq-version',
      'your-permissions',
      'narrow-group',
      'secrets-least-privilege',
    ],
  ),
  item('know-whom-to-tell', 'before', roles, ['report-at-once', 'recovery-order']),
  item('save-after-generating', 'copy', ['user'], ['save-applies', 'safe-order']),
  item('empty-clipboard', 'copy', ['user'], ['generate-copies', 'copy-existing', 'bearer-safeguard']),
  item('secret-store', 'store', roles, [
    'store-advice',
    'store-first',
    'secrets-not-in-code',
    'environment-variable',
    'safe-order',
  ]),
  item('not-in-code', 'store', ['integrator'], ['secrets-not-in-code', 'environment-variable']),
  item('out-of-messages', 'store', roles, [
    'your-responsibility',
    'must-be-kept-safe',
    'purpose',
    'jwt-readable',
  ]),
  item(
    'search-for-leaks',
    'store',
    ['integrator', 'administrator'],
    ['secrets-not-in-code', 'your-responsibility'],
  ),
  item(
    'header-over-https',
    'use',
    ['integrator'],
    ['authorization-header', 'https-required', 'not-in-address', 'bearer-tls', 'bearer-not-in-address'],
  ),
  item(
    'check-certificates',
    'use',
    ['integrator'],
    ['certificate-checks', 'trusted-certificate', 'self-signed', 'bearer-tls'],
  ),
  item('not-in-logs', 'use', ['integrator'], ['secrets-not-in-logs', 'your-responsibility']),
  item('share-only-authorised', 'use', roles, ['share-only-authorised', 'your-permissions', 'purpose']),
  item('support-never-asks', 'use', roles, ['support-never-asks', 'report-at-once']),
  item('report-at-once', 'use', roles, ['report-at-once', 'recovery-order', 'replacing-breaks']),
  item(
    'hand-over',
    'leave',
    ['user', 'integrator'],
    ['purpose', 'your-permissions', 'own-api-user', 'user-per-integration'],
  ),
  item(
    'before-leaving',
    'leave',
    ['administrator'],
    ['directory-disabled', 'blocking-breaks', 'leaver-stops', 'user-per-integration'],
  ),
];

/** Ids that items once had, and have now. */
export const renamedItems: Readonly<Record<string, string>> = { 'treat-as-yours': 'out-of-messages' };

function item(
  id: string,
  moment: Moment,
  itemRoles: readonly Role[],
  facts: readonly string[],
): ChecklistItem {
  return { id, moment, roles: itemRoles, facts };
}
