/** How a row and its callout light each other, without a script: CSS cannot match two elements by an equal number. */

/**
 * Rules for each of these numbers. A row has `data-row` and a marker that takes its colours from `--marker` and
 * `--marker-ink`; a callout has `data-step`; both stand in one element with `data-lights`.
 */
export function lightingRules(numbers: readonly number[]): string {
  const all = [...new Set(numbers)].sort((a, b) => a - b);
  const lit = ':is(:hover,:focus-within,:target)';
  const rows = all.map(
    (n) => `[data-lights]:has(.callout[data-step="${n}"]:is(:hover,:focus-visible)) [data-row="${n}"]`,
  );
  const callouts = all.map((n) => `[data-lights]:has([data-row="${n}"]${lit}) .callout[data-step="${n}"]`);
  return [
    `[data-row]${lit},${rows.join()}{--marker:var(--signal);--marker-ink:var(--on-signal);outline:3px solid transparent}`,
    `${callouts.join()}{box-shadow:0 0 0 4px var(--signal),0 0 0 6px var(--halo)}`,
    // What is transparent is drawn in forced colours, which have no shadows.
    `@media (forced-colors:active){${callouts.join()}{outline:5px solid Highlight}}`,
  ].join('');
}
