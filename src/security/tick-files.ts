/**
 * Files of a list that is ticked off: as Markdown to read, as CSV for an audit, and back in from either, also after
 * somebody has worked on them in an editor or a spreadsheet. CSV (RFC 4180) is papaparse's business: separators differ
 * from country to country, and quotes are easily got wrong.
 */
import Papa from 'papaparse';
import { type TickList, type Ticks, ticksOf } from './ticks.ts';

/** A row of the list, in the reader's words. */
export interface TickRow {
  readonly id: string;
  /** When it was ticked, in milliseconds since 1970-01-01 UTC; null where that is not known. */
  readonly time: number | null;
  readonly isDone: boolean;
  /** The heading it stands under. */
  readonly group: string;
  readonly action: string;
  /** What else is said of it, label and text. */
  readonly details: readonly (readonly [label: string, text: string])[];
}

/** What was read from a file: its ticks, and how many rows could not be used; or why nothing was. */
export type TickFile =
  { readonly ticks: Ticks; readonly passedOver: number } | { readonly problem: 'too-big' | 'foreign' };

/** Characters. A file of ours is far smaller. */
const longestText = 500_000;

/** Names of the columns a file is read by; the same in every language. */
const columns = { id: 'id', done: 'done', time: 'when' } as const;

/** The list as Markdown: a task list, grouped by heading, with ids in comments. */
export function toMarkdown(title: string, rows: readonly TickRow[]): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const sections = groups.map((group) => {
    const items = rows.filter((row) => row.group === group).map(markdownItem);
    return [`## ${group}`, ...items].join('\n\n');
  });
  return `${[`# ${title}`, ...sections].join('\n\n')}\n`;
}

function markdownItem({ id, time, isDone, action, details }: TickRow): string {
  const mark = `<!-- tick: ${[id, isoTime(time)].filter(Boolean).join(' ')} -->`;
  const lines = details.map(([label, text]) => `  ${label}: ${text}`);
  return [`- [${isDone ? 'x' : ' '}] **${action}** ${mark}`, ...lines].join('  \n');
}

/** The list as CSV, with a mark ahead by which spreadsheets know UTF-8. Texts cannot be taken for formulas. */
export function toCsv(rows: readonly TickRow[]): string {
  const table = rows.map(({ id, time, isDone, group, action, details }) => ({
    [columns.id]: id,
    [columns.done]: isDone ? 'x' : '',
    [columns.time]: isoTime(time),
    group,
    action,
    ...Object.fromEntries(details),
  }));
  return `\ufeff${Papa.unparse(table, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

/** Reads a file of either kind. Never throws; a row that cannot be used takes no other with it. */
export function readTickFile(text: string, list: TickList, known: ReadonlySet<string>): TickFile {
  if (text.length > longestText) return { problem: 'too-big' };
  const rows = rowsOfMarkdown(text);
  const found = rows.length > 0 ? rows : rowsOfCsv(text);
  const usable = found.filter(({ id }) => ticksOf([[id, null]], list).size > 0);
  const isOurs = usable.some(({ id }) => known.has([...ticksOf([[id, null]], list).keys()][0] ?? ''));
  if (!isOurs) return { problem: 'foreign' };
  const done = usable.filter(({ isDone }) => isDone).map(({ id, time }) => [id, time] as const);
  return { ticks: ticksOf(done, list), passedOver: found.length - usable.length };
}

/** Both together; where both have a tick, the time of the first that knows one. */
export function mergedTicks(own: Ticks, other: Ticks): Ticks {
  const merged = new Map(own);
  for (const [id, time] of other) merged.set(id, merged.get(id) ?? time);
  return merged;
}

interface FoundRow {
  readonly id: string;
  readonly isDone: boolean;
  readonly time: string;
}

function rowsOfMarkdown(text: string): FoundRow[] {
  const item = /^\s*[-*+] \[([ xX])\].*<!-- ?tick: ?([^\s>]*) ?([^\s>]*) ?-->/gm;
  return Array.from(text.matchAll(item), ([, mark = '', id = '', time = '']) => ({
    id,
    isDone: mark !== ' ',
    time,
  }));
}

function rowsOfCsv(text: string): FoundRow[] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [names = [], ...rows] = data;
  const [id, done, time] = [columns.id, columns.done, columns.time].map((name) => names.indexOf(name));
  const cell = (row: readonly string[], index = -1) => (row[index] ?? '').trim();
  return rows.map((row) => ({
    id: cell(row, id),
    isDone: !['', '0', 'no', 'false'].includes(cell(row, done).toLowerCase()),
    time: cell(row, time),
  }));
}

const isoTime = (time: number | null) => (time === null ? '' : new Date(time).toISOString());
