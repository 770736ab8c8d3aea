/** Where a reader with a keyboard begins. */
import type { Locator } from '@playwright/test';

/**
 * Tab goes on from here, as it does for a reader who has clicked into the text or was led to a heading. Every stop of a
 * page, from its top to its end, is walked through elsewhere; what is done with the keyboard begins where it is done.
 */
export async function beginAt(heading: Locator): Promise<void> {
  await heading.click();
}
