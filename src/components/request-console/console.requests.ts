/** The requests of the console, apart from the page: what is changed in a header, what is sent, what comes back. */
import { type Account, draftToken, savedToken, shownToken } from '../../account/account.ts';
import { withoutStrayCharacters } from '../../gateway/authorise.ts';
import type { PracticeToken } from '../../account/practice-token.ts';
import { type Exchange, exchange } from '../../gateway/exchange.ts';
import type { RateWindow } from '../../gateway/rate-limit.ts';
import type { GatewayCall } from '../../gateway/reply.ts';

/** Ways to change the header that are worth a try; keys in the words, under `requestConsole.presets`. */
export const presets = ['screen-token', 'bearer', 'quotes', 'nothing'] as const;

/** A change to the header. */
export type Preset = (typeof presets)[number];

/** What a reader sends, and as which user. */
export interface ConsoleRequest {
  readonly call: GatewayCall;
  readonly authorization: string;
  readonly account: Account;
  readonly isBlocked: boolean;
  readonly isLicenceTaken: boolean;
}

/** What came back: the last answer, and how many of those sent together were answered 200. */
export interface Outcome extends Exchange {
  readonly sent: number;
  readonly accepted: number;
}

/** The header after a change. */
export function changedHeader(preset: Preset, header: string, account: Account): string {
  switch (preset) {
    case 'screen-token':
      return tokenOnScreen(account) ?? '';
    case 'bearer':
      return `Bearer ${header.trim().replace(/^bearer\s*/i, '')}`;
    case 'quotes':
      return `"${withoutStrayCharacters(header)}"`;
    case 'nothing':
      return '';
  }
}

/** The token in the field, saved or not; where the field is not in view, the one that was saved. */
function tokenOnScreen(account: Account): PracticeToken | null {
  return shownToken(account) ?? savedToken(account);
}

/** Sends so many requests at this time, in milliseconds. What is over the limit counts in the window all the same. */
export function send(request: ConsoleRequest, count: number, window: RateWindow, now: number): Outcome {
  const { account, isBlocked, isLicenceTaken, authorization, call } = request;
  const caller = {
    token: savedToken(account),
    draft: draftToken(account),
    isBlocked,
    isLicenceTaken,
  };
  const answers = Array.from({ length: count }, () =>
    exchange(call, { authorization, perSecond: window.count(now) }, caller),
  );
  const last = answers.at(-1);
  if (last === undefined) throw new Error(`Nothing was sent: found ${count} requests; expected at least 1.`);
  return { ...last, sent: count, accepted: answers.filter(({ reply }) => reply.status === 200).length };
}

/** A body, laid out over lines where it is JSON. */
export function prettyPrinted(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
