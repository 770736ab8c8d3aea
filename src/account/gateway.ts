/**
 * What the API gateway answers to a request, as far as the facts say: `gateway-message`, `authorization-header`,
 * `no-bearer`, `rate-limit`, `licence-in-use`. That the message comes with status 401 is seen in the field, not
 * documented; that it also answers a token with a stray character is this practice's assumption.
 */
import type { PracticeToken } from './practice-token.ts';

/** The message for a token that does not count, in the product's words. */
export const gatewayMessage = 'Valid GatewayJWT not found in the request or user is blocked!';

/** The user whose token it is, as the gateway knows them. */
export interface Caller {
  /** The token that counts; null where none was ever saved. */
  readonly token: PracticeToken | null;
  readonly isBlocked: boolean;
  /** Whether somebody else has the only licence for simultaneous users. */
  readonly isLicenceTaken: boolean;
}

/** A request, as far as the gateway's first questions go. */
export interface GatewayRequest {
  /** The value of the `Authorization` header; empty where there is none. */
  readonly authorization: string;
  /** Requests in this second, this one included. */
  readonly perSecond: number;
}

/** Why a request was answered as it was; a key in the words. */
export type Cause =
  | 'accepted'
  | 'too-many'
  | 'no-token'
  | 'prefix'
  | 'stray-character'
  | 'other-token'
  | 'blocked'
  | 'licence-taken';

/** What the gateway answers. */
export interface Answer {
  readonly status: 200 | 401 | 403 | 429;
  readonly cause: Cause;
}

/** Requests allowed within one second (fact `rate-limit`). */
export const requestsPerSecond = 10;

/** The answer to a request by this caller. */
export function answer({ authorization, perSecond }: GatewayRequest, caller: Caller): Answer {
  if (perSecond > requestsPerSecond) return { status: 429, cause: 'too-many' };
  const refused = (cause: Cause): Answer => ({ status: 401, cause });
  if (authorization.trim() === '') return refused('no-token');
  if (/^\s*bearer\b/i.test(authorization)) return refused('prefix');
  if (withoutStrays(authorization) !== caller.token) return refused('other-token');
  if (authorization !== caller.token) return refused('stray-character');
  if (caller.isBlocked) return refused('blocked');
  if (caller.isLicenceTaken) return { status: 403, cause: 'licence-taken' };
  return { status: 200, cause: 'accepted' };
}

/** What comes along when a value is copied out of a text, a setting or a table. */
const strays = /^[\s,;"'`]+|[\s,;"'`]+$/g;

const withoutStrays = (text: string) => text.replace(strays, '');
