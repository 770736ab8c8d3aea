/** Saves a list that is ticked off as a file, and loads one; fetched once a reader asks for either. */
import { fill } from '../../content/words/format.ts';
import { plural, type PluralForms } from '../../content/words/intl.ts';
import {
  type ItemTexts,
  type TickRow,
  toCsv,
  toMarkdown,
  toRecord,
  withTickFile,
} from '../../tick-list/tick-files.ts';
import { readChosenFile } from '../files/chosen-file.ts';
import { saveFile } from '../files/save-file.ts';
import { clockTime } from './clock-time.ts';
import type { TickListElement, TickListWords } from './tick-list.element.ts';

/** Bytes; what is larger is not read. */
const largestFile = 2_000_000;

/** Hands the reader a file: `markdown`, `csv`, or the `record` of a plan. */
export function save(element: TickListElement, { files, fileTitle }: TickListWords, kind: string): void {
  const rows = rowsOf(element);
  const { fileName: name } = element.list;
  const title = fill(files.heading, { title: fileTitle, time: clockTime(Date.now()) });
  const when = (time: number | null) => (time === null ? files.notDone : clockTime(time));
  const detailLine = (label: string, text: string) => fill(files.detail, { label, text });
  if (kind === 'csv') saveFile(`${name}.csv`, 'text/csv', toCsv(rows, files.columns));
  else if (kind === 'markdown') saveFile(`${name}.md`, 'text/markdown', toMarkdown(title, rows, detailLine));
  else saveFile(`${name}.txt`, 'text/plain', toRecord(title, rows, when));
  element.say(files.saved);
}

/** Loads the file that was chosen, and tells the reader what came of it. */
export async function load(
  element: TickListElement,
  { files }: TickListWords,
  input: HTMLInputElement,
): Promise<void> {
  const chosen = await readChosenFile(input, largestFile);
  if (!chosen) return;
  element.say('text' in chosen ? added(element, files, chosen.text) : files.problems[chosen.problem]);
}

/** Adds the ticks a text holds to those there are; gives what to tell the reader. */
function added(element: TickListElement, words: TickListWords['files'], text: string): string {
  const known = new Set(element.boxes.map(({ value }) => value));
  const file = withTickFile(element.ticks, text, element.list, known);
  if ('problem' in file) return words.problems[file.problem];
  element.keep(file.all);
  const counted = (forms: PluralForms, count: number) => plural(forms, count, document.documentElement.lang);
  const loaded = counted(words.loaded, file.ticks.size);
  if (file.passedOver === 0) return loaded;
  return fill(words.loadedInPart, { loaded, passedOver: counted(words.passedOver, file.passedOver) });
}

/** Each item, as its component says it, with its tick. */
function rowsOf({ boxes, ticks }: TickListElement): TickRow[] {
  return boxes.map((box) => {
    const texts = JSON.parse(box.closest('li')?.dataset['item'] ?? '') as ItemTexts;
    const id = box.value;
    return { ...texts, id, time: ticks.get(id) ?? null, isDone: ticks.has(id) };
  });
}
