/**
 * What of the translations falls behind: `npm run translations`. Once somebody has looked at it:
 * `npm run translations -- --confirm [language [name …]]`, a name being keys of words or a page.
 */
import process from 'node:process';
import { runTranslations } from './translations/run.ts';

process.exitCode = runTranslations(process.argv.slice(2), '.', (line) => console.log(line));
