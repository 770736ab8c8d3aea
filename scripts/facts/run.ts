/** Does what `npm run facts` is asked to do. */
import { parseArgs } from 'node:util';
import { report } from './report.ts';
import { dayOf, dueState } from '../../src/content/facts/due.ts';
import type { Facts } from '../../src/content/facts/index.ts';
import { getWords } from '../../src/content/words/index.ts';
import { sourceLanguage } from '../../src/written-languages.ts';

/** The command was not understood; its message says what was expected. */
class UsageError extends Error {}

/**
 * Lists what is due, as of `today` where no other day is asked for. Gives the exit code: 0 where no fact is past due,
 * 1 where one is, 2 where the command was not understood.
 */
export function runFacts(
  args: readonly string[],
  today: string,
  all: Facts,
  print: (line: string) => void,
): number {
  try {
    const on = dayAsked(args) ?? today;
    report(all, getWords(sourceLanguage.tag).facts.statements, on).forEach(print);
    return Number(Object.values(all.facts).some((fact) => dueState(fact, on) === 'past'));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    print(error.message);
    return 2;
  }
}

function dayAsked(args: readonly string[]): string | undefined {
  const on = optionsOf(args);
  if (on !== undefined && !isDay(on)) {
    throw new UsageError(`--on "${on}" is no day. Expected one of the calendar, such as 2027-01-31.`);
  }
  return on;
}

function optionsOf(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { on: { type: 'string' } } }).values.on;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${said}. Expected nothing, or --on and a day, such as --on 2027-01-31.`);
  }
}

/** Whether this is a day there is, as ISO 8601 writes it: not the 30th of February, which `Date` takes for March. */
function isDay(text: string): boolean {
  const moment = new Date(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime()) && dayOf(moment) === text;
}
