/** What the home page is made of: the way to a saved token, stop by stop, and where one can go from here. */
import { answerSteps } from '../../procedures/shots.ts';
import { stepAnchor } from '../procedure-steps/step-anchor.ts';

/** The stops of the answer, in order: the steps of its picture, with their words under `home.stops` by the same id. */
export const stops = answerSteps.map(({ id, chapter, facts }, index) => ({
  id,
  /** As in the picture, from 1. */
  number: index + 1,
  /** Where the guide tells of it. */
  path: `/guide/#${stepAnchor(chapter, id)}` as const,
  facts,
}));

/** The facts behind what is said below them. */
export const leadFacts = [
  'one-value',
  'copy-existing',
  'copy-instead',
  'replacing-breaks',
  'report-at-once',
  'recovery-order',
] as const;

/** Where one can go from here, in order, by the key of its words under `home.ways`. */
export const ways = {
  guide: '/guide/',
  practice: '/practice/',
  request: '/use/first-request/',
  refused: '/use/errors/#401-unauthorized',
  leaked: '/security/lost-token/',
  checklist: '/security/checklist/',
} as const;
