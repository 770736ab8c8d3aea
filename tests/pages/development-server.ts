/** The development server of a copy of the project, as authors start it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ProjectCopy } from '../../scripts/project-files.ts';

/** The server at work. */
export interface DevelopmentServer {
  /** Ends with a slash. */
  readonly address: string;
  end(): Promise<void>;
}

/** Starts it on a free port. Throws an error with all it printed where it ends before it answers. */
export async function startDevelopmentServer(copy: ProjectCopy): Promise<DevelopmentServer> {
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: copy.folder,
    env: { ...process.env, GUIDE_TESTED: '', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { address: await addressOf(server), end: () => end(server) };
}

async function addressOf(server: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const [, address] = /(http:\/\/localhost:\d+\/)/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', () => reject(new Error(`The development server has ended:\n${printed}`)));
  });
}

async function end(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}
