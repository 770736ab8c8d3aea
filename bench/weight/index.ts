/**
 * `npm run bench -- weight`: what our built site costs who opens it for the first time, beside the same text on other site
 * generators as they come: bytes, requests, and how soon it is there on a slow phone and network. The text is our guide,
 * or that of `--text <file>`. All are served by one host and loaded in turn, so that what else this machine does
 * disturbs all alike. Fails where a page of ours is not ahead of every other, holds the reader up, or moves about.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { basename, dirname } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { languages } from '../../src/languages.ts';
import { measuredBrowser } from '../measured-browser.ts';
import { buildPeer, nameWithVersion } from './build-peer.ts';
import { asTable, type Load, type Measured, medianLoad, missedBy } from './figures.ts';
import { type Host, serveFolder } from './host.ts';
import { load } from './load.ts';
import { peers } from './peers.ts';
import { pageText } from './text.ts';

const site = 'dist';
const loads = 5;
const report = '.cache/bench/weight.md';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { text: { type: 'string', default: `${site}/guide/index.md` } },
});
for (const file of [`${site}/index.html`, values.text])
  if (!existsSync(file)) throw new Error(`${file} is not there. Run "npm run build" first.`);

/** A page to load. */
interface Page {
  readonly name: string;
  readonly address: string;
}

const text = pageText(readFileSync(values.text, 'utf8'), basename(values.text));
const folders = peers.map((peer) => buildPeer(peer, text));
const hosts = await Promise.all([site, ...folders].map(serveFolder));
const [own, ...others] = hosts as [Host, ...Host[]];
const places = ['', 'guide/'].flatMap((page) =>
  languages.map(({ path }) => `/${path === '' ? '' : `${path}/`}${page}`),
);
const ours = places.map((place): Page => ({ name: place, address: own.origin + place }));
const theirs = peers.map((peer, at): Page => ({
  name: nameWithVersion(peer),
  address: `${others[at]?.origin ?? ''}${peer.address}`,
}));
const browser = await chromium.launch(measuredBrowser());
const measured = await measure(browser, [...ours, ...theirs]);
const version = browser.version();
await Promise.all([browser.close(), ...hosts.map((host) => host.close())]);

const said =
  `“${text.title}” on each; a phone’s screen, nothing cached, no service worker, Brotli, HTTP/1.1, 1,638.4 kbit/s with ` +
  `150 ms a round trip, processor slowed 4 times; median of ${loads} loads in Chromium ${version}.`;
const table = asTable(measured);
mkdirSync(dirname(report), { recursive: true });
writeFileSync(report, `${table}\n\n${said}\n`);
console.log(`\n${table}\n\n${said}`);
const [busy = 0] = loadavg();
if (busy > availableParallelism())
  console.log(`${busy.toFixed(1)} programs wanted the processor in the last minute: the times say little.`);
const missed = measured.slice(0, ours.length).flatMap((page) => missedBy(page, measured.slice(ours.length)));
for (const line of missed) console.log(`MISSED ${line}`);
process.exit(missed.length === 0 ? 0 : 1);

/** Loads each page a number of times, one after the other. */
async function measure(browser: Browser, pages: readonly Page[]): Promise<Measured[]> {
  const all = new Map(pages.map((page) => [page, [] as Load[]]));
  // The first one does not count: what the host compresses for it is there for the others.
  for (let round = 0; round <= loads; round++) {
    process.stdout.write(`Round ${round} of ${loads}\n`);
    for (const [page, taken] of all) {
      const one = await load(browser, page.address);
      if (round > 0) taken.push(one);
    }
  }
  return Array.from(all, ([{ name }, taken]) => ({ name, load: medianLoad(taken) }));
}
