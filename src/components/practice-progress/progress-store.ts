/** Progress on this device: in its storage where the browser allows that, else until the page is closed. */
import { noProgress, type Progress, type ProgressError, readProgress, writeProgress } from './progress.ts';
import { storageKey } from './storage-key.ts';

/** Sent to the window by a store that has kept something; other tabs get `storage`. */
const changedEvent = 'practice-progress:changed';

let unkept: Progress = noProgress;
let isBlocked = false;

/** What is kept, and why what is there could not be read. What cannot be read is left alone until something is kept. */
export function loadProgress(): { progress: Progress; error: ProgressError | null; isKept: boolean } {
  let text: string | null;
  try {
    text = localStorage.getItem(storageKey);
  } catch {
    return { progress: unkept, error: null, isKept: false };
  }
  if (isBlocked || text === null) return { progress: unkept, error: null, isKept: !isBlocked };
  const result = readProgress(text);
  return 'progress' in result
    ? { progress: result.progress, error: null, isKept: true }
    : { progress: unkept, error: result.error, isKept: true };
}

/** Keeps what the change makes of the progress there is. A later version's progress is not written over. */
export function changeProgress(change: (progress: Progress) => Progress): void {
  const { progress, error } = loadProgress();
  const next = change(progress);
  unkept = next;
  try {
    if (error !== 'newer') localStorage.setItem(storageKey, writeProgress(next));
  } catch {
    isBlocked = true;
  }
  dispatchEvent(new Event(changedEvent));
}

/** Forgets everything. */
export function resetProgress(): void {
  unkept = noProgress;
  try {
    localStorage.removeItem(storageKey);
  } catch {
    isBlocked = true;
  }
  dispatchEvent(new Event(changedEvent));
}

/** Runs the listener whenever progress changes, here or in another tab. */
export function onProgress(listener: () => void, signal: AbortSignal): void {
  addEventListener(changedEvent, listener, { signal });
  addEventListener('storage', (event) => event.key === storageKey && listener(), { signal });
}
