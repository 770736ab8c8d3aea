import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, scoreOf, withAnswer } from './quiz.ts';

const questions = [
  { id: 'a', isGenuine: true },
  { id: 'b', isGenuine: false },
  { id: 'c', isGenuine: false },
];
const none: Answers = new Map();

describe('the score', () => {
  it('counts right answers, of either verdict, and what is left', () => {
    const one = withAnswer(none, 'a', true);
    const two = withAnswer(one, 'b', true);
    const three = withAnswer(two, 'c', false);
    expect([none, one, two, three].map((answers) => scoreOf(questions, answers))).toEqual([
      { right: 0, left: 3 },
      { right: 1, left: 2 },
      { right: 1, left: 1 },
      { right: 2, left: 0 },
    ]);
  });

  it('keeps to the first answer, whatever follows', () => {
    const answer = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean());
    fc.assert(
      fc.property(fc.array(answer), (given) => {
        const answers = given.reduce((sum, [id, value]) => withAnswer(sum, id, value), none);
        for (const [id, value] of answers) expect(given.find(([other]) => other === id)?.[1]).toBe(value);
        const { right, left } = scoreOf(questions, answers);
        expect(left).toBe(questions.length - answers.size);
        expect(right).toBeLessThanOrEqual(answers.size);
      }),
    );
  });

  it('leaves the answers it was given as they were', () => {
    withAnswer(none, 'a', true);
    expect(none.size).toBe(0);
  });
});
