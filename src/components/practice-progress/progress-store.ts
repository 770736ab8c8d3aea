/** Progress on this device: in its storage where the browser allows that, else until the page is closed. */
import { noProgress, type Progress, type ProgressError, readProgress, writeProgress } from './progress.ts';
import { storageKey } from './storage-key.ts';

/** Sent to the window by a store that has kept something; other tabs get `storage`. */
const changedEvent = 'practice-progress:changed';

/** Where storage keeps nothing. */
let inMemory: Progress = noProgress;
let isBlocked = false;

/**
 * What is kept, and why what is there could not be read; `isKept` is false where what is done next will not be kept. What
 * cannot be read is left alone until something is kept.
 */
export function loadProgress(): { progress: Progress; error: ProgressError | null; isKept: boolean } {
  let text: string | null;
  try {
    text = localStorage.getItem(storageKey);
  } catch {
    return { progress: inMemory, error: null, isKept: false };
  }
  if (isBlocked || text === null) return { progress: inMemory, error: null, isKept: !isBlocked };
  const result = readProgress(text);
  return 'progress' in result
    ? { progress: result.progress, error: null, isKept: true }
    : { progress: inMemory, error: result.error, isKept: result.error !== 'newer' };
}

/**
 * Keeps what the change makes of the progress there is. A later version's progress is not written over, and nothing is
 * written that could not be read back, since it would take what there is with it.
 */
export function changeProgress(change: (progress: Progress) => Progress): void {
  const { progress, error } = loadProgress();
  const next = change(progress);
  inMemory = next;
  try {
    const text = writeProgress(next);
    if ('error' in readProgress(text)) isBlocked = true;
    else if (error !== 'newer') localStorage.setItem(storageKey, text);
  } catch {
    isBlocked = true;
  }
  dispatchEvent(new Event(changedEvent));
}

/** Forgets everything. */
export function resetProgress(): void {
  inMemory = noProgress;
  try {
    localStorage.removeItem(storageKey);
  } catch {
    isBlocked = true;
  }
  dispatchEvent(new Event(changedEvent));
}

/** Runs the listener whenever progress changes, here or in another tab, and when Back brings back a page it may have passed by. */
export function onProgress(listener: () => void, signal: AbortSignal): void {
  addEventListener(changedEvent, listener, { signal });
  // The key is null where everything was taken away at once.
  addEventListener('storage', ({ key }) => (key === storageKey || key === null) && listener(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && listener(), { signal });
}
