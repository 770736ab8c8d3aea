/** Takes a practice token apart. */
import { decodedPart, type PracticeToken, practiceClaims } from '../../account/practice-token.ts';

/** The parts of a token in the order they stand in (RFC 7515, section 3). Keys in the words. */
export const partNames = ['header', 'claims', 'signature'] as const;

type PartName = (typeof partNames)[number];

/** What the parts of an example say, for whoever has no script to make a token. */
export const exampleParts: Readonly<Record<PartName, string>> = {
  header: JSON.stringify({ typ: 'JWT', alg: 'practice' }, null, 2),
  claims: JSON.stringify({ practice: true, iat: 1_767_225_600, jti: '0123456789abcdef' }, null, 2),
  signature: 'PRACTICE-TOKEN-OPENS-NOTHING',
};

/** What a token is made of. */
export interface Anatomy {
  readonly parts: Readonly<Record<PartName, { readonly encoded: string; readonly decoded: string }>>;
  /** Milliseconds since 1970-01-01 UTC; null where no calendar has that time. */
  readonly issuedAt: number | null;
}

/** Takes a token of this practice apart. */
export function dissect(token: PracticeToken): Anatomy {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const issuedAt = (practiceClaims(token)?.iat ?? Number.NaN) * 1000;
  return {
    parts: {
      header: { encoded: header, decoded: laidOut(header) },
      claims: { encoded: claims, decoded: laidOut(claims) },
      signature: { encoded: signature, decoded: signature },
    },
    issuedAt: Number.isNaN(new Date(issuedAt).getTime()) ? null : issuedAt,
  };
}

const laidOut = (part: string) => JSON.stringify(decodedPart(part), null, 2);
