/** Messages that ask for a token, or speak about one, for a reader to judge. Their words are under `messages`. */

/** How a message arrives; a key in the words. */
type MessageKind = 'mail' | 'chat' | 'phone' | 'ticket';

interface Message {
  readonly id: string;
  readonly kind: MessageKind;
  /** Whether a reader may do what it asks. */
  readonly isGenuine: boolean;
  /** Ids of the facts that decide it. */
  readonly facts: readonly string[];
}

/** Every message, in the order a reader meets them. */
export const messages = [
  {
    id: 'half-of-it',
    kind: 'chat',
    isGenuine: false,
    facts: ['jwt-readable', 'signed-form', 'share-only-authorised', 'report-at-once'],
  },
  {
    id: 'own-user',
    kind: 'mail',
    isGenuine: true,
    facts: ['own-api-user', 'faq-version', 'safe-order'],
  },
  {
    id: 'whole-header',
    kind: 'ticket',
    isGenuine: false,
    facts: ['authorization-header', 'rate-limit', 'support-never-asks', 'report-at-once'],
  },
  {
    id: 'leak-test',
    kind: 'mail',
    isGenuine: false,
    facts: ['support-never-asks', 'bearer-safeguard', 'report-at-once', 'recovery-order'],
  },
  {
    id: 'report-fails',
    kind: 'chat',
    isGenuine: true,
    facts: ['gateway-message', 'one-per-user', 'replacing-breaks'],
  },
  {
    id: 'read-aloud',
    kind: 'phone',
    isGenuine: false,
    facts: ['bearer-safeguard', 'share-only-authorised', 'lifetime-unstated', 'report-at-once'],
  },
  {
    id: 'report-confirmed',
    kind: 'ticket',
    isGenuine: true,
    facts: ['report-at-once', 'replacing-breaks', 'recovery-order'],
  },
  {
    id: 'managers-ok',
    kind: 'chat',
    isGenuine: false,
    facts: ['share-only-authorised', 'your-permissions', 'purpose'],
  },
] as const satisfies readonly Message[];
