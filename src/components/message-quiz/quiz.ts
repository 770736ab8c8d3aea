/** What a reader has answered, and how many of the answers are right. */

/** What a message can be taken for; keys in the words. */
export const verdicts = ['genuine', 'fraud'] as const;

/** The verdict on a message that is genuine, or is not. */
export function verdictOf(isGenuine: boolean): (typeof verdicts)[number] {
  return isGenuine ? 'genuine' : 'fraud';
}

/** A message, as far as judging it goes. */
export interface Question {
  readonly id: string;
  readonly isGenuine: boolean;
}

/** By message, whether the reader takes it for genuine. */
export type Answers = ReadonlyMap<string, boolean>;

/** How far a reader is. */
export interface Score {
  readonly right: number;
  /** Messages without an answer. */
  readonly left: number;
}

/** The answers with one more. The first answer to a message stands: the reason is in sight from then on. */
export function withAnswer(answers: Answers, id: string, answer: boolean): Answers {
  return answers.has(id) ? answers : new Map(answers).set(id, answer);
}

/** Counts the right answers, and the messages still to be judged. */
export function scoreOf(questions: readonly Question[], answers: Answers): Score {
  return {
    right: questions.filter(({ id, isGenuine }) => answers.get(id) === isGenuine).length,
    left: questions.filter(({ id }) => !answers.has(id)).length,
  };
}
