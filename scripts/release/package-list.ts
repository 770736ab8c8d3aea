/** What a release is made from. */
import { spawnSync } from 'node:child_process';
import { npmCommand } from '../set-up.mjs';

/** The packages in `dependencies`, and theirs, which the site is built with, as CycloneDX in JSON, as npm lists them. Throws an error that says what npm said. */
export function packageList(): string {
  const [command, args] = npmCommand();
  const options = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--omit', 'dev'];
  const { status, stdout, stderr, error } = spawnSync(command, [...args, ...options], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`npm could not list the packages: ${error?.message ?? stderr.trim()}`);
  return stdout;
}
