/** The words the request console needs in the browser, handed over through `data-words`. */

/** See `src/content/words/en/request-console.json`. */
export interface ConsoleWords {
  readonly status: string;
  readonly statusOfMany: string;
  readonly foreign: string;
}
