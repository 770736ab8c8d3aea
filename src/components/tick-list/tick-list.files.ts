/** Saves a list that is ticked off as a file, and loads one; fetched once a reader asks for either. */
import { plural, type PluralForms } from '../../content/words/intl.ts';
import { type TickRow, toCsv, toMarkdown, withTickFile } from '../../security/tick-files.ts';
import { readChosenFile } from '../files/chosen-file.ts';
import { saveFile } from '../files/save-file.ts';
import { clockTime } from './clock-time.ts';
import type { TickList } from './tick-list.element.ts';
import type { TickFileWords } from './tick-list.words.ts';

/** Bytes; what is larger is not read. */
const largestFile = 2_000_000;

/** Hands the reader a file: `markdown`, `csv`, or the `record` of an incident. */
export function save(list: TickList, words: TickFileWords, kind: string): void {
  const rows = rowsOf(list);
  const { fileTitle, fileName: name } = words;
  const heading = `${fileTitle}, ${clockTime(Date.now())}`;
  if (kind === 'csv') saveFile(`${name}.csv`, 'text/csv', toCsv(rows));
  else if (kind === 'markdown') saveFile(`${name}.md`, 'text/markdown', toMarkdown(heading, rows));
  else saveFile(`${name}.txt`, 'text/plain', record(heading, rows, words));
  list.say(words.saved);
}

/** Loads the file that was chosen, and tells the reader what came of it. */
export async function load(list: TickList, words: TickFileWords, input: HTMLInputElement): Promise<void> {
  const chosen = await readChosenFile(input, largestFile);
  if (chosen) list.say('text' in chosen ? added(list, words, chosen.text) : words.problems[chosen.problem]);
}

/** Adds the ticks a text holds to those there are; gives what to tell the reader. */
function added(list: TickList, words: TickFileWords, text: string): string {
  const known = new Set(list.boxes.map(({ value }) => value));
  const file = withTickFile(list.ticks, text, list.list, known);
  if ('problem' in file) return words.problems[file.problem];
  list.keep(file.all);
  const counted = (forms: PluralForms, count: number) => plural(forms, count, document.documentElement.lang);
  const remarks = [counted(words.loaded, file.ticks.size)];
  if (file.passedOver > 0) remarks.push(counted(words.passedOver, file.passedOver));
  return remarks.join(' ');
}

/** What the page says of each item, in the page's words. */
function rowsOf(list: TickList): TickRow[] {
  return list.boxes.map((box) => {
    const item = box.closest('li');
    const details = Array.from(item?.querySelectorAll<HTMLElement>('[data-detail]') ?? [], (detail) => {
      const { detail: label = '' } = detail.dataset;
      return [label, textOf(detail).replace(`${label}:`, '').trim()] as const;
    });
    return {
      id: box.value,
      time: list.ticks.get(box.value) ?? null,
      isDone: list.ticks.has(box.value),
      group: textOf(item?.closest('section')?.querySelector('h2')),
      action: textOf(item?.querySelector('h3')),
      details,
    };
  });
}

/** The steps of an incident, with the time each was taken. */
function record(heading: string, rows: readonly TickRow[], { notDone }: TickFileWords): string {
  const lines = rows.map(({ time, action }) => `${time === null ? notDone : clockTime(time)}\t${action}`);
  return `${[heading, '', ...lines].join('\n')}\n`;
}

const textOf = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
