/**
 * `npm run walk`: walks through guide, practice and search of the built site in the Firefox and the WebKit of this system.
 * `-- Firefox` walks in one alone; `-- --out-dir dist` says which built site. Ends badly where a walk does; a browser that is not
 * there is told of, and no failure. Playwright cannot drive a Firefox of the system under the site's policy: over BiDi it
 * has the page evaluate text. What is used is the protocol each browser speaks, with the same steps for both.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Driver } from './walk/driver.ts';
import { startFirefox } from './walk/firefox.ts';
import { walkGuide } from './walk/guide-walk.ts';
import { openNotingHost, serveSite } from './walk/noting-host.ts';
import { findOn, type OtherBrowser, otherBrowsers, planFor } from './walk/plan.ts';
import { walkPractice } from './walk/practice-walk.ts';
import { Reader } from './walk/reader.ts';
import { countOf, lineOf, type Result } from './walk/result.ts';
import { walkSearch } from './walk/search-walk.ts';
import { walkUse } from './walk/use-walk.ts';
import { startWebKit } from './walk/webkit.ts';

const starts: Readonly<Record<OtherBrowser, (...programs: string[]) => Promise<Driver>>> = {
  Firefox: (command = '') => startFirefox(command),
  WebKit: (command = '', display = '') => startWebKit(command, display),
};

async function walk(driver: Driver, site: string): Promise<Result> {
  const host = await openNotingHost(site);
  const reader = new Reader(driver, host);
  const { version } = driver;
  try {
    for (const part of [walkGuide, walkPractice, walkSearch, walkUse]) await part(reader);
    return { kind: 'walked', version, steps: reader.walked.length };
  } catch (error) {
    const { message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', version, steps: reader.walked.length, error: message };
  } finally {
    host.close();
  }
}

async function tryIn(browser: OtherBrowser, site: string): Promise<Result> {
  const plan = planFor(findOn(browser));
  if (plan.kind === 'none') return { kind: 'not run', why: plan.why };
  if (plan.kind === 'tests') {
    return { kind: 'not run', why: 'Playwright’s own is there, and the browser tests run in it' };
  }
  // One that is there and does not start says nothing of the site.
  const driver = await starts[browser](...plan.programs).catch((error: unknown) => String(error));
  if (typeof driver === 'string') return { kind: 'not run', why: driver };
  console.log(`${browser}: ${driver.name} ${driver.version}`);
  try {
    return await walk(driver, site);
  } finally {
    await driver.close();
  }
}

const { values, positionals } = parseArgs({
  options: { 'out-dir': { type: 'string', default: 'dist' }, report: { type: 'string' } },
  allowPositionals: true,
});
const chosen = otherBrowsers.filter((name) => positionals.length === 0 || positionals.includes(name));
const site = await serveSite(values['out-dir']);
const results = await Promise.all(chosen.map((browser) => tryIn(browser, site.said[1] ?? '')));
await site.end();
const lines = chosen.flatMap((browser, at) => {
  const result = results[at];
  return result ? [lineOf(browser, result)] : [];
});
console.log(`\n${lines.join('\n')}`);
const count = countOf(results);
if (values.report) writeFileSync(values.report, JSON.stringify({ ...count, lines }));
process.exitCode = count.failed === 0 ? 0 : 1;
