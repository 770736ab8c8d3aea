/** The words the quiz needs in the browser, handed over through `data-words`. */

/** See `src/content/words/en/messages.json`. */
export interface QuizWords {
  readonly right: string;
  readonly wrong: string;
  readonly verdicts: Readonly<Record<'genuine' | 'fraud', string>>;
  readonly score: string;
  readonly left: string;
}
