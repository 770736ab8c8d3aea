/** Builds a text with another site generator. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fetchPackages } from '../on-demand.ts';
import type { Peer } from './peers.ts';
import type { PageText } from './text.ts';

/** Nothing is asked, told or looked for while something is built. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  CI: 'true',
  NODE_ENV: 'production',
  NO_COLOR: '1',
  NO_UPDATE_NOTIFIER: '1',
};

/** Builds the text, unless it was the last one that was built, and gives the folder of the built site. */
export function buildPeer(peer: Peer, text: PageText): string {
  const folder = join('.cache/peers', peer.name.toLowerCase());
  fetchPackages(folder, peer.packages);
  const out = join(folder, peer.out);
  const files = peer.files(text);
  const [list, wanted] = [join(folder, 'built.json'), JSON.stringify([peer.packages, files])];
  if (existsSync(out) && existsSync(list) && readFileSync(list, 'utf8') === wanted) return out;
  for (const made of [list, out]) rmSync(made, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  console.log(`Building “${text.title}” with ${peer.name}…`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...peer.build], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...quiet },
  });
  if (status !== 0) throw new Error(`${peer.name} could not build it:\n${stdout}${stderr}`);
  writeFileSync(list, wanted);
  return out;
}

/** What a peer is called, with the version it has. */
export function nameWithVersion({ name, main, packages }: Peer): string {
  return `${name} ${packages[main] ?? ''}`;
}
