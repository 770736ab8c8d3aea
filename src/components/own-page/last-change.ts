/** When a file of the project was last changed: Starlight finds that out for the pages in its own folder alone. */
import { spawnSync } from 'node:child_process';

/** The day of the last commit that holds the file; null where there is none, or no git. */
export function lastChange(file: string): Date | null {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%cI', '--', file], { encoding: 'utf8' });
  const time = Date.parse(stdout);
  return Number.isNaN(time) ? null : new Date(time);
}
