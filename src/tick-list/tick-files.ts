/**
 * Files of a list that is ticked off: as Markdown to read, as CSV for an audit, and back in from either, also after
 * somebody has worked on them in an editor or a spreadsheet; of a plan, as a record of when each step was taken. CSV (RFC 4180) is papaparse's business: separators differ
 * from country to country, and quotes are easily got wrong.
 */
import Papa from 'papaparse';
import type { TickStorage } from './tick-list.ts';
import { type Ticks, ticksOf, writeTicks } from './ticks.ts';

/** What files say of an item, in the reader's words. */
export interface ItemTexts {
  /** The heading it stands under. */
  readonly group: string;
  readonly action: string;
  /** What else is said of it, label and text. */
  readonly details: readonly (readonly [label: string, text: string])[];
}

/** A row of a file: an item, and whether it is done. */
export interface TickRow extends ItemTexts {
  readonly id: string;
  /** When it was ticked, in milliseconds since 1970-01-01 UTC; null where that is not known. */
  readonly time: number | null;
  readonly isDone: boolean;
}

/** Why nothing was read from a file; a key in the words. */
interface Refused {
  readonly problem: 'too-big' | 'foreign' | 'too-much';
}

/** What was read from a file: its ticks, and how many rows could not be used. */
interface TickFile {
  readonly ticks: Ticks;
  readonly passedOver: number;
}

/** Characters. A file of ours is far smaller. */
const longestText = 500_000;

/**
 * Characters a file may bring the stored form to: less than can be read back, so that whatever is ticked here afterwards
 * still fits.
 */
const longestStored = 80_000;

/** Names of the columns a file is read by; the same in every language. */
const columns = { id: 'id', done: 'done', time: 'when' } as const;

/** A detail on a line of its own, as the reader's language writes it. */
type DetailLine = (label: string, text: string) => string;

/** The list as Markdown: a task list, grouped by heading, with ids in comments. */
export function toMarkdown(title: string, rows: readonly TickRow[], detailLine: DetailLine): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const sections = groups.map((group) => {
    const items = rows.filter((row) => row.group === group).map((row) => markdownItem(row, detailLine));
    return [`## ${group}`, ...items].join('\n\n');
  });
  return `${[`# ${title}`, ...sections].join('\n\n')}\n`;
}

function markdownItem({ id, time, isDone, action, details }: TickRow, detailLine: DetailLine): string {
  const mark = `<!-- tick: ${[id, isoTime(time)].filter(Boolean).join(' ')} -->`;
  const lines = details.map(([label, text]) => `  ${detailLine(label, text)}`);
  return [`- [${isDone ? 'x' : ' '}] **${action}** ${mark}`, ...lines].join('  \n');
}

/**
 * The list as CSV, with a mark ahead by which spreadsheets know UTF-8. Texts cannot be taken for formulas. The columns that
 * are not read back have the names the reader's language gives them.
 */
export function toCsv(rows: readonly TickRow[], names: Readonly<Record<'group' | 'action', string>>): string {
  const table = rows.map(({ id, time, isDone, group, action, details }) => ({
    [columns.id]: id,
    [columns.done]: isDone ? 'x' : '',
    [columns.time]: isoTime(time),
    [names.group]: group,
    [names.action]: action,
    ...Object.fromEntries(details),
  }));
  return `\ufeff${Papa.unparse(table, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

/** The steps of a plan as plain text, each with when it was taken, as the reader's language says it. */
export function toRecord(
  title: string,
  rows: readonly TickRow[],
  when: (time: number | null) => string,
): string {
  const lines = rows.map(({ time, action }) => `${when(time)}\t${action}`);
  return `${[title, '', ...lines].join('\n')}\n`;
}

/** Reads a file of either kind. Never throws; a row that cannot be used takes no other with it. */
export function readTickFile(
  text: string,
  list: TickStorage,
  known: ReadonlySet<string>,
): TickFile | Refused {
  if (text.length > longestText) return { problem: 'too-big' };
  const rows = rowsOfMarkdown(text);
  const found = rows.length > 0 ? rows : rowsOfCsv(text);
  const usable = found.filter(({ id }) => ticksOf([[id, null]], list).size > 0);
  const isOurs = usable.some(({ id }) => known.has([...ticksOf([[id, null]], list).keys()][0] ?? ''));
  if (!isOurs) return { problem: 'foreign' };
  const done = usable.filter(({ isDone }) => isDone).map(({ id, time }) => [id, time] as const);
  return { ticks: ticksOf(done, list), passedOver: found.length - usable.length };
}

/**
 * Own ticks with those of a file added, and what was read from it; or why nothing of it is taken. What is given here can
 * be read back once it is stored.
 */
export function withTickFile(
  own: Ticks,
  text: string,
  list: TickStorage,
  known: ReadonlySet<string>,
): (TickFile & { readonly all: Ticks }) | Refused {
  const file = readTickFile(text, list, known);
  if ('problem' in file) return file;
  const all = mergedTicks(own, file.ticks);
  return writeTicks(all, list).length <= longestStored ? { ...file, all } : { problem: 'too-much' };
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

/**
 * Line by line, with bounded ids and times: a pattern over the whole text, or one that may begin anywhere in a line, takes
 * a time that grows with the square of a hostile file.
 */
function rowsOfMarkdown(text: string): FoundRow[] {
  return text.split(/[\n\r\u2028\u2029]/).flatMap((line) => {
    const [, box] = /^\s*[-*+] \[([ xX])\]/.exec(line) ?? [];
    const place = Math.max(line.lastIndexOf('<!-- tick:'), line.lastIndexOf('<!--tick:'));
    if (box === undefined || place < 0) return [];
    const mark = /^<!-- ?tick: ?([a-z\d-]{1,60}?)(?: ([^\s>]{1,40}?))? ?-->/.exec(line.slice(place));
    const [, id = '', time = ''] = mark ?? [];
    return { id, isDone: box !== ' ', time };
  });
}

/** A first line by which Excel is told the separator; after it comes what would be the first line elsewhere. */
const separatorLine = /^\ufeff?"?sep=(.)"?(?:\r\n|\r|\n)/i;

function rowsOfCsv(text: string): FoundRow[] {
  const [line = '', delimiter = ''] = separatorLine.exec(text) ?? [];
  const { data } = Papa.parse<string[]>(text.slice(line.length), { delimiter, skipEmptyLines: 'greedy' });
  const [heads = [], ...rows] = data;
  const names = heads.map((name) => name.trim().toLowerCase());
  const [id, done, time] = [columns.id, columns.done, columns.time].map((name) => names.indexOf(name));
  const cell = (row: readonly string[], index = -1) => (row[index] ?? '').trim();
  return rows.map((row) => ({ id: cell(row, id), isDone: isYes(cell(row, done)), time: cell(row, time) }));
}

/**
 * What people and spreadsheets write for “no”, without accents. In every language of this site at once, and so not among the
 * words of one: a file may come from a page, or a spreadsheet, in another.
 */
const noes: readonly string[] = ['n', 'no', 'nao', 'false', 'falso'];

/** Whether a cell says that something is done: anything does but a “no”, a zero in whatever form, or nothing. */
function isYes(cell: string): boolean {
  const plain = cell.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return !noes.includes(plain) && Number(plain.replace(',', '.')) !== 0;
}

const isoTime = (time: number | null) => (time === null ? '' : new Date(time).toISOString());
