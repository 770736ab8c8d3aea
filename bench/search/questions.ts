/** The questions the search is held to, and how far it answers them. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Language } from '../../src/languages.ts';

const schema = z.array(
  z.strictObject({
    /** As somebody would type it. */
    ask: z.string().min(1),
    kind: z.enum(['title', 'synonym', 'misspelt', 'question', 'error', 'mixed', 'trouble', 'tool']),
    /** Whether it was written before there were other words for what it asks, or after, by who had not seen them. */
    written: z.enum(['before', 'after']),
    /** Every place that is a right first answer; one without `#` and `?` stands for every place of its page. */
    opens: z.array(z.string().startsWith('/')).min(1),
  }),
);

/** A question, and the places that answer it. */
export type Question = z.infer<typeof schema>[number];

/** The questions in a language. Throws an error naming what is not as it should be. */
export function questionsIn({ tag }: Language): Question[] {
  const file = new URL(`../../tests/search/questions.${tag}.yaml`, import.meta.url);
  return schema.parse(parse(readFileSync(file, 'utf8')));
}

/** How some questions were answered: shares from 0 to 1. */
export interface Score {
  readonly asked: number;
  /** The share of which a right place came first, and among the first three. */
  readonly first: number;
  readonly inThree: number;
  /** The mean reciprocal rank of the first right place. */
  readonly mrr: number;
  readonly empty: number;
  /** Those of which no right place came first, with what did. */
  readonly missed: readonly string[];
}

/** Asks some questions; `find` gives the addresses found, best first, without the folder of the language. */
export async function score(
  questions: readonly Pick<Question, 'ask' | 'opens'>[],
  find: (query: string) => Promise<readonly string[]>,
  isRight: (address: string, opens: readonly string[]) => boolean = isAnswer,
): Promise<Score> {
  const ranks: number[] = [];
  const missed: string[] = [];
  let empty = 0;
  for (const { ask, opens } of questions) {
    const found = await find(ask);
    const rank = found.findIndex((address) => isRight(address, opens));
    if (found.length === 0) empty += 1;
    if (rank !== 0)
      missed.push(`“${ask}”: ${rank === -1 ? 'not' : `at ${rank + 1}`}; first ${found[0] ?? 'nothing'}`);
    ranks.push(rank);
  }
  const share = (isCounted: (rank: number) => boolean) => ranks.filter(isCounted).length / ranks.length;
  return {
    asked: ranks.length,
    first: share((rank) => rank === 0),
    inThree: share((rank) => rank >= 0 && rank < 3),
    mrr: ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / ranks.length,
    empty,
    missed,
  };
}

/** Whether an address is among the right ones; the mode in which something is practised does not count. */
function isAnswer(address: string, opens: readonly string[]): boolean {
  const found = decodeURI(address);
  return opens.some(
    (right) =>
      found === right || found.startsWith(`${right}&`) || (!/[#?]/.test(right) && pageOf(found) === right),
  );
}

/** Whether an address is on a page with a right place: what can be asked of a search that knows whole pages. */
export function isOnRightPage(address: string, opens: readonly string[]): boolean {
  return opens.some((right) => pageOf(right) === pageOf(address));
}

function pageOf(address: string): string {
  return address.replace(/[#?].*$/s, '');
}
