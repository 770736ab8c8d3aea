/**
 * What a reader has practised, as kept on their device and in the file they may take with them. Only ids are kept, in
 * lists by what was done with them, and places in the companion. Ids outlive the order and the words of things; those
 * that this version does not know are carried along, so that nothing is lost by opening an older version of the site.
 *
 * Text from outside is not trusted: it may be damaged, huge, another program's, or written by a later version. An
 * older version's lacks what came later, and that reads as empty.
 */

import { isRecord } from '../../lib/json.ts';
import { renamedDrills } from '../../drills/renamed-drills.ts';
import { storageKey } from './storage-key.ts';

/** The name of the file it is taken out to. */
export const progressFileName = 'api-token-practice.json';

/** The version of the kept form; a later one is left alone. */
const version = 1;

/** The lists there are: Procedures watched, tried and passed; drills won. */
export const marks = ['watched', 'tried', 'passed', 'drilled'] as const;

/** What can have been done with something. */
export type Mark = (typeof marks)[number];

/** What a reader has done. */
export interface Progress {
  /** Ids of Procedures, or of drills, by what was done with them. */
  readonly done: Readonly<Record<Mark, ReadonlySet<string>>>;
  /** Steps done in the companion, by Procedure. */
  readonly places: ReadonlyMap<string, number>;
}

/** Why a text could not be read; a key in the words, under `progress.script.errors`. */
export type ProgressError = 'too-big' | 'damaged' | 'foreign' | 'newer';

/** Nothing done yet. */
export const noProgress: Progress = {
  done: { watched: new Set(), tried: new Set(), passed: new Set(), drilled: new Set() },
  places: new Map(),
};

/** What can be read: characters, of which some thousand ids would fit, ids in a list, and steps of a Procedure. */
const limits = { text: 50_000, ids: 500, steps: 100 };

/** What a file may bring things to: less than can be read back, so that whatever is done here afterwards still fits. */
const fileLimits = { text: 40_000, ids: 400 };

/** Reads a kept text. Never throws. */
export function readProgress(text: string): { progress: Progress } | { error: ProgressError } {
  if (text.length > limits.text) return { error: 'too-big' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { error: 'damaged' };
  }
  if (!isRecord(value) || value['kind'] !== storageKey) return { error: 'foreign' };
  if (typeof value['version'] !== 'number' || value['version'] < 1) return { error: 'damaged' };
  if (value['version'] > version) return { error: 'newer' };
  const { done = {}, places = {} } = value;
  if (!isRecord(done) || !isRecord(places)) return { error: 'damaged' };
  const lists = marks.map((mark) => done[mark] ?? []);
  const steps = Object.entries(places);
  if (!lists.every(isIdList) || steps.length > limits.ids || !steps.every(isPlace))
    return { error: 'damaged' };
  const [watched, tried, passed, drilled] = lists.map((list) => new Set(list as string[]));
  const won = [...(drilled ?? [])].map((id) => renamedDrills.get(id) ?? id);
  return {
    progress: {
      done: {
        watched: watched ?? new Set(),
        tried: tried ?? new Set(),
        passed: passed ?? new Set(),
        drilled: new Set(won),
      },
      places: new Map(steps as [string, number][]),
    },
  };
}

/**
 * Own progress with that of a file added; or why nothing of the file is taken. What is given here can be read back once it
 * is kept, and so can what a reader adds to it.
 */
export function withFile(
  own: Progress,
  text: string,
): { progress: Progress } | { error: ProgressError | 'too-much' } {
  const result = readProgress(text);
  if ('error' in result) return result;
  const progress = merged(own, result.progress);
  const sizes = [...Object.values(progress.done), progress.places].map(({ size }) => size);
  const fits = Math.max(...sizes) <= fileLimits.ids && writeProgress(progress).length <= fileLimits.text;
  return fits ? { progress } : { error: 'too-much' };
}

/** The text to keep. */
export function writeProgress({ done, places }: Progress): string {
  return JSON.stringify({
    kind: storageKey,
    version,
    done: Object.fromEntries(marks.map((mark) => [mark, [...done[mark]]])),
    places: Object.fromEntries(places),
  });
}

/** The progress with one more thing done. */
export function withMark(progress: Progress, mark: Mark, id: string): Progress {
  return { ...progress, done: { ...progress.done, [mark]: new Set([...progress.done[mark], id]) } };
}

/** The progress with the companion of a Procedure at another place. */
export function withPlace(progress: Progress, id: string, stepsDone: number): Progress {
  return { ...progress, places: new Map([...progress.places, [id, stepsDone]]) };
}

/** Both together: what was done in either, and the places of the second. */
export function merged(own: Progress, other: Progress): Progress {
  const all = marks.reduce(
    (sum, mark) => [...other.done[mark]].reduce((next, id) => withMark(next, mark, id), sum),
    own,
  );
  return { ...all, places: new Map([...own.places, ...other.places]) };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z\d-]{1,60}$/.test(value);
}

function isIdList(value: unknown): boolean {
  return Array.isArray(value) && value.length <= limits.ids && value.every(isId);
}

function isPlace([id, steps]: [string, unknown]): boolean {
  return isId(id) && Number.isInteger(steps) && (steps as number) >= 0 && (steps as number) <= limits.steps;
}
