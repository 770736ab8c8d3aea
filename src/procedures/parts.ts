/**
 * The Parts of the mock a reader can look at or act on. A Part's label is in
 * `src/content/labels/`, under its id; where it stands on the screen is known only to the mock, which marks each with `data-part`.
 */
import type { Account } from '../account/account.ts';
import type { AccountAction } from '../account/account-store.ts';

/** Every Part, by id. */
export const partIds = [
  'user-photo',
  'account-item',
  'user-data-heading',
  'api-gateway-section',
  'jwt-field',
  'generate-icon',
  'copy-button',
  'save-button',
] as const;

/** The id of a Part. */
export type PartId = (typeof partIds)[number];

/** What a Part is to assistive technology and to the Account. */
export interface Part {
  /** The ARIA role by which it is found; its accessible name contains its label. */
  readonly role: 'button' | 'heading' | 'region' | 'textbox';
  /** What acting on it does to the Account; null for a Part one only looks at. */
  readonly action: AccountAction | null;
  /** The view it can be reached in. */
  readonly view: 'any' | 'user-data';
  /** What is said of it on the map of the screen rests on these facts. */
  readonly facts: readonly string[];
}

/** The Parts. Roles are part of the site's contract: tests and other pages find Parts by role and name. */
export const parts: Readonly<Record<PartId, Part>> = {
  'user-photo': {
    role: 'button',
    action: { type: 'user-photo-pressed' },
    view: 'any',
    facts: ['path', 'panel-items'],
  },
  'account-item': {
    role: 'button',
    action: { type: 'account-chosen' },
    view: 'any',
    facts: ['path', 'user-data-screen', 'not-profile'],
  },
  'user-data-heading': {
    role: 'heading',
    action: null,
    view: 'user-data',
    facts: ['user-data-screen', 'user-account-name', 'user-data-areas'],
  },
  'api-gateway-section': {
    role: 'region',
    action: { type: 'section-reached', section: 'api-gateway' },
    view: 'user-data',
    facts: ['section-and-field', 'section-route'],
  },
  'jwt-field': {
    role: 'textbox',
    action: null,
    view: 'user-data',
    facts: ['section-and-field', 'one-value', 'label-changed'],
  },
  'generate-icon': {
    role: 'button',
    action: { type: 'generate-pressed' },
    view: 'user-data',
    facts: ['generate-icon', 'generate-copies', 'one-per-user', 'replacing-breaks', 'old-token-unstated'],
  },
  'copy-button': {
    role: 'button',
    action: { type: 'copy-pressed' },
    view: 'user-data',
    facts: ['copy-existing', 'copy-instead'],
  },
  'save-button': {
    role: 'button',
    action: { type: 'save-pressed' },
    view: 'user-data',
    facts: ['save-applies', 'save-wording'],
  },
};

/** Whether a text is the id of a Part. */
export function isPartId(text: string): text is PartId {
  return (partIds as readonly string[]).includes(text);
}

/** What stands in the API gateway section, and is at hand only there. */
const inTokenSection: readonly PartId[] = ['jwt-field', 'generate-icon', 'copy-button'];

/**
 * The Part to act on now for a reader who wants to reach `target`: the target itself where it is at hand, otherwise
 * the next one on the way to it (facts `path` and `section-and-field`).
 */
export function partToward(target: PartId, account: Account): PartId {
  if (account.view === 'leaving') return target;
  const offRoute = parts[target].view === 'user-data' && account.view === 'workspace';
  const behindPanel = target === 'account-item' || offRoute;
  if (!behindPanel) {
    const inOtherSection = account.view === 'user-data' && account.section !== 'api-gateway';
    return inOtherSection && inTokenSection.includes(target) ? 'api-gateway-section' : target;
  }
  return account.panel === 'open' ? 'account-item' : 'user-photo';
}
