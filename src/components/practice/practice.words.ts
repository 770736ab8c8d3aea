/** The words a run needs in the browser; filled with the labels of the mock, and handed over through `data-words`. */
import type { Words } from '../../content/words/index.ts';
import type { PartId } from '../../procedures/parts.ts';
import type { AddressNote } from './practice.address.ts';
import type { Turn } from './practice.turns.ts';

type Practice = Words['practice'];

/** See `src/content/words/en/practice.json`. */
export interface PracticeWords extends Pick<
  Practice,
  | 'hints'
  | 'marked'
  | 'passed'
  | 'modes'
  | 'goalMet'
  | 'progress'
  | 'finished'
  | 'startedOver'
  | 'doneForYou'
  | 'now'
  | 'result'
> {
  readonly notes: Readonly<Record<AddressNote, string>>;
  readonly toward: Readonly<Partial<Record<PartId, string>>>;
  readonly turns: Readonly<Record<Turn, string>>;
  readonly watch: Readonly<Record<'play' | 'pause' | 'ready' | 'readyStepwise' | 'caption' | 'end', string>>;
}
