/** The words a list that is ticked off needs in the browser, handed over through `data-words`. */
import type { Words } from '../../content/words/index.ts';

type Shared = Words['tickList'];

/** What a list says of itself, among its other words. */
interface OwnWords {
  readonly allDone: string;
  /** What its files are headed with, and called; the name is without an ending. */
  readonly fileTitle: string;
  readonly fileName: string;
}

/** What files say of themselves, and what is said of them. */
export type TickFileWords = Shared['files'] & Pick<OwnWords, 'fileTitle' | 'fileName'>;

/** See `src/content/words/en/tick-list.json`, and what the list adds. */
export type TickListWords = Shared['script'] & Pick<OwnWords, 'allDone'> & { readonly files: TickFileWords };

/** What every list says, and what this one does. */
export function tickListWords(shared: Shared, { allDone, fileTitle, fileName }: OwnWords): TickListWords {
  return { ...shared.script, allDone, files: { ...shared.files, fileTitle, fileName } };
}
