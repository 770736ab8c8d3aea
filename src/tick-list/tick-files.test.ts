import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedTicks, readTickFile, type TickRow, toCsv, toMarkdown, withTickFile } from './tick-files.ts';
import { readTicks, type Ticks, writeTicks } from './ticks.ts';
import { securityChecklist as list } from '../security/checklist.ts';

/** For runs by the thousand, on a slow machine. */
const timeout = 60_000;

const ids = list.items.map(({ id }) => id);
const known = new Set(ids);
const columnNames = { group: 'group', action: 'action' };
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
  [
    'Markdown',
    (rows: readonly TickRow[]) => toMarkdown('Checklist', rows, (label, text) => `${label}: ${text}`),
  ],
  ['CSV', (rows: readonly TickRow[]) => toCsv(rows, columnNames)],
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

  it.each([
    ['sep=;\nid;done\nsecret-store;x'],
    ['\ufeffSEP=;\r\nid;done\r\nsecret-store;x\r\n'],
    ['"sep=,"\rid,done\rsecret-store,x'],
    ['sep=\t\nid\tdone\nsecret-store\tx'],
    ['ID,Done\nsecret-store,x'],
    ['\ufeff Id , DONE ,When\nsecret-store,x,'],
    ['"ID";"Done"\n"secret-store";"x"'],
  ])('is read whatever a spreadsheet has made of its head: %j', (text) => {
    const ticks = new Map([['secret-store', null]]);
    expect(readTickFile(text, list, known)).toEqual({ ticks, passedOver: 0 });
  });

  it.each([
    ...[
      'n',
      'N',
      'no',
      'não',
      'NÃO',
      'nao',
      'na\u0303o',
      '0',
      '0.0',
      '0,0',
      '-0',
      'false',
      'FALSO',
      '',
      ' ',
    ].map((cell) => [cell, 0] as const),
    ...['x', 'y', 's', 'sim', 'sí', 'TRUE', 'verdadeiro', '1', '0.5', '✓', 'none'].map(
      (cell) => [cell, 1] as const,
    ),
  ])('has "%s" for done or not as people mean it', (cell, count) => {
    const file = readTickFile(`id;done\nsecret-store;"${cell}"`, list, known);
    expect(file).toMatchObject({ ticks: { size: count } });
  });

  it('keeps a tick whose line has another comment after it, and no id that is none', () => {
    const text = [
      '- [x] One <!-- tick: secret-store 2026-01-02T03:04:05.000Z --> <!-- by Ana -->',
      '* [X] Two <!--tick:own-user-->',
      `- [x] Three <!-- tick: ${'a'.repeat(61)} -->`,
      '- [x] Four <!-- tick: <b> -->',
      'Five <!-- tick: hand-over -->',
    ].join('\n');
    expect(readTickFile(text, list, known)).toEqual({
      ticks: new Map([
        ['secret-store', Date.UTC(2026, 0, 2, 3, 4, 5)],
        ['own-user', null],
      ]),
      passedOver: 2,
    });
  });

  it('keeps formulas from being formulas', () => {
    const row = { id: 'secret-store', isDone: true, time: null, group: 'g', action: '=1+1', details: [] };
    expect(toCsv([row], columnNames)).toContain("'=1+1");
  });
});

describe('a hostile file', () => {
  /** Milliseconds the fastest of some readings takes. */
  const timeOf = (text: string) =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = performance.now();
        readTickFile(text, list, known);
        return performance.now() - start;
      }),
    );

  it.each([
    ['- [x] ', '<!--tick:'],
    ['- [x] <!-- tick: ', 'a'],
    ['- [x] <!-- tick: a ', '- '],
    ['- [x] ', '<!-- tick: a'],
    ['- [x] <!-- tick: a -->', ' '],
    ['', '\n'],
    ['', ' '],
    ['', ' - [x] <!-- tick:\n'],
    ['id,done\n', '"'],
    ['id,done\n', '"a"b'],
    ['id,done\n', 'a,'],
    ['sep=', 'sep='],
  ])('of %j and many of %j takes no longer than its length lets expect', { timeout }, (start, piece) => {
    // From short to long, so that what grows with the square or worse is caught before it takes for ever.
    for (let length = 1_000; length * 4 <= 256_000; length *= 4) {
      const [short, long] = [length, length * 4].map((size) =>
        timeOf(start + piece.repeat(Math.ceil(size / piece.length))),
      ) as [number, number];
      // Linear is 4 times, squared 16. What takes less than some milliseconds is noise.
      expect(long / Math.max(short, 5), `${length} characters and four times as many`).toBeLessThan(10);
    }
  });
});

describe('a file that is loaded', () => {
  const rows = (count: number, letter: string) =>
    `id,done\nsecret-store,x\n${Array.from({ length: count }, (_, n) => `${letter}${n},x`).join('\n')}`;

  it(
    'is taken only where all of it can be read back, also after everything here has been ticked',
    { timeout },
    () => {
      const results = new Set<string>();
      const some = fc.record({
        own: fc.constantFrom(0, 10, 1_000, 4_000),
        added: fc.constantFrom(0, 10, 1_000, 4_000, 9_000),
        letter: fc.constantFrom('a', 'b'.repeat(50)),
      });
      fc.assert(
        fc.property(some, ({ own, added, letter }) => {
          const before = new Map(Array.from({ length: own }, (_, n) => [`c${n}`, null]));
          const file = withTickFile(before, rows(added, letter), list, known);
          results.add('problem' in file ? file.problem : 'taken');
          if ('problem' in file) return;
          expect(file.all).toEqual(mergedTicks(before, file.ticks));
          expect(readTicks(writeTicks(file.all, list), list)).toEqual({ ticks: file.all, problem: null });
          const later = mergedTicks(file.all, new Map(ids.map((id) => [id, Date.now()])));
          expect(readTicks(writeTicks(later, list), list)).toEqual({ ticks: later, problem: null });
        }),
      );
      expect(results).toEqual(new Set(['taken', 'too-much', 'too-big']));
    },
  );

  it('is refused, with the reason, where there would be too many ticks', () => {
    expect(withTickFile(new Map(), rows(9_000, 'unknown-'), list, known)).toEqual({ problem: 'too-much' });
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
