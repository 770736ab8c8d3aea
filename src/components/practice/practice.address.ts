/** What an address asks the practice for: `?procedure=generate&mode=try&step=2`. */
import { holdsForeignToken } from '../../account/practice-token.ts';
import { findProcedure, type Procedure, type ProcedureId } from '../../procedures/procedures.ts';

/** Why an address could not be followed; a key in the words, under `practice.notes`. */
export type AddressNote = 'unknown-procedure' | 'unknown-step' | 'unknown-mode' | 'token-in-address';

/** What to open. */
export interface Request {
  /** Null: the screen to explore freely. */
  readonly procedure: Procedure | null;
  /** How many steps come already done. */
  readonly stepsDone: number;
  readonly note: AddressNote | null;
}

/** The ways of practising an address may name. */
const modes = ['try'];

const free: Request = { procedure: null, stepsDone: 0, note: null };

/** Reads an address. Whatever it holds, there is something to open; a note says what could not be followed. */
export function readAddress(search: string, hash = ''): Request {
  if (holdsForeignToken(decoded(search)) || holdsForeignToken(decoded(hash))) {
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
  if (mode !== null && !modes.includes(mode)) return { ...free, note: 'unknown-mode' };
  const step = query.get('step');
  if (step === null) return { procedure, stepsDone: 0, note: null };
  const number = /^[1-9]\d?$/.test(step) ? Number(step) : 0;
  if (number < 1 || number > procedure.steps.length) return { ...free, note: 'unknown-step' };
  return { procedure, stepsDone: number - 1, note: null };
}

/** The query that opens a Procedure to try, or the free screen. */
export function addressOf(procedure: ProcedureId | null): string {
  return procedure === null ? '?' : `?procedure=${procedure}&mode=try`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
