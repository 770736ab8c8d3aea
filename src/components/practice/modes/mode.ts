/** The modes, the ways a reader meets a Procedure: what each of them does, and what it is given to do it with. */
import type { AccountAction } from '../../../account/account-store.ts';
import type { Words } from '../../../content/words/index.ts';
import type { Procedure } from '../../../procedures/procedures.ts';
import type { AccountChange, AccountScreen } from '../../account-screen/account-screen.element.ts';
import type { Mark } from '../../practice-progress/progress.ts';
import type { SiteElement } from '../../site-element/site-element.ts';
import type { AddressNote } from '../practice.address.ts';
import type { Run } from '../practice.run.ts';

/** See it, try it, know it, do it. */
export const modeIds = ['watch', 'try', 'test', 'do'] as const;

/** `watch`: it plays itself. `try`: goals and hints. `test`: no hints, a result. `do`: beside the real product. */
export type ModeId = (typeof modeIds)[number];

/** Whether a text is the id of a mode. */
export function isModeId(text: string): text is ModeId {
  return (modeIds as readonly string[]).includes(text);
}

/** What the practice says in the browser; filled with the labels of the mock. */
export type PracticeWords = Words['practice']['script'] & {
  readonly notes: Readonly<Record<AddressNote, string>>;
};

/** An action on the mock, and the change of its Account that came of it. */
export interface Act extends AccountChange {
  readonly action: AccountAction;
}

/** What one mode does with a run at a Procedure. What is the same in all of them is in `practice.element.ts`. */
export abstract class Mode {
  /** Whether the address follows the steps. */
  abstract readonly keepsStep: boolean;
  protected readonly stage: Stage;
  protected readonly procedure: Procedure;

  constructor(stage: Stage, procedure: Procedure) {
    this.stage = stage;
    this.procedure = procedure;
  }

  /** Begins, once the mock shows the Account that the run begins with. */
  begin?(): void;

  /** Answers an act of the reader's. */
  onAct?(act: Act): void;

  /** Answers the control beside the mock that was pressed or set. */
  onControl?(control: Element): void;

  /** Shows what only this mode shows of the run. */
  render?(): void;

  /** Ends, and takes what it has shown off the page. */
  stop?(): void;
}

/** The page, and the run on it. */
export interface Stage {
  readonly page: Pick<SiteElement, 'find'>;
  readonly screen: AccountScreen;
  readonly words: PracticeWords;
  /** The goals of the run, as the page lists them. */
  readonly goals: readonly HTMLElement[];
  readonly run: () => Run;
  /** Puts the run as it now is in the place of the one before, and shows it. */
  readonly show: (run: Run) => void;
  /** Says a text aloud. */
  readonly say: (text: string) => void;
  /** Says a text ahead of what is said of the next act. */
  readonly sayAhead: (text: string) => void;
  /** Says what there is to say of an act, and last what the mock says of it; empty texts are nothing. */
  readonly answer: (act: Act, texts: readonly string[]) => void;
  /** Keeps a mark for the Procedure of the run. */
  readonly mark: (mark: Mark) => void;
}
