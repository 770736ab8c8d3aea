/** Packages that only a bench needs: fetched when it is asked for, into a folder of their own, never with the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand } from '../scripts/set-up.mjs';

/** Exact versions, by package. */
export type Packages = Readonly<Record<string, string>>;

/** Installs packages into a folder unless they are there. No script of theirs is run. Throws an error that says what npm said. */
export function fetchPackages(folder: string, packages: Packages): void {
  const wanted = JSON.stringify({ private: true, dependencies: packages }, null, 2);
  const [list, mark] = [join(folder, 'package.json'), join(folder, 'node_modules/.package-lock.json')];
  if (existsSync(list) && existsSync(mark) && readFileSync(list, 'utf8') === wanted) return;
  console.log(`Fetching ${Object.keys(packages).join(', ')} into ${folder}…`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(list, wanted);
  const [command, args] = npmCommand();
  const options = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(command, [...args, ...options], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`The packages of ${list} could not be installed; npm says why above.`);
}
