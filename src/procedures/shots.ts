/** The pictures: which moment of which Procedure each shows, and what it calls out. */
import { partIds, type PartId } from './parts.ts';
import { findProcedure, type GuideProcedureId, journey, type Procedure, type Step } from './procedures.ts';

/** Themes a picture is taken in. */
export const shotThemes = ['light', 'dark'] as const;

/** Widths a picture is taken at: `wide` shows the window, `narrow` is framed for a phone. */
export const shotWidths = ['wide', 'narrow'] as const;

/** The theme of a picture. */
export type ShotTheme = (typeof shotThemes)[number];

/** The width a picture is taken at. */
export type ShotWidth = (typeof shotWidths)[number];

/** A numbered mark over a Part. */
export interface Callout {
  /** Of a Step: its place in what it is told in. On the map of the screen: the place in the list of Parts. From 1. */
  readonly number: number;
  readonly part: PartId;
  /** The Step it stands for; null on the map of the screen. */
  readonly step: Step | null;
}

/** One picture of the mock, taken in every theme and width. Its words are in `shots.json`, by the same id. */
export interface Shot {
  /** The Procedure and the Step it is taken after, or `start`; also the name of its files. */
  readonly id: string;
  /** The Procedure whose starting Account it is taken from. */
  readonly procedure: GuideProcedureId;
  /** The Steps done before it is taken, in order. */
  readonly done: readonly Step[];
  readonly callouts: readonly Callout[];
}

/**
 * The picture of a Procedure after one of its Steps, or at its start (null), calling out Steps of it by id. Throws an
 * error that names an unknown Step and those there are.
 */
export function shotAfter(id: GuideProcedureId, after: string | null, callouts: readonly string[]): Shot {
  const name = `${id}-${after ?? 'start'}`;
  const procedure = findProcedure(id);
  const { steps } = procedure ?? { steps: [] };
  return {
    id: name,
    procedure: id,
    done: after === null ? [] : steps.slice(0, placeOf(procedure, after, name)),
    callouts: callouts.map((step) => {
      const number = placeOf(procedure, step, name);
      const found = steps[number - 1];
      if (!found) throw new Error(`The procedure "${id}" has no step ${number}.`);
      return { number, part: found.part, step: found };
    }),
  };
}

/** The place of a Step in its Procedure, from 1. */
function placeOf(procedure: Procedure | null, step: string, shot: string): number {
  const ids = procedure?.steps.map(({ id }) => id) ?? [];
  const index = ids.indexOf(step);
  if (index < 0) {
    throw new Error(
      `src/procedures/shots.ts: found the step "${step}" in the picture "${shot}"; expected one of: ${ids.join(', ')}.`,
    );
  }
  return index + 1;
}

/** The pictures of the guide, in the order a reader meets them. */
export const guideShots: readonly [Shot, ...Shot[]] = [
  shotAfter('locate', 'open-panel', ['open-panel', 'open-account']),
  shotAfter('locate', 'go-to-section', ['go-to-section']),
  shotAfter('generate', 'generate-token', ['generate-token', 'save-user-data']),
  shotAfter('copy', 'go-to-section', ['go-to-section', 'copy-token']),
  shotAfter('save', null, ['save-user-data']),
];

/** The map of the screen: every Part at once, which takes the panel open over the User data screen. */
export const mapShot: Shot = {
  id: 'account-screen',
  procedure: 'copy',
  done: [...shotAfter('copy', 'go-to-section', []).done, ...shotAfter('locate', 'open-panel', []).done],
  callouts: partIds.map((part, index) => ({ number: index + 1, part, step: null })),
};

/** The way that home answers with: from the workspace to a new token that is applied, without coming back to copy it. */
export const answerSteps: readonly Step[] = journey.steps.filter(({ chapter }) => chapter !== 'copy');

/**
 * The picture of home: all of that way at once. No step leads to such a moment; opening the panel again, over the User
 * data screen with a token not saved yet, does.
 */
export const homeShot: Shot = {
  id: 'home-answer',
  procedure: 'generate',
  done: [...shotAfter('generate', 'generate-token', []).done, ...shotAfter('locate', 'open-panel', []).done],
  callouts: answerSteps.map((step, index) => ({ number: index + 1, part: step.part, step })),
};

/** Every picture. */
export const shots: readonly Shot[] = [...guideShots, mapShot, homeShot];
