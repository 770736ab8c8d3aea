/**
 * What the API gateway answers to a request, as far as the facts say: `gateway-message`, `authorization-header`,
 * `no-bearer`, `rate-limit`, `licence-in-use`. That the message comes with status 401 is seen in the field
 * (`gateway-status`); that it also answers a token with a stray character is this practice's assumption. Console,
 * drills and the gateway on a reader's machine all ask here, so the same header gets the same answer in each.
 */
import type { PracticeToken } from '../account/practice-token.ts';

/** The message for a token that does not count, in the product's words. */
export const gatewayMessage = 'Valid GatewayJWT not found in the request or user is blocked!';

/** The user whose token it is, as the gateway knows them. */
export interface Caller {
  /** The token that counts; null where none was ever saved. */
  readonly token: PracticeToken | null;
  /** The new token that has been generated and not saved yet, if any. */
  readonly draft: PracticeToken | null;
  readonly isBlocked: boolean;
  /** Whether somebody else has the only licence for simultaneous users. */
  readonly isLicenceTaken: boolean;
}

/** A request, as far as the gateway's first questions go. */
export interface GatewayRequest {
  /** The value of the `Authorization` header, as a client was told to send it; empty where there is none. */
  readonly authorization: string;
  /** Requests in this second, this one included. */
  readonly perSecond: number;
}

/** Why a request was answered as it was; a key in the words, under `gateway.causes`. */
export type Cause =
  | 'accepted'
  | 'accepted-before-save'
  | 'too-many'
  | 'no-token'
  | 'prefix'
  | 'line-break'
  | 'stray-character'
  | 'not-saved'
  | 'other-token'
  | 'blocked'
  | 'licence-taken';

/** Whether a request is let in, and why. */
export interface Authorisation {
  readonly status: 200 | 400 | 401 | 403 | 429;
  readonly cause: Cause;
}

/** Requests allowed within one second (fact `rate-limit`). */
export const requestsPerSecond = 10;

/** Enough requests to pass that limit by one. */
export const oneTooMany = requestsPerSecond + 1;

/** Decides on a request by this caller. */
export function authorise({ authorization, perSecond }: GatewayRequest, caller: Caller): Authorisation {
  if (perSecond > requestsPerSecond) return { status: 429, cause: 'too-many' };
  const refused = (cause: Cause): Authorisation => ({ status: 401, cause });
  const value = trimmed(authorization, whiteSpace);
  if (value === '') return refused('no-token');
  if (/[\r\n]/.test(value)) return { status: 400, cause: 'line-break' };
  if (/^bearer\b/i.test(value)) return refused('prefix');
  if (value === caller.draft) return refused('not-saved');
  if (withoutStrayCharacters(value) !== caller.token) return refused('other-token');
  if (value !== caller.token) return refused('stray-character');
  if (caller.isBlocked) return refused('blocked');
  if (caller.isLicenceTaken) return { status: 403, cause: 'licence-taken' };
  return { status: 200, cause: caller.draft !== null ? 'accepted-before-save' : 'accepted' };
}

/** A text without what comes along when a value is copied out of a setting or a table. */
export function withoutStrayCharacters(text: string): string {
  return trimmed(text, strayCharacters);
}

/**
 * What stands round a header's value and is not part of it (RFC 9110, section 5.5). Clients that take line breaks at
 * all take them off the ends as well (Fetch, “normalize”).
 */
const whiteSpace = ' \t\r\n';

const strayCharacters = ` \t\r\n\u00a0,;"'\`“”‘’`;

/** A text without these characters at its ends. A loop, since a regular expression takes quadratic time here. */
function trimmed(text: string, characters: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text.charAt(start))) start += 1;
  while (end > start && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
