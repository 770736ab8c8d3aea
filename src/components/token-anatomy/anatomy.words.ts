/** The words the anatomy needs in the browser, handed over through `data-words`. */
import type { Anatomy } from './anatomy.ts';

/** What is said of a text; see `src/content/words/en/token-anatomy.json`, under `remarks`. */
export type AnatomyRemarks = Readonly<Record<Anatomy['kind'] | 'changed', string>>;
