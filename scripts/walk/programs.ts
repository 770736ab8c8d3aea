/** Programs that a walk starts, and ends: a browser, its driver, a display, a server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A program that runs. */
export interface Program {
  /** What it said that was waited for: the groups of the expression. */
  readonly said: readonly string[];
  readonly end: () => Promise<void>;
}

/** How long a program may take until it says that it is ready; a machine may be busy. */
const patience = 30_000;

/**
 * Starts a program and waits until it says what is expected or, where it says nothing, answers at an address. Throws with
 * what it said where it ends before, or is late.
 */
export async function start(
  command: string,
  args: readonly string[],
  expected: RegExp | URL,
  env: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  try {
    const heard = hear(child, expected instanceof RegExp ? expected : /$^/);
    // Where it says nothing, that it ends is heard for as long as it runs.
    heard.catch(() => null);
    const said = await (expected instanceof RegExp ? heard : Promise.race([heard, answered(expected)]));
    return { said, end: () => end(child) };
  } catch (error) {
    await end(child);
    throw new Error(`${command} did not start: ${String(error)}`, { cause: error });
  }
}

function hear(child: ChildProcess, expected: RegExp): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    let text = '';
    const isLate = () => reject(new Error(`after ${patience / 1000} s it had said "${text}".`));
    const timer = globalThis.setTimeout(isLate, patience);
    const onText = (piece: Buffer) => {
      // What is said later is let go, or the program would wait for its reader.
      if (text.length < 10_000) text += piece.toString();
      const match = expected.exec(text);
      if (!match) return;
      clearTimeout(timer);
      resolve([...match]);
    };
    child.stdout?.on('data', onText);
    child.stderr?.on('data', onText);
    child.once('error', reject);
    child.once('exit', () => clearTimeout(timer));
    child.once('exit', (code) => reject(new Error(`it ended with ${code ?? 'a signal'}: ${text}`)));
  });
}

/** Comes back once something answers at an address. */
async function answered(address: URL): Promise<readonly string[]> {
  for (let time = 0; time < patience; time += 50) {
    if (await fetch(address).catch(() => null)) return [];
    await setTimeout(50);
  }
  throw new Error(`nothing answered at ${address.href} within ${patience / 1000} s.`);
}

/** Asks a program to end; ends it where it does not within three seconds. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  const timer = globalThis.setTimeout(() => child.kill('SIGKILL'), 3_000);
  await ended;
  clearTimeout(timer);
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
