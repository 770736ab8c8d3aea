/** What the home page is made of: the way to the token, stop by stop, and where one can go from here. */
import type { LabelId } from '../../content/labels/index.ts';

/** A stop on the way: a place described in our words, under `home.places`, or a label of the product. */
type Stop = { readonly place: 'photo' | 'generate' } | { readonly label: LabelId };

/** The way to the token, in order. */
export const stops: readonly Stop[] = [
  { place: 'photo' },
  { label: 'account-item' },
  { label: 'api-gateway-section' },
  { place: 'generate' },
  { label: 'save-button' },
];

/** The facts behind the way and what is said below it. */
export const answerFacts = [
  'path',
  'user-data-screen',
  'section-and-field',
  'generate-icon',
  'generate-copies',
  'copy-existing',
  'replacing-breaks',
  'save-applies',
] as const;

/** Where one can go from here, in order, by the key of its words under `home.ways`. */
export const ways = {
  guide: '/guide/',
  practice: '/practice/',
  checklist: '/security/checklist/',
} as const;
