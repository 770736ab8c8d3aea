import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTicks, type Ticks, writeTicks } from './ticks.ts';
import { securityChecklist as list } from '../security/checklist.ts';

const ids = list.items.map(({ id }) => id);
const aTime = fc.integer({ min: 1_577_836_800_000, max: 4_102_444_800_000 });
const someTicks = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ids, 'an-item-of-another-version'), fc.option(aTime)), {
    selector: ([id]) => id,
  })
  .map((entries): Ticks => new Map(entries));

describe('stored ticks', () => {
  it('come back as they were kept, also those of items this version does not have', () => {
    fc.assert(
      fc.property(someTicks, (ticks) => {
        expect(readTicks(writeTicks(ticks, list), list)).toEqual({ ticks, problem: null });
      }),
    );
  });

  it('are none where nothing was stored', () => {
    expect(readTicks(null, list)).toEqual({ ticks: new Map(), problem: null });
  });

  it('of the first version come along, without times', () => {
    const { ticks, problem } = readTicks('{"version":1,"ticks":["secret-store","not-in-code"]}', list);
    expect(problem).toBeNull();
    expect([...ticks]).toEqual([
      ['secret-store', null],
      ['not-in-code', null],
    ]);
  });

  it('of items that were renamed are those of the new name', () => {
    for (const [old, name] of Object.entries(list.renamed)) {
      expect(ids).toContain(name);
      expect(ids).not.toContain(old);
      expect([...readTicks(`{"version":1,"ticks":["${old}"]}`, list).ticks.keys()]).toEqual([name]);
    }
  });

  it('of a newer version are read, and said to be of one', () => {
    const newer = writeTicks(new Map([['secret-store', 0]]), list).replace('"version":2', '"version":3');
    expect(readTicks(newer, list)).toEqual({ ticks: new Map([['secret-store', 0]]), problem: 'newer' });
  });

  it.each([
    ['damaged', '{"version":1,"ti'],
    ['damaged', ''],
    ['damaged', 'true'],
    ['damaged', '{"version":1}'],
    ['damaged', '{"version":1,"ticks":["<b>"]}'],
    ['damaged', '{"version":1,"ticks":[1]}'],
    ['too-big', 'x'.repeat(100_001)],
  ])('that are %s are none, and say so: %s', (problem, text) => {
    expect(readTicks(text, list)).toEqual({ ticks: new Map(), problem });
  });

  it('survive an item added, removed or renamed in the list', () => {
    const ticks: Ticks = new Map(ids.map((id, index) => [id, index]));
    const [first = '', second = ''] = ids;
    const next = { ...list, renamed: { ...list.renamed, [first]: 'a-new-name' } };
    const after = readTicks(writeTicks(ticks, list), next).ticks;
    expect(after.size).toBe(ticks.size);
    expect(after.get('a-new-name')).toBe(0);
    expect(after.get(second)).toBe(1);
  });

  it('never throw and lose no valid tick, however the text is damaged', { timeout: 60_000 }, () => {
    const junk = fc.oneof(fc.string(), fc.json(), fc.constantFrom(null, true, 1.5, {}, ['a'], '__proto__'));
    fc.assert(
      fc.property(someTicks, fc.array(junk), fc.nat(), fc.string(), (ticks, extra, end, tail) => {
        const stored = JSON.parse(writeTicks(ticks, list)) as { ticks: Record<string, unknown> };
        const mixed = {
          ...stored,
          ticks: {
            ...Object.fromEntries(extra.map((key, at) => [`!${JSON.stringify(key)}${at}`, key])),
            ...stored.ticks,
          },
        };
        expect([...readTicks(JSON.stringify(mixed), list).ticks]).toEqual(expect.arrayContaining([...ticks]));
        const listed = JSON.stringify({ version: 1, ticks: [...extra, ...ticks.keys()] });
        for (const id of ticks.keys()) expect(readTicks(listed, list).ticks.has(id)).toBe(true);
        const whole = writeTicks(ticks, list);
        const cut = whole.slice(0, end % (whole.length + 1));
        const found = readTicks(cut + tail.replaceAll('"', ''), list).ticks;
        for (const id of ticks.keys()) {
          if (cut.slice(cut.indexOf('"ticks"')).includes(`"${id}"`) && cut.includes('"ticks"'))
            expect(found.has(id), `${id} in ${cut}`).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
