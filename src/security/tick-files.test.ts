import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistItems } from './checklist.ts';
import { mergedTicks, readTickFile, type TickRow, toCsv, toMarkdown } from './tick-files.ts';
import { tickLists } from './tick-lists.ts';
import type { Ticks } from './ticks.ts';

/** For runs by the thousand, on a slow machine. */
const timeout = 60_000;

const list = tickLists.checklist;
const ids = checklistItems.map(({ id }) => id);
const known = new Set(ids);
const aTime = fc.integer({ min: 1_577_836_800_000, max: 4_102_444_800_000 });
/** Texts as people write them, and as they should not. */
const aText = fc.oneof(fc.string(), fc.constantFrom('=1+1', '@x', 'a "b", c;', 'ção\nline', '-- x -->'));
const someRows = fc.tuple(...ids.map(() => fc.tuple(fc.boolean(), fc.option(aTime), aText))).map((states) =>
  states.map(([isDone, time, text], index): TickRow => ({
    id: ids[index] ?? '',
    isDone,
    time: isDone ? time : null,
    group: `Group ${index % 3}`,
    action: text.replaceAll('\n', ' '),
    details: [['Why', text.replaceAll('\n', ' ')]],
  })),
);
/** As a page keeps them, also of items this version does not have. */
const someTicks = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ids, 'an-item-of-another-version'), fc.option(aTime)), {
    selector: ([id]) => id,
  })
  .map((entries): Ticks => new Map(entries));
const ticksOf = (rows: readonly TickRow[]) =>
  new Map(rows.filter(({ isDone }) => isDone).map(({ id, time }) => [id, time]));
const sorted = (ticks: ReadonlyMap<string, number | null>) =>
  [...ticks].sort(([a], [b]) => a.localeCompare(b));

describe.each([
  ['Markdown', (rows: readonly TickRow[]) => toMarkdown('Checklist', rows)],
  ['CSV', toCsv],
])('a checklist as %s', (_, write) => {
  it('comes back with every tick and its time', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const file = readTickFile(write(rows), list, known);
        if ('problem' in file) throw new Error(file.problem);
        expect(sorted(file.ticks)).toEqual(sorted(ticksOf(rows)));
        expect(file.passedOver).toBe(0);
      }),
    );
  });

  it('never breaks and loses no valid tick, whatever is put between its lines', { timeout }, () => {
    const line = fc.string().map((text) => text.replaceAll(/["\r\n]/g, ''));
    fc.assert(
      fc.property(someRows, fc.array(line, { maxLength: 8 }), fc.nat(), (rows, junk, at) => {
        // Texts of ours hold no line breaks and, for this, no quotes: junk between lines must stay between them.
        const plain = rows.map((row) => ({ ...row, action: 'Do it', details: [] }));
        const lines = write(plain).split(/\r?\n/);
        // The first line of a CSV file names its columns.
        const place = 1 + (at % lines.length);
        const file = readTickFile(
          [...lines.slice(0, place), ...junk, ...lines.slice(place)].join('\n'),
          list,
          known,
        );
        if ('problem' in file) throw new Error(file.problem);
        for (const [id, time] of ticksOf(rows)) expect([id, file.ticks.get(id)]).toEqual([id, time]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a file that is not ours', () => {
  it.each([
    ['', 'foreign'],
    ['a,b\n1,2', 'foreign'],
    ['id,done\nunknown-id,x', 'foreign'],
    ['- [x] milk', 'foreign'],
    ['{"version":1}', 'foreign'],
    ['x'.repeat(500_001), 'too-big'],
  ])('is refused: %s', (text, problem) => {
    expect(readTickFile(text, list, known)).toEqual({ problem });
  });

  it('is never an exception', { timeout }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readTickFile(text, list, known)).toBeTypeOf('object');
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a file somebody worked on', () => {
  it('is read with the separators of other countries, ticks in any case, and older names', () => {
    const file = readTickFile(
      'id;done;when\r\ntreat-as-yours;X;\r\nsecret-store;no;\r\n<b>;x;\r\n',
      list,
      known,
    );
    expect(file).toEqual({ ticks: new Map([['out-of-messages', null]]), passedOver: 1 });
  });

  it('keeps formulas from being formulas', () => {
    const row = { id: 'secret-store', isDone: true, time: null, group: 'g', action: '=1+1', details: [] };
    expect(toCsv([row])).toContain("'=1+1");
  });
});

describe('two sets of ticks', () => {
  it('are together what is in either, and keep the times there are', () => {
    fc.assert(
      fc.property(someTicks, someTicks, (own, other) => {
        const both = mergedTicks(own, other);
        expect(new Set(both.keys())).toEqual(new Set([...own.keys(), ...other.keys()]));
        for (const [id, time] of own) if (time !== null) expect(both.get(id)).toBe(time);
      }),
    );
  });
});
