/** What the search must reach; shares from 0 to 1. */
export const limits = {
  /** Of the questions, those of which a right place comes first, and among the first three. */
  first: 0.9,
  inThree: 0.98,
  /** How much more may be fetched for a query where there are 1,000 pages more. */
  growth: 0.5,
} as const;
