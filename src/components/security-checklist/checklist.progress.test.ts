import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTicks, writeTicks } from './checklist.progress.ts';

describe('stored ticks', () => {
  it('come back as they were kept, also those of items this version does not have', () => {
    const ticks = new Set(['secret-store', 'an-item-of-another-version']);
    expect(readTicks(writeTicks(ticks))).toEqual({ ticks, readable: true });
  });

  it('are none where nothing was stored', () => {
    expect(readTicks(null)).toEqual({ ticks: new Set(), readable: true });
  });

  it.each([
    ['damaged', '{"version":1,"ticks":["a"'],
    ['empty', ''],
    ['of another kind', 'true'],
    ['of another version', '{"version":2,"ticks":["a"]}'],
    ['without ticks', '{"version":1}'],
    ['with ticks that are no ids', '{"version":1,"ticks":["<b>"]}'],
    ['with ticks that are no texts', '{"version":1,"ticks":[1]}'],
    ['too large', JSON.stringify({ version: 1, ticks: Array.from({ length: 5000 }, (_, i) => `item-${i}`) })],
  ])('that are %s start clean', (_, text) => {
    expect(readTicks(text)).toEqual({ ticks: new Set(), readable: false });
  });

  it('never throw, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { ticks, readable } = readTicks(text);
        expect(readable || ticks.size === 0).toBe(true);
      }),
    );
  });
});
