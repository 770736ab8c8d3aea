/** The browser that is measured in: a whole one, as readers have. */
import type { LaunchOptions } from '@playwright/test';
import { launchOptions, wholeBrowserOptions } from '../scripts/browser.ts';

/** How to launch it; the headless shell where there is no other, which is said. Throws as `launchOptions` does. */
export function measuredBrowser(): LaunchOptions {
  const whole = wholeBrowserOptions();
  if (whole) return whole;
  console.log('There is no whole browser here: what follows is of the headless shell, which differs.');
  return launchOptions();
}
