/** Starts the practice gateway as a process of its own, on a free port, for tests and measurements. */
import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';

/** A gateway that answers. */
export interface RunningGateway {
  readonly process: ChildProcess;
  /** `http://127.0.0.1:` and its port. */
  readonly host: string;
  /** All it has written so far. */
  readonly output: () => string;
}

/**
 * Starts one without a rate limit, with further options for Node where it is to be measured. Rejects with what it wrote
 * where it ends before it answers.
 */
export function startGateway(nodeOptions: readonly string[] = []): Promise<RunningGateway> {
  const args = [...nodeOptions, 'scripts/gateway.ts', '--port', '0', '--no-rate-limit'];
  const gateway = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let output = '';
  return new Promise((resolve, reject) => {
    gateway.once('exit', () => reject(new Error(`The gateway did not start: ${output}`)));
    const note = (chunk: Buffer) => {
      output += chunk.toString();
      const host = /http:\/\/[\d.]+:\d+/.exec(output)?.[0];
      if (host !== undefined && output.includes('Ctrl+C'))
        resolve({ process: gateway, host, output: () => output });
    };
    gateway.stdout?.on('data', note);
    gateway.stderr?.on('data', note);
  });
}
