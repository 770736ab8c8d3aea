/** What an address asks the practice for: `?procedure=generate&mode=try&step=2`. */
import { findProcedure, type ProcedureId, type Procedure } from '../../procedures/procedures.ts';
import { holdsTokenInAddress } from '../foreign-token/address.ts';
import { isModeId, type ModeId } from './modes/mode.ts';

/** Why an address could not be followed; a key in the words, under `practice.script.notes`. */
export type AddressNote = 'unknown-procedure' | 'unknown-step' | 'unknown-mode' | 'token-in-address';

/** What to open. */
interface PracticeRoute {
  /** Null: the screen to explore freely. */
  readonly procedure: Procedure | null;
  readonly mode: ModeId;
  /** How many steps come already done. */
  readonly stepsDone: number;
  readonly note: AddressNote | null;
}

const free: PracticeRoute = { procedure: null, mode: 'try', stepsDone: 0, note: null };

/** Reads an address. Whatever it holds, there is something to open; a note says what could not be followed. */
export function readAddress(search: string, hash = ''): PracticeRoute {
  if (holdsTokenInAddress(search, hash)) {
    return { ...free, note: 'token-in-address' };
  }
  const query = new URLSearchParams(search);
  const mode = query.get('mode');
  const id = query.get('procedure');
  if (id === null) {
    if (query.has('step')) return { ...free, note: 'unknown-step' };
    return mode === null ? free : { ...free, note: 'unknown-mode' };
  }
  const procedure = findProcedure(id);
  if (procedure === null) return { ...free, note: 'unknown-procedure' };
  if (mode !== null && !isModeId(mode)) return { ...free, note: 'unknown-mode' };
  const chosen = { procedure, mode: mode ?? 'try', stepsDone: 0, note: null };
  const step = query.get('step');
  if (step === null) return chosen;
  const number = /^[1-9]\d?$/.test(step) ? Number(step) : 0;
  if (number < 1 || number > procedure.steps.length) return { ...free, note: 'unknown-step' };
  // A test is of the whole: it begins at the beginning, wherever it was opened.
  return chosen.mode === 'test' ? chosen : { ...chosen, stepsDone: number - 1 };
}

/** The query that opens a Procedure in a Mode, after so many Steps of it; or the free screen. */
export function addressOf(procedure: ProcedureId | null, mode: ModeId = 'try', stepsDone = 0): string {
  if (procedure === null) return '?';
  const step = stepsDone > 0 && mode !== 'test' ? `&step=${stepsDone + 1}` : '';
  return `?procedure=${procedure}&mode=${mode}${step}`;
}
