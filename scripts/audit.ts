/**
 * Asks the registry for known weaknesses of the packages that the site is built from. Ends with 1 where one is open, with
 * 2 where the registry does not answer, which says nothing of them.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { readAudit } from './audit/findings.ts';
import { npmCommand } from './set-up.mjs';

const [command, args] = npmCommand();
const { stdout } = spawnSync(command, [...args, 'audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  timeout: 60_000,
});
const audit = readAudit(stdout);
if (audit.kind === 'not run') console.log(`Not run: the registry does not say (${audit.why}).`);
else for (const weakness of audit.open) console.error(weakness);
process.exitCode = audit.kind === 'not run' ? 2 : Number(audit.open.length > 0);
