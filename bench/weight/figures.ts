/** What is measured of a page, and what ours are held to. */

/** What one load of a page took: bytes as they were sent, times in milliseconds. */
export interface Load {
  readonly bytes: number;
  readonly requests: number;
  /** First and Largest Contentful Paint. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Total Blocking Time. */
  readonly blocked: number;
  /** Cumulative Layout Shift. */
  readonly shift: number;
}

/** A page with what its loads took. */
export interface Measured {
  readonly name: string;
  readonly load: Load;
}

/** When a task began, and how long it took, in milliseconds. */
export interface Task {
  readonly startTime: number;
  readonly duration: number;
}

/** From what length on a task is long: https://w3c.github.io/longtasks/#sec-terminology */
const long = 50;

/** How long a reader was kept waiting after something was painted: of each long task since then, all but its first 50 ms. */
export function blockedTime(tasks: readonly Task[], firstPaint: number): number {
  return tasks
    .map(({ startTime, duration }) => startTime + duration - Math.max(startTime, firstPaint))
    .reduce((sum, length) => sum + Math.max(0, length - long), 0);
}

/** The one in the middle; of an even number, the mean of the two there. Throws an error where there is none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('Expected numbers; found none.');
  return (lower + upper) / 2;
}

/** Of some loads of a page, the median of each figure. */
export function medianLoad(loads: readonly Load[]): Load {
  const of = (figure: keyof Load) => median(loads.map((load) => load[figure]));
  return {
    bytes: of('bytes'),
    requests: of('requests'),
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    blocked: of('blocked'),
    shift: of('shift'),
  };
}

/** In which figures a page of ours is to be ahead of every other. */
const ahead = { bytes: 'bytes', firstPaint: 'FCP', largestPaint: 'LCP' } as const;

/** What a page of ours misses, a sentence each. */
export function missedBy(ours: Measured, peers: readonly Measured[]): string[] {
  const behind = Object.entries(ahead).flatMap(([key, figure]) => {
    const own = ours.load[key as keyof typeof ahead];
    return peers
      .map(({ name, load }) => ({ name, value: load[key as keyof typeof ahead] }))
      .filter(({ value }) => own >= value)
      .map(({ name, value }) => `${ours.name}: ${figure} ${own.toFixed(0)}, ${name} ${value.toFixed(0)}`);
  });
  const { blocked, shift } = ours.load;
  return [
    ...behind,
    ...(blocked > 0 ? [`${ours.name}: TBT ${blocked.toFixed(1)} ms, expected 0`] : []),
    ...(shift > 0 ? [`${ours.name}: CLS ${shift.toPrecision(2)}, expected 0`] : []),
  ];
}

/** The pages and their figures as a table in Markdown, its columns aligned. */
export function asTable(pages: readonly Measured[]): string {
  const rows = [
    ['Page', 'KB', 'Requests', 'FCP', 'LCP', 'TBT', 'CLS'],
    ...pages.map(({ name, load }) => [
      name,
      (load.bytes / 1000).toFixed(1),
      load.requests.toFixed(0),
      ...[load.firstPaint, load.largestPaint, load.blocked].map((time) => `${time.toFixed(0)} ms`),
      // A shift that rounds to nothing is one all the same.
      load.shift === 0 ? '0' : load.shift.toFixed(4),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [rows[0] ?? [], rule, ...rows.slice(1)].map(line).join('\n');
}
