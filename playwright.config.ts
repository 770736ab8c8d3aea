import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.ts';
import { hasOwn } from './scripts/walk/plan.ts';

/** `npm test` finds two free ports; the sub-path build is served beside the other. */
const port = Number(process.env['TEST_PORT'] ?? 4610);
const subPathPort = Number(process.env['TEST_SUB_PATH_PORT'] ?? 4611);

/** A name that leads to this machine but is no secure context, as a plain-http intranet host is none. */
export const intranetHost = 'intranet.test';
export const intranetOrigin = `http://${intranetHost}:${port}`;
export const subPathAddress = `http://localhost:${subPathPort}/docs/`;

const launch = launchOptions();

/** What copies the project and builds it there, for many seconds each: begun first, so that no worker waits for it alone. */
const copies = /(shots|broken-content|walk|organisation|own-content|published-languages|release)\.spec/;
const speed = /speed\.spec/;

/** What is tried in other browsers too, where Playwright has its own of them. */
const elsewhere = /(guide|practice|procedures|modes|search|checklist|map|progress)\.spec/;

/** What Chromium is told by flags and permissions, Firefox is by preferences. */
const firefoxUserPrefs = {
  'network.dns.localDomains': intranetHost,
  'dom.events.asyncClipboard.readText': true,
  'dom.events.testing.asyncClipboard': true,
};

// On a Mac, Tab walks past links and buttons in WebKit unless the reader has it otherwise, and a test cannot.
const onMac = process.platform === 'darwin' ? { grepInvert: /keyboard/ } : {};

const others = (
  [
    {
      name: 'Firefox',
      testMatch: elsewhere,
      use: { browserName: 'firefox', launchOptions: { firefoxUserPrefs } },
    },
    { name: 'WebKit', testMatch: elsewhere, use: { browserName: 'webkit', launchOptions: {} }, ...onMac },
  ] as const
).filter(({ name }) => hasOwn(name));

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // Where two browsers share a busy machine, one may be late for a key. What fails twice fails; the report names what failed once.
  retries: 1,
  projects: [
    { name: 'copies', testMatch: copies },
    { name: 'site', testIgnore: [copies, speed] },
    { name: 'speed', testMatch: speed, dependencies: ['copies', 'site'] },
    ...others,
  ],
  timeout: 30_000,
  expect: { timeout: 5_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: {
      ...launch,
      args: [...(launch.args ?? []), `--host-resolver-rules=MAP ${intranetHost} 127.0.0.1`],
    },
    reducedMotion: 'reduce',
    // A worker answers requests behind a test's back; the test of it lets it in.
    serviceWorkers: 'block',
  },
  webServer: [
    {
      command: `"${process.execPath}" scripts/serve.ts --port ${port} --allow-host ${intranetHost}`,
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
    },
    {
      command: `"${process.execPath}" scripts/serve.ts --port ${subPathPort} --base /docs/ --out-dir ${process.env['SUB_PATH_OUT_DIR'] ?? '.cache/sub-path'}`,
      url: subPathAddress,
      reuseExistingServer: false,
    },
  ],
});
