/** A build that is watched: how long it takes, how much work, and how much memory. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { ProjectCopy } from '../../scripts/project-files.ts';
import { allProcesses, familyOf, type ProcessStatus } from './processes.ts';

/** How often is looked what processes there are, in milliseconds. What each took until then, it says until its end. */
const interval = 100;

/** What a build took. */
export interface Build {
  readonly seconds: number;
  /** Seconds that a processor worked for it, whatever else it did meanwhile; null where the machine does not say. */
  readonly work: number | null;
  /** The most memory of it and of each process it started, added up, in MB; null where the machine does not say. */
  readonly memory: number | null;
}

/** Builds a copy with nothing kept from a build before. Throws an error with what it printed where that fails. */
export async function timedBuild({ folder }: ProjectCopy): Promise<Build> {
  for (const kept of ['node_modules/.astro', '.astro', 'dist'])
    rmSync(join(folder, kept), { recursive: true, force: true });
  const begun = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  const seen = new Map<number, ProcessStatus>();
  const look = setInterval(() => {
    // One that has ended and is still listed has no memory any more.
    for (const one of familyOf(child.pid ?? 0, allProcesses())) if (one.peak > 0) seen.set(one.id, one);
  }, interval);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(look);
  if (status !== 0) throw new Error(`The build failed:\n${output}`);
  const sum = (figure: 'peak' | 'work') =>
    seen.size === 0 ? null : [...seen.values()].reduce((all, one) => all + one[figure], 0);
  return { seconds: (performance.now() - begun) / 1_000, work: sum('work'), memory: sum('peak') };
}
