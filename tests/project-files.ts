import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The files of the project as they are now: those git tracks, and new ones it does not ignore. */
export function projectFiles(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '' && statSync(file, { throwIfNoEntry: false }));
}
