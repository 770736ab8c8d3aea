/** Keeps tokens out of a field: the one guard of every field that takes text. */
import { practiceClaims } from '../../account/practice-token.ts';
import { tokenPieces } from '../../token-shape/pieces.ts';
import { holdsForeignToken } from '../../token-shape/token-shape.ts';

/** What happens when a field is looked at. */
interface Guarding {
  /** Whether a text must not stay; without it, one that holds a token that is not of this practice. */
  readonly isRefused?: (text: string) => boolean;
  /** The text is gone already; what stood there before is back. */
  readonly onRefused: () => void;
  /** Other text stands in the field, so that what was said of a refusal is no longer so. */
  readonly onClean: () => void;
  /** Until when; without it, as long as there is the page. */
  readonly signal?: AbortSignal;
}

/** Milliseconds without a change after which what stands in a field is the reader's own, and not a token half come. */
const settlingTime = 1_000;

/** Milliseconds within which what follows a refusal belongs to it: a tool that types goes on where nobody could. */
const burstTime = 300;

/**
 * Looks at a field now, for it may have been filled in before, and whenever its text changes, however that came about. A
 * refusal takes all out that came in one go, and leaves what the reader had there. Gives a function that looks at the
 * field once more, and tells whether its text may stay.
 */
export function guardField(
  field: HTMLInputElement | HTMLTextAreaElement,
  { isRefused = holdsForeignToken, onRefused, onClean, signal = new AbortController().signal }: Guarding,
): () => boolean {
  let ownText = field.defaultValue;
  let changedAt = -Infinity;
  let hasRefused = false;
  let refusedAt = -Infinity;
  const check = () => {
    const { value } = field;
    const now = performance.now();
    const isSameBurst = now - refusedAt < burstTime;
    // One paste may be told of several times, a line each; what we left ourselves is no new text.
    if (isSameBurst && value === ownText) return true;
    const isRestOfToken = hasRefused && (isSameBurst || addsTokenPiece(value, ownText));
    const isClean = !isRestOfToken && !isRefused(value);
    if (!isClean) {
      field.value = ownText;
      hasRefused = true;
      refusedAt = now;
    }
    if (isClean) onClean();
    else onRefused();
    return isClean;
  };
  field.addEventListener(
    'beforeinput',
    (event) => {
      const { timeStamp } = event;
      const inputType = event instanceof InputEvent ? event.inputType : '';
      // What is pasted comes in one go: the words a reader typed a moment ago are none of it.
      const isPasted = inputType === 'insertFromPaste' || inputType === 'insertFromDrop';
      if (isPasted || timeStamp - changedAt > settlingTime) ownText = field.value;
      changedAt = timeStamp;
    },
    { signal },
  );
  field.addEventListener('input', check, { signal });
  field.addEventListener('blur', () => (hasRefused = false), { signal });
  if (field.value !== field.defaultValue) check();
  return check;
}

/**
 * Whether a text has something a token's part could be made of, and had not before. Asked after a refusal only: whoever
 * pastes or types a token in pieces brings the rest of it then.
 */
function addsTokenPiece(text: string, before: string): boolean {
  const isNew = (piece: string) => !before.includes(piece) && practiceClaims(text.trim()) === null;
  return tokenPieces(text).some(isNew);
}
