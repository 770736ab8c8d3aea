/** The facts behind what is said of the mock as a whole, by the key of its words under `accountScreen`. */
export const screenFacts = {
  /** What of it is documented. */
  basis: [
    'path',
    'user-data-screen',
    'section-and-field',
    'panel-items',
    'user-data-areas',
    'password-fields',
    'general-data-fields',
    'account-fields-unstated',
    'display-unstated',
    'generate-icon',
    'save-wording',
  ],
  /** The question on leaving. */
  leaving: ['save-applies', 'safe-order', 'leaving-unstated'],
} as const;
