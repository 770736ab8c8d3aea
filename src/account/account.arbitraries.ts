/** Random runs for property tests: whatever a reader and a browser could do, in whatever order. */
import fc from 'fast-check';
import { type Account, type AccountEvent, openedUserData, sections, signedIn } from './account.ts';
import { makePracticeToken, type PracticeToken } from './practice-token.ts';

/** The practice token of a seed: the same seed, the same token. */
export const token = (seed: number): PracticeToken =>
  makePracticeToken({ now: () => seed * 1000, randomBytes: (count) => new Uint8Array(count).fill(seed) });

/** Few tokens, so that they meet again. */
const anyToken = fc.integer({ min: 1, max: 4 }).map(token);
const anyEvent: fc.Arbitrary<AccountEvent> = fc.oneof(
  fc.constantFrom<AccountEvent>(
    { type: 'user-photo-pressed' },
    { type: 'panel-dismissed' },
    { type: 'account-chosen' },
    { type: 'other-item-chosen' },
    { type: 'copy-pressed' },
    { type: 'save-pressed' },
    { type: 'leave-pressed' },
    { type: 'leave-confirmed' },
    { type: 'leave-cancelled' },
  ),
  fc.constantFrom(...sections).map((section) => ({ type: 'section-reached', section }) as const),
  anyToken.map((made) => ({ type: 'token-generated', token: made }) as const),
  fc
    .record({ token: anyToken, outcome: fc.constantFrom('copied', 'denied', 'unavailable') })
    .map((settled) => ({ type: 'copy-settled', ...settled }) as const),
  anyToken.map((copied) => ({ type: 'copy-waiting', token: copied }) as const),
);
/** A starting Account, and what then happens to it. */
export const anyRun = fc.tuple(
  fc.option(anyToken).chain((saved) => fc.constantFrom<Account>(signedIn(saved), openedUserData(saved))),
  fc.array(anyEvent, { maxLength: 40 }),
);
