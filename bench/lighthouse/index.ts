/**
 * `npm run bench -- lighthouse`: runs Lighthouse, as it comes, over every page of the built site, or over those whose address
 * holds a word: `-- lighthouse guide`. Prints the scores of each, and what costs those below 100 what they lack. Fails
 * where there is one. A page below 100 is looked at twice more, and judged by the middle one: what else the machine
 * does costs a page performance.
 */
import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { measuredBrowser } from '../measured-browser.ts';
import { fetchPackages } from '../on-demand.ts';
import { serveFolder } from '../weight/host.ts';
import { faults, isFull, middleReport, readReport, type Report, scores } from './report.ts';

const site = 'dist';
const folder = '.cache/lighthouse';
const packages = { lighthouse: '13.5.0' };

/** As much of Lighthouse as is used here. */
interface Lighthouse {
  readonly default: (
    address: string,
    flags: { readonly port: number; readonly logLevel: 'error' },
  ) => Promise<{ readonly lhr: unknown } | undefined>;
}

/** As much as is used here of what starts a browser for it. */
interface ChromeLauncher {
  readonly launch: (options: {
    readonly chromePath: string;
    readonly chromeFlags: readonly string[];
  }) => Promise<{ readonly port: number; readonly kill: () => void }>;
}

const word = process.argv[3] ?? '';
const addresses = globSync(['index.html', '**/index.html', '**/404.html'], { cwd: site })
  .map(
    (file) =>
      `/${file
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1')}`,
  )
  .filter((address) => address.includes(word))
  .sort();
if (addresses.length === 0) throw new Error(`Expected built pages in ${site}; found none with “${word}”.`);

fetchPackages(folder, packages);
const { default: lighthouse } = (await load('lighthouse/core/index.js')) as Lighthouse;
const { launch } = (await load('chrome-launcher/dist/index.js')) as ChromeLauncher;
const { executablePath = chromium.executablePath(), args = [] } = measuredBrowser();
const browser = await launch({ chromePath: executablePath, chromeFlags: ['--headless=new', ...args] });
const host = await serveFolder(site);

console.log(`Lighthouse ${packages.lighthouse}`);
const below: string[] = [];
let heading = '';
for (const address of addresses) {
  const report = await judge(host.origin + address);
  const titles = Object.values(report.categories).map(({ title }) => title);
  if (heading !== titles.join(', ')) console.log((heading = titles.join(', ')));
  const columns = scores(report).map((score) => String(score).padStart(3));
  console.log(`${columns.join(' ')}  ${address}`);
  for (const line of faults(report)) console.log(`    ${line}`);
  if (!isFull(report)) below.push(address);
}
browser.kill();
await host.close();
console.log(
  below.length === 0
    ? `met  ${addresses.length} pages, 100 in all`
    : `MISSED ${below.length} of ${addresses.length} pages: ${below.join(' ')}`,
);
process.exit(below.length === 0 ? 0 : 1);

async function judge(address: string): Promise<Report> {
  const first = await audit(address);
  return isFull(first) ? first : middleReport([first, await audit(address), await audit(address)]);
}

async function audit(address: string): Promise<Report> {
  const result = await lighthouse(address, { port: browser.port, logLevel: 'error' });
  return readReport(result?.lhr);
}

function load(module: string): Promise<unknown> {
  return import(pathToFileURL(join(folder, 'node_modules', module)).href);
}
