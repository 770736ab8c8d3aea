/** The requests of the console, apart from the page: what is changed in a header, what is sent, what comes back. */
import { type Account, draftToken, savedToken, shownToken } from '../../account/account.ts';
import type { PracticeToken } from '../../account/practice-token.ts';
import { type Exchange, exchange } from '../../gateway/exchange.ts';
import type { RateWindow } from '../../gateway/rate-limit.ts';
import type { GatewayCall } from '../../gateway/reply.ts';

/** Headers that are worth a try; keys in the words, under `requestConsole.presets`. */
export const presets = ['screen-token', 'bearer', 'quotes', 'nothing'] as const;

/** A header to try. */
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

/** The header of a preset: each starts from the token on the screen, so that one mistake is seen at a time. */
export function presetHeader(preset: Preset, account: Account): string {
  const token = tokenOnScreen(account) ?? '';
  switch (preset) {
    case 'screen-token':
      return token;
    case 'bearer':
      return `Bearer ${token}`;
    case 'quotes':
      return `"${token}"`;
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

/** Whether two requests would be answered alike at the same moment, so that the answer to one is that to the other. */
export function isSameRequest(one: ConsoleRequest, other: ConsoleRequest): boolean {
  return answeredParts(one) === answeredParts(other);
}

function answeredParts({ account, ...rest }: ConsoleRequest): string {
  return JSON.stringify({ ...rest, saved: savedToken(account), draft: draftToken(account) });
}

/** A body, laid out over lines where it is JSON. */
export function prettyPrinted(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
