/** The pictures: which moment of which Procedure each shows, and which Steps it calls out. */
import type { ProcedureId } from './procedures.ts';

/** Themes a picture is taken in. */
export const shotThemes = ['light', 'dark'] as const;

/** Widths a picture is taken at: `wide` shows the window, `narrow` is framed for a phone. */
export const shotWidths = ['wide', 'narrow'] as const;

/** The theme of a picture. */
export type ShotTheme = (typeof shotThemes)[number];

/** The width a picture is taken at. */
export type ShotWidth = (typeof shotWidths)[number];

/** One picture of the mock, taken in every theme and width. Its words are under `shots`, by the same id. */
export interface Shot {
  /** Says what it shows; also the name of its files. */
  readonly id: string;
  readonly procedure: ProcedureId;
  /** How many of the Procedure's steps have been done when it is taken. */
  readonly stepsDone: number;
  /** The Steps whose Parts are called out, by id. A callout's number is its Step's place in the Procedure. */
  readonly callouts: readonly string[];
}

/** Every picture. */
export const shots: readonly Shot[] = [
  {
    id: 'user-photo-and-account',
    procedure: 'locate',
    stepsDone: 1,
    callouts: ['open-panel', 'open-account'],
  },
  { id: 'api-gateway-section', procedure: 'locate', stepsDone: 3, callouts: ['go-to-section'] },
  {
    id: 'generate-and-save',
    procedure: 'generate',
    stepsDone: 1,
    callouts: ['generate-token', 'save-user-data'],
  },
  { id: 'copy-existing', procedure: 'copy', stepsDone: 1, callouts: ['go-to-section', 'copy-token'] },
  { id: 'save-user-data', procedure: 'save', stepsDone: 0, callouts: ['save-user-data'] },
];
