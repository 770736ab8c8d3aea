/**
 * Whether a text holds a JSON Web Token, in whatever form it got there: the one answer for every field, every address,
 * every file that is loaded, and the tests. `token-forms.ts` lists the forms that are known of, and those that stay.
 *
 * A text is read twice, as it stands and with everything left out that can be in no part of a token: line breaks,
 * quotes of a mail, `" + "` of code. In either, every part is looked at with the one after it. Time grows as the text
 * does, for hostile texts too.
 */
import { plain } from './plain.ts';
import { gap, withoutJoinedPracticeTokens, withoutPracticeTokens } from './practice-parts.ts';
import { lastPartShape, objectShape } from './shape.ts';

/** Characters. Of a text that is longer nobody knows, so it is taken for one that holds a token. */
export const longestText = 1_000_000;

/** Whether a text holds a token, also one of this practice. */
export function holdsToken(text: string): boolean {
  return isTooLong(text) || isSeenIn(plain(text), (read) => read);
}

/**
 * Whether a text holds a token that is not of this practice, or what is left of one. Such a text may be someone’s key
 * and must not be kept. Of this practice is only what is exactly as the practice makes it.
 */
export function holdsForeignToken(text: string): boolean {
  return isTooLong(text) || isSeenIn(withoutPracticeTokens(plain(text)), withoutJoinedPracticeTokens);
}

const isTooLong = ({ length }: string) => length > longestText;

function isSeenIn(text: string, cleaned: (joined: string) => string): boolean {
  const joined = cleaned(text.replace(noPart, ''));
  return (
    holdsParts(text, (part, after) => isShaped(part, after) || isToken(part, after)) ||
    holdsParts(joined, isToken) ||
    isSeenEncoded(text, cleaned) ||
    isSeenEncoded(joined, cleaned) ||
    isJsonForm(text, joined)
  );
}

/** Whatever is neither in a part nor between two. */
const noPart = new RegExp(String.raw`[^\w.${gap}-]+`, 'g');

/** So many parts after the first are looked at: a token that is encrypted has five (RFC 7516, section 7.1). */
const mostAfter = 4;

/** Whether some part is what is looked for, given those after it that dots join to it. */
function holdsParts(text: string, isSought: (part: string, after: readonly string[]) => boolean): boolean {
  // The shortest object with a member, `{"":0}`, has eight characters.
  for (const { 0: part, index } of text.matchAll(/[\w-]{8,}/g)) {
    const after = partsAfter(text, index + part.length);
    if (after.length > 0 && isSought(part, after)) return true;
  }
  return false;
}

/** By a dot; by two where a part between is empty, as in a token that is encrypted with a key both sides know. */
function partsAfter(text: string, end: number): string[] {
  const after: string[] = [];
  const joined = /\.\.?([\w-]+)/y;
  joined.lastIndex = end;
  for (let found = joined.exec(text); found !== null; found = joined.exec(text)) {
    after.push(found[1] ?? '');
    if (after.length === mostAfter) break;
  }
  return after;
}

/** What scanners go by, who ask for nothing that can be decoded. Only as it stands: names in code, joined, have it too. */
const shapedWithin = new RegExp(objectShape);
const shapedWhole = new RegExp(`^${objectShape}`);
const shapedLast = new RegExp(`^${lastPartShape}`);

function isShaped(part: string, [claims = '', last = '']: readonly string[]): boolean {
  return shapedWhole.test(claims) && shapedLast.test(last) && shapedWithin.test(part);
}

/**
 * An object and claims, which are one too; or an object and a signature or something encrypted, which look like nothing
 * else.
 */
function isToken(part: string, after: readonly string[]): boolean {
  return opensWithin(part) && (opensAt(after[0] ?? '', 0) || after.some(isRandom));
}

/**
 * Whether a part begins as random bytes do. Of so many hardly any come without a digit, and without a sixth of small and a
 * sixth of capital letters, which sentences without spaces do not have.
 */
function isRandom(part: string): boolean {
  const start = part.slice(0, 40);
  const share = (letters: RegExp) => (start.match(letters) ?? []).length / start.length;
  return start.length >= 16 && /\d/.test(start) && share(/[a-z]/g) > 1 / 6 && share(/[A-Z]/g) > 1 / 6;
}

/** `{"`, and `{` with a space, a tab or a line break behind it. */
const opening = /ey[AIJKL]|ew[0ko]/g;

/** Whether a part opens a JSON object, or something does that is glued to its end. */
function opensWithin(part: string): boolean {
  return opensAt(part, 0) || Array.from(part.matchAll(opening)).some(({ index }) => opensAt(part, index));
}

/** Long enough for the longest names that claims have; some are addresses. */
const lookAhead = 256;

/** Whether a JSON object begins here, encoded: its first member has a name, and the name a colon. */
function opensAt(part: string, index: number): boolean {
  // Only a brace, or a space or line break ahead of one, begins with one of these.
  if (!'eICD'.includes(part.charAt(index))) return false;
  return /^\s*\{\s*"(?:[^"\\\0-\x1f]|\\.)*"\s*:/.test(bytesOf(part.slice(index, index + lookAhead)));
}

/** What base64 of either alphabet stands for, as far as it is whole. */
function bytesOf(encoded: string): string {
  const whole = encoded.length % 4 === 1 ? encoded.slice(0, -1) : encoded;
  return atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
}

/** Whether a token stands encoded as a whole, as in the header of Basic authentication. Where it begins is not known. */
function isSeenEncoded(text: string, cleaned: (text: string) => string): boolean {
  return Array.from(text.matchAll(/[\w+/-]{40,}/g)).some(({ 0: run }) =>
    [0, 1, 2, 3].some((skipped) => {
      const within = bytesOf(run.slice(skipped));
      return within.includes('.') && holdsParts(cleaned(within.replaceAll(gap, ' ')), isToken);
    }),
  );
}

/** Members of a token that is written as JSON (RFC 7515, section 7.2; RFC 7516, section 7.2). */
const members = /["'](protected|payload|signature|ciphertext)["']\s*:/g;

function isJsonForm(text: string, joined: string): boolean {
  const found = new Set(Array.from(text.matchAll(members), ([, name]) => name));
  return found.size > 1 && (joined.match(/[\w-]+/g) ?? []).some(opensWithin);
}
