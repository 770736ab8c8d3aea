/** Finds a Chromium to drive: Playwright's own where it has been downloaded, else one the system has. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

/** It draws the same pages in less time than a whole browser, since it has no windows. */
const shellName = 'chromium-headless-shell';
const wholeNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const systemPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Nothing that a browser does on its own may reach for the network during a test. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** Whether Playwright's own browser has been downloaded. */
export function hasOwnBrowser(): boolean {
  return existsSync(chromium.executablePath());
}

/** The path of a Chromium-like browser of the system, the shell first; null where there is none. */
export function findSystemBrowser(): string | null {
  return findProgram([shellName, ...wholeNames], systemPlaces);
}

/** The path of the first program there is: by name, where programs are looked for, or else at one of the places. */
export function findProgram(names: readonly string[], places: readonly string[] = []): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find(isExecutable) ?? null;
}

/** How to launch the browser there is. Throws one sentence on what to install where there is none. */
export function launchOptions(): LaunchOptions {
  const executablePath = hasOwnBrowser() ? undefined : findSystemBrowser();
  if (executablePath === null) {
    throw new Error(
      'No browser found: run "npx playwright install chromium", or install Chromium or Chrome, then try again.',
    );
  }
  return { args: args(), ...(executablePath ? { executablePath } : {}) };
}

/** How to launch a whole browser, with what the shell lacks: pages that are kept for Back. Null where there is none. */
export function wholeBrowserOptions(): LaunchOptions | null {
  if (hasOwnBrowser()) return { args: args(), channel: 'chromium' };
  const executablePath = findProgram(wholeNames, systemPlaces);
  return executablePath === null ? null : { args: args(), executablePath };
}

function args(): string[] {
  // Chromium's sandbox cannot be set up by root, as whom containers and CI often run.
  return [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
