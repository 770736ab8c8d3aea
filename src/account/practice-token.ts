/**
 * Practice tokens: well-formed JSON Web Tokens (RFC 7519) in compact form (RFC 7515, section 7.1) that open nothing
 * and say so. Their algorithm is named `practice`, which no verifier implements; their claims say what they are; and
 * their last part reads as words, so that nobody who sees one in a picture takes it for a real key.
 */

import { isRecord } from '../lib/json.ts';

/** A token made by {@link makePracticeToken}: three base64url parts joined by dots. */
export type PracticeToken = string & { readonly __brand: 'practice-token' };

/** What a practice token needs from outside: the time, and unpredictable bytes. */
export interface TokenSource {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** This many random bytes. They make two tokens differ; they protect nothing. */
  readonly randomBytes: (count: number) => Uint8Array;
}

/** What a practice token claims. Times are in seconds since 1970-01-01 UTC, as RFC 7519 has them. */
export interface PracticeClaims {
  readonly practice: true;
  readonly iat: number;
  readonly jti: string;
}

/** The last part of every practice token. 28 characters, so that base64url reads them back as whole bytes. */
export const practiceSignature = 'PRACTICE-TOKEN-OPENS-NOTHING';

/**
 * A new practice token. Uses neither `crypto.subtle` nor anything else that needs a secure context, so that it works
 * on plain-http intranet hosts.
 */
export function makePracticeToken({ now, randomBytes }: TokenSource): PracticeToken {
  const claims: PracticeClaims = {
    practice: true,
    iat: Math.floor(now() / 1000),
    jti: hex(randomBytes(8)),
  };
  return [practiceHeader, encode(claims), practiceSignature].join('.') as PracticeToken;
}

/** The first part of every practice token. */
export const practiceHeader = encode({ typ: 'JWT', alg: 'practice' });

/** The claims of a practice token; null for any other text, one that only says that it is for practice included. */
export function practiceClaims(text: string): PracticeClaims | null {
  const [header, payload, last, ...rest] = text.split('.', 4);
  if (rest.length > 0 || last !== practiceSignature || header !== practiceHeader || payload === undefined)
    return null;
  const read = decodedPart(payload);
  if (!isRecord(read) || !Number.isSafeInteger(read['iat']) || !/^[\da-f]{16}$/.test(String(read['jti'])))
    return null;
  const claims: PracticeClaims = { practice: true, iat: Number(read['iat']), jti: String(read['jti']) };
  return encode(claims) === payload ? claims : null;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Everything encoded here is ASCII, so `btoa` needs no help with UTF-8. */
function encode(value: object): string {
  return btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What a part of a token holds, as JSON has it; null for what is no base64url-encoded JSON. */
export function decodedPart(part: string): unknown {
  // `atob` passes over white space, which base64url has none of.
  if (!/^[\w-]+$/.test(part)) return null;
  try {
    return JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return null;
  }
}
