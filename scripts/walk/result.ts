/** What came of trying the site in the other browsers. */
import type { OtherBrowser } from './plan.ts';

/** What came of one browser. */
export type Result =
  | { readonly kind: 'walked'; readonly version: string; readonly steps: number }
  | { readonly kind: 'failed'; readonly version: string; readonly steps: number; readonly error: string }
  | { readonly kind: 'not run'; readonly why: string };

/** The counts of the checks: one for each step that was walked, and one for where it ended. What was not run is in neither. */
export function countOf(results: readonly Result[]): { passed: number; failed: number } {
  const steps = results.map((result) => (result.kind === 'not run' ? 0 : result.steps));
  return {
    passed: steps.reduce((sum, count) => sum + count, 0),
    failed: results.filter(({ kind }) => kind === 'failed').length,
  };
}

/** A result, in a line. */
export function lineOf(browser: OtherBrowser, result: Result): string {
  if (result.kind === 'not run') return `${browser}: not run: ${result.why}`;
  const line = `${browser} ${result.version}: walked ${result.steps} steps`;
  return result.kind === 'walked' ? line : `${line}, then failed: ${result.error}`;
}
