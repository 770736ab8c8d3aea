/** What a reader may not find on their own screen, in order, with the facts behind what is known of it. */
export const missingThings = [
  { id: 'photo', facts: ['path', 'panel-items'] },
  { id: 'section', facts: ['section-route', 'not-profile'] },
  { id: 'access', facts: ['availability-unstated'] },
  { id: 'names', facts: ['label-changed', 'user-account-name', 'save-wording', 'generate-icon'] },
  { id: 'language', facts: ['availability-unstated', 'one-value'] },
  { id: 'ask', facts: ['support-never-asks'] },
] as const;

/** The id of one of them. */
export type MissingThing = (typeof missingThings)[number]['id'];
