/**
 * What the two commands need before anything else: the packages of the lockfile, and a Node new enough for Astro.
 * Plain JavaScript for the Node that is there, which may be older than the one the project runs on.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import process from 'node:process';

/**
 * Whether a Node of this version runs TypeScript as it is, as the scripts want: by default since 22.18 and 23.6.
 * @param {string} version
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major > 23;
}

/** The Node to run tools with: this one if it is new enough, else the one the lockfile brings. */
function newNode() {
  if (runsTypeScript(process.versions.node)) return process.execPath;
  return `node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
}

/**
 * How npm is started: it says where it is when it runs a script, and on Windows it cannot be started by name alone.
 * @returns {[command: string, args: string[]]}
 */
export function npmCommand() {
  const npm = process.env['npm_execpath'];
  return npm ? [process.execPath, [npm]] : ['npm', []];
}

/** Installs the packages of the lockfile unless they are there. Ends the process where that fails. */
export function install() {
  const mark = 'node_modules/.package-lock.json';
  const isInstalled =
    existsSync(mark) &&
    existsSync(newNode()) &&
    statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (isInstalled) return;
  console.log('Installing the packages of the lockfile…');
  const [command, args] = npmCommand();
  const result = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
  });
  if (result.status !== 0) {
    console.error(
      'The packages could not be installed. npm says why above; the network is the usual reason.',
    );
    process.exit(1);
  }
}

/**
 * Runs a command line tool of a package, or a script of ours, on a new enough Node, and waits for it.
 * @param {string} tool A script's path, or the name of a package that has a tool of its own name.
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} Whether it ended well.
 */
export function run(tool, args, env = {}) {
  return statusOf(tool, args, env) === 0;
}

/**
 * As {@link run}, for one that ends in more than two ways.
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {number | null} With what it ended; null where it was killed.
 */
export function statusOf(tool, args, env = {}) {
  const script = tool.includes('/') && existsSync(tool) ? tool : toolOf(tool);
  const result = spawnSync(newNode(), [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return result.status;
}

/**
 * As {@link run}, beside others: what it prints is kept back until it has ended.
 * @param {string} tool
 * @param {readonly string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runBeside(tool, args) {
  return new Promise((resolve) => {
    const child = spawn(newNode(), [toolOf(tool), ...args], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('close', (status) => resolve({ ok: status === 0, output }));
  });
}

/** @param {string} name */
function toolOf(name) {
  const [tool = name, scope = ''] = name.split('/').reverse();
  const folder = `node_modules/${name}`;
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const path = typeof bin === 'string' ? bin : (bin[tool] ?? Object.values(bin)[0]);
  if (path === undefined) throw new Error(`${scope}${name} has no command line tool.`);
  return `${folder}/${path}`;
}
