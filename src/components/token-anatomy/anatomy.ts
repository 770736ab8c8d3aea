/** Takes a practice token apart. */
import {
  decodedPart,
  holdsForeignToken,
  practiceClaims,
  practiceSignature,
} from '../../account/practice-token.ts';

/** The parts of a token in the order they stand in (RFC 7515, section 3). Keys in the words. */
export const partNames = ['header', 'claims', 'signature'] as const;

type PartName = (typeof partNames)[number];

/** What a text is, as far as tokens go. */
export type Anatomy =
  | { readonly kind: 'empty' }
  /** Shaped like someone's token. Nothing of it is given back. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'parts' | 'unreadable' | 'not-practice' }
  | {
      readonly kind: 'token';
      readonly parts: Readonly<Record<PartName, { readonly encoded: string; readonly decoded: string }>>;
      /** Milliseconds since 1970-01-01 UTC; null where the claims do not say. */
      readonly issuedAt: number | null;
      /** Whether the signature is not the one the practice puts there. */
      readonly isChanged: boolean;
    };

/** Takes a text apart, for as long as it is a practice token; spaces around it do not count. */
export function dissect(text: string): Anatomy {
  if (holdsForeignToken(text)) return { kind: 'foreign' };
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const [header, claims, signature, ...rest] = trimmed.split('.');
  if (header === undefined || claims === undefined || signature === undefined || rest.length > 0)
    return { kind: 'parts' };
  const [readHeader, readClaims] = [decodedPart(header), decodedPart(claims)];
  if (!isObject(readHeader) || !isObject(readClaims)) return { kind: 'unreadable' };
  if (practiceClaims([header, claims, practiceSignature].join('.')) === null) return { kind: 'not-practice' };
  return {
    kind: 'token',
    parts: {
      header: { encoded: header, decoded: laidOut(readHeader) },
      claims: { encoded: claims, decoded: laidOut(readClaims) },
      signature: { encoded: signature, decoded: signature },
    },
    issuedAt: timeOf(readClaims),
    isChanged: signature !== practiceSignature,
  };
}

/** When a token was issued, where that is a time a calendar has. */
function timeOf(claims: object): number | null {
  const issued = 'iat' in claims && typeof claims.iat === 'number' ? claims.iat * 1000 : Number.NaN;
  return Number.isNaN(new Date(issued).getTime()) ? null : issued;
}

const laidOut = (value: object) => JSON.stringify(value, null, 2);

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
