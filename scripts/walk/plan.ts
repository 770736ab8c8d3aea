/** In which of the other browsers the site is tried, and how: the browser tests, a walk, or not at all and why. */
import { existsSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';
import { findProgram } from '../browser.ts';

/** The browsers beside Chromium. */
export const otherBrowsers = ['Firefox', 'WebKit'] as const;

/** One of them. */
export type OtherBrowser = (typeof otherBrowsers)[number];

/** What there is to try a browser with. */
export interface Found {
  /** Whether Playwright's own has been downloaded. */
  readonly isOwn: boolean;
  /** The programs of the system that a walk needs, by what they are; null for one that is not there. */
  readonly programs: Readonly<Record<string, string | null>>;
}

/** How a browser is tried. Playwright's own runs the same tests as Chromium; a browser of the system is walked through. */
export type Plan =
  | { readonly kind: 'tests' }
  | { readonly kind: 'walk'; readonly programs: readonly string[] }
  | { readonly kind: 'none'; readonly why: string };

/** How a browser is tried with what there is: both of a pair of programs are needed, and Playwright's own is preferred. */
export function planFor({ isOwn, programs }: Found): Plan {
  if (isOwn) return { kind: 'tests' };
  const paths = Object.values(programs).filter((path) => path !== null);
  const missing = Object.keys(programs).filter((name) => programs[name] === null);
  if (missing.length === 0) return { kind: 'walk', programs: paths };
  return {
    kind: 'none',
    why: `there is neither Playwright’s own nor, of the system, ${missing.join(' and ')}`,
  };
}

const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Whether Playwright's own browser has been downloaded. */
export function hasOwn(browser: OtherBrowser): boolean {
  return existsSync({ Firefox: firefox, WebKit: webkit }[browser].executablePath());
}

/** What this machine has. */
export function findOn(browser: OtherBrowser): Found {
  const programs = {
    Firefox: () => ({ Firefox: findProgram(['firefox', 'firefox-esr'], firefoxPlaces) }),
    WebKit: () => ({ WebKitWebDriver: findProgram(['WebKitWebDriver']), Xvfb: findProgram(['Xvfb']) }),
  };
  return { isOwn: hasOwn(browser), programs: programs[browser]() };
}
