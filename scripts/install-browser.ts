/**
 * Sees to it that there is a browser for the tests: one that is there; else Playwright's own, downloaded; else
 * Debian's packages, where those can be installed. Ends with a sentence on what to do where nothing helps.
 */
import { spawnSync } from 'node:child_process';
import { findSystemBrowser, hasOwnBrowser } from './browser.ts';

function attempt(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 }).status === 0;
}

function isThere(): boolean {
  return hasOwnBrowser() || findSystemBrowser() !== null;
}

if (!isThere()) {
  console.log('Downloading a browser for the tests…');
  attempt(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
}
if (!isThere() && process.platform === 'linux' && process.getuid?.() === 0) {
  console.log('That did not work. Installing a package of Debian…');
  attempt('apt-get', ['update', '-qq']);
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (!isThere()) attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}
if (!isThere()) {
  console.error(
    'No browser: run "npx playwright install chromium", or install Chromium or Chrome, then try again.',
  );
  process.exitCode = 1;
}
