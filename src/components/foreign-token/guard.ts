/** Keeps tokens out of a field: the one guard of every field that takes text. */
import { holdsForeignToken } from '../../token-shape/token-shape.ts';

/** What happens when a field is looked at. */
interface Guarding {
  /** Whether a text must not stay; without it, one that holds a token that is not of this practice. */
  readonly isRefused?: (text: string) => boolean;
  /** What stands in the field after a refusal; without it, nothing. */
  readonly left?: () => string;
  /** The text is gone already. */
  readonly onRefused: () => void;
  /** Other text stands in the field, so that what was said of a refusal is no longer so. */
  readonly onClean: () => void;
  readonly signal: AbortSignal;
}

/**
 * Looks at a field now, for it may have been filled in before, and whenever its text changes, however that came about.
 * Gives a function that looks at it once more, and tells whether its text may stay.
 */
export function guardField(
  field: HTMLInputElement | HTMLTextAreaElement,
  { isRefused = holdsForeignToken, left = () => '', onRefused, onClean, signal }: Guarding,
): () => boolean {
  let leftText: string | null = null;
  const look = () => {
    // One paste may be told of several times, a line each; what we left ourselves is no new text.
    if (field.value === leftText) return true;
    const isClean = !isRefused(field.value);
    if (!isClean) field.value = left();
    leftText = isClean ? null : field.value;
    if (isClean) onClean();
    else onRefused();
    return isClean;
  };
  field.addEventListener('input', look, { signal });
  if (field.value !== field.defaultValue) look();
  return look;
}
