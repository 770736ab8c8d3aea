/** Practice tokens within a text: what is exactly as the practice makes them, and what is left of one that was cut off. */
import { practiceClaims, practiceHeader, practiceSignature } from '../account/practice-token.ts';

/** What stands where a practice token stood. No plain text holds it, and no part goes on over it. */
export const gap = '\0';

const start = String.raw`${practiceHeader}\.([\w-]{0,120})`;
const whole = String.raw`${start}\.${practiceSignature}`;
const wholeHere = new RegExp(String.raw`${whole}(?=${practiceHeader}|[^\w-]|$)`, 'g');
const wholeAnywhere = new RegExp(whole, 'g');
const cutHere = new RegExp(String.raw`${start}(?:\.([\w-]{0,27}))?(?![\w.-])`, 'g');

/** As claims of the practice end, so that it can be seen whether some that were cut off began as they do. */
const sample = JSON.stringify({ practice: true, iat: 1_000_000_000, jti: '0'.repeat(16) });

/** A plain text without practice tokens, and without what begins as one does and was then cut off. */
export function withoutPracticeTokens(text: string): string {
  return text
    .replace(wholeHere, (found, claims: string) => (areClaims(claims) ? gap : found))
    .replace(cutHere, (found, claims: string, end: string | undefined) => (isCut(claims, end) ? gap : found));
}

/** The same for a text whose words have been joined: the end of a token cannot be told from what came after it. */
export function withoutJoinedPracticeTokens(text: string): string {
  return text.replace(wholeAnywhere, (found, claims: string) => (areClaims(claims) ? gap : found));
}

function areClaims(part: string): boolean {
  return practiceClaims([practiceHeader, part, practiceSignature].join('.')) !== null;
}

function isCut(claims: string, end: string | undefined): boolean {
  if (end !== undefined) return areClaims(claims) && practiceSignature.startsWith(end);
  // One character of four holds no whole byte.
  const bytes = claims.length % 4 === 1 ? claims.slice(0, -1) : claims;
  const text = atob(bytes.replaceAll('-', '+').replaceAll('_', '/'));
  return areClaims(btoa(text + sample.slice(text.length)).replaceAll('=', ''));
}
