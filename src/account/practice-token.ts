/**
 * Practice tokens: well-formed JSON Web Tokens (RFC 7519) in compact form (RFC 7515, section 7.1) that open nothing
 * and say so. Their algorithm is named `practice`, which no verifier implements; their claims say what they are; and
 * their last part reads as words, so that nobody who sees one in a picture takes it for a real key.
 */

import { isRecord } from './json.ts';
import { tokenShape } from './token-shape.ts';

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
  const header = { typ: 'JWT', alg: 'practice' };
  const claims: PracticeClaims = {
    practice: true,
    iat: Math.floor(now() / 1000),
    jti: hex(randomBytes(8)),
  };
  return [encode(header), encode(claims), practiceSignature].join('.') as PracticeToken;
}

/** The claims of a practice token; null for any other text, whatever it holds. */
export function practiceClaims(text: string): PracticeClaims | null {
  const [header, payload, last, ...rest] = text.split('.');
  if (rest.length > 0 || last !== practiceSignature || header === undefined || payload === undefined)
    return null;
  const kind = decodedPart(header);
  if (!isRecord(kind) || kind['alg'] !== 'practice') return null;
  const claims = decodedPart(payload);
  return isRecord(claims) && claims['practice'] === true && typeof claims['iat'] === 'number'
    ? (claims as unknown as PracticeClaims)
    : null;
}

/**
 * Whether a text holds something shaped like a JSON Web Token that is not a practice token, or what is left of one. Such
 * a text may be someone's key and must not be kept. Line breaks and invisible characters, which come along from mails
 * and terminals, do not hide it.
 */
export function holdsForeignToken(text: string): boolean {
  const joined = text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
  const candidates = [text, joined].flatMap((form) => form.match(tokenShape) ?? []);
  return candidates.some((candidate) => !saysPractice(candidate));
}

/** Whether the claims of a token, or of what is left of one, say that it is for practice. */
function saysPractice(token: string): boolean {
  const claims = decodedPart(token.split('.')[1] ?? '');
  return isRecord(claims) && claims['practice'] === true;
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
