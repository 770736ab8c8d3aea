/**
 * Which facts are to be looked at again: `npm run facts`; as of another day: `npm run facts -- --on 2027-01-01`. Ends with
 * 1 where one is past due. No part of `npm test`, which is not to fail for the calendar.
 */
import process from 'node:process';
import { runFacts } from './facts/run.ts';
import { dayOf } from '../src/content/facts/due.ts';
import { facts } from '../src/content/facts/index.ts';

process.exitCode = runFacts(process.argv.slice(2), dayOf(new Date()), facts, (line) => console.log(line));
