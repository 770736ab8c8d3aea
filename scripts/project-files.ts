/** The files of the project, and a copy of it in which a test may break things. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { configFile } from '../src/content/organisation/guide-config.ts';
import { ownFolder } from '../src/content/own/own-content.ts';

/** The files of the project as they are now: those git tracks, and new ones it does not ignore. */
export function projectFiles(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '' && statSync(file, { throwIfNoEntry: false }));
}

/** A copy of the project in a folder of its own, with the packages of this one; of no organisation’s own. */
export class ProjectCopy {
  readonly folder: string;

  constructor() {
    mkdirSync('.cache/copies', { recursive: true });
    this.folder = mkdtempSync('.cache/copies/');
    for (const file of projectFiles().filter(
      (name) => name !== configFile && !name.startsWith(`${ownFolder}/`),
    ))
      cpSync(file, join(this.folder, file));
    linkAll('node_modules', join(this.folder, 'node_modules'));
  }

  /** The text of one of its files. */
  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Replaces a text, wherever it stands in one file. Throws where it stands nowhere. */
  replace(file: string, found: string, replacement: string): void {
    const text = this.read(file);
    if (!text.includes(found))
      throw new Error(`${file} does not hold “${found}”, so nothing would be changed.`);
    writeFileSync(join(this.folder, file), text.replaceAll(found, replacement));
  }

  /** Adds a text to the end of a file. */
  append(file: string, text: string): void {
    writeFileSync(join(this.folder, file), `${this.read(file)}\n${text}\n`);
  }

  /** Runs a script in it with the Node of this process; gives its exit code and all it printed. */
  run(
    script: string,
    args: readonly string[] = [],
    env: NodeJS.ProcessEnv = {},
  ): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      // What is tested in it is what an organisation would get.
      env: { ...process.env, GUIDE_TESTED: '', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    });
    return { status, output: stdout + stderr };
  }

  /** Builds it, with more in the environment where that is given. */
  build(
    args: readonly string[] = [],
    env: Readonly<Record<string, string>> = {},
  ): { status: number | null; output: string } {
    return this.run('node_modules/astro/bin/astro.mjs', ['build', ...args], env);
  }

  /** Takes the copy away. */
  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/**
 * A folder once more, its files shared: quick, and without symbolic links, through which the development server would
 * find its files outside of the project it serves.
 */
function linkAll(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkAll(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}
