/**
 * `npm test`: installs when needed, then runs every check. The last line counts what passed and what failed: a tool
 * counts as one, except the two test runners, whose tests are counted each.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { install, run, runBeside, statusOf } from './set-up.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const reports = '.cache/reports';

/**
 * The count a test runner left behind; one failure where it ended badly without counting any.
 * @param {string} file
 * @param {boolean} ok
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function countIn(file, ok, read) {
  try {
    const count = read(JSON.parse(readFileSync(`${reports}/${file}`, 'utf8')));
    return ok || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** What was not run, and why: said at the end. @type {string[]} */
const notes = [];

/** @param {boolean} ok @returns {Count} */
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/**
 * The tests of some of the projects of Vitest.
 * @param {string} projects
 * @param {string} file Where the count is left.
 */
function vitest(projects, file) {
  const report = `--outputFile.json=${reports}/${file}`;
  const ok = run('vitest', ['run', '--project', projects, '--reporter=default', '--reporter=json', report]);
  return countIn(file, ok, (found) => ({
    passed: found.numPassedTests,
    failed: found.numFailedTests + found.numFailedTestSuites * Number(found.numFailedTests === 0),
  }));
}

/** A port that nothing listens on. @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const hasBrowser = () => run('scripts/install-browser.ts', []);

/** The pictures in the repository against the mock as it is now. */
const pictures = () => one(hasBrowser() && run('scripts/check-shots.ts', []));

async function browser() {
  if (!hasBrowser()) return one(false);
  const env = {
    PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/browser.json`,
    TEST_PORT: String(await freePort()),
    TEST_SUB_PATH_PORT: String(await freePort()),
  };
  const ok = run('@playwright/test', ['test', '--reporter=list,json'], env);
  return countIn('browser.json', ok, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

/** The other browsers, by the steps that were walked in each; one that is not there counts neither way. */
function otherBrowsers() {
  const ok = run('scripts/walk.ts', ['--report', `${reports}/walk.json`]);
  return countIn('walk.json', ok, ({ passed, failed, lines }) => {
    notes.push(...lines);
    return { passed, failed };
  });
}

/** Known weaknesses of the packages; where the registry does not say, that is neither passed nor failed. */
function weaknesses() {
  const status = statusOf('scripts/audit.ts', []);
  if (status !== 2) return one(status === 0);
  notes.push('Known weaknesses: not run: the registry does not say.');
  return { passed: 0, failed: 0 };
}

/** The tools that only read, each on one processor: begun together. @type {readonly [string, ...string[]][]} */
const readers = [
  ['prettier', '--check', '.', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier'],
  ['eslint', '.', '--max-warnings', '0'],
  ['@astrojs/check', '--minimumFailingSeverity', 'hint'],
  // The service worker runs in a world of its own, with types of its own.
  ['typescript', '-p', 'src/offline'],
];

/** Rules that know types need those that Astro generates. */
async function reading() {
  if (!run('astro', ['sync', '--silent'])) return one(false);
  const results = await Promise.all(readers.map(([tool, ...args]) => runBeside(tool, args)));
  for (const { output } of results) process.stdout.write(output);
  const passed = results.filter(({ ok }) => ok).length;
  return { passed, failed: results.length - passed };
}

/** The site as it is published; and once more under a path, with the pseudo-language beside the others. */
const build = () => one(run('astro', ['build', '--silent']) && run('scripts/build-pseudo-language.ts', []));

/** In this order; what needs the built site is not run without one. @type {[string, () => Count | Promise<Count>][]} */
const checks = [
  ['Formatting, lint and types', reading],
  ['Unit tests', () => vitest('!built', 'unit.json')],
  ['Pictures', pictures],
  ['Build', build],
  ['Built site', () => vitest('built', 'built.json')],
  ['Links and anchors', () => one(run('scripts/check-links.ts', []))],
  ['Browser tests', browser],
  ['Other browsers', otherBrowsers],
  ['Known weaknesses', weaknesses],
];

install();
// Of the whole site, whatever the organisation adds to it or leaves out: see `src/content/organisation/index.ts`.
process.env['GUIDE_TESTED'] = 'site';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };
const summary = [];
let isBuilt = true;
for (const [name, check] of checks) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const needsBuild = ['Built site', 'Links and anchors', 'Browser tests', 'Other browsers'].includes(name);
  /** @type {Count} */
  const count = needsBuild && !isBuilt ? one(false) : await check();
  if (needsBuild && !isBuilt) console.log('Not run: there is no built site.');
  if (name === 'Build') isBuilt = count.failed === 0;
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  summary.push(`${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
}
console.log(`\n${[...summary, ...notes].join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
