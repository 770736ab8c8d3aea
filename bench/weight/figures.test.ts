import { expect, it } from 'vitest';
import { asTable, blockedTime, type Load, median, medianLoad, missedBy } from './figures.ts';

const light: Load = { bytes: 9_000, requests: 2, firstPaint: 500, largestPaint: 600, blocked: 0, shift: 0 };
const heavy: Load = {
  bytes: 90_000,
  requests: 20,
  firstPaint: 900,
  largestPaint: 999,
  blocked: 80,
  shift: 0.1,
};
const peers = [
  { name: 'one', load: heavy },
  { name: 'other', load: { ...heavy, firstPaint: 700 } },
];

it('takes the number in the middle, in whatever order they come', () => {
  expect(median([5, 100, 1])).toBe(5);
  expect(median([10, 9, 100, 1])).toBe(9.5);
  expect(() => median([])).toThrow('found none');
});

it('takes the median of each figure by itself', () => {
  const loads = [light, heavy, { ...light, bytes: 100_000, shift: 0.2 }];
  expect(medianLoad(loads)).toEqual({ ...light, bytes: 90_000, shift: 0.1 });
});

it('counts of a long task what is beyond 50 ms, and only after something was painted', () => {
  expect(blockedTime([], 100)).toBe(0);
  expect(blockedTime([{ startTime: 200, duration: 50 }], 100)).toBe(0);
  expect(blockedTime([{ startTime: 200, duration: 70 }], 100)).toBe(20);
  expect(blockedTime([{ startTime: 0, duration: 99 }], 100)).toBe(0);
  // It was still at it 60 ms after the paint.
  expect(blockedTime([{ startTime: 0, duration: 160 }], 100)).toBe(10);
  expect(
    blockedTime(
      [
        { startTime: 200, duration: 70 },
        { startTime: 300, duration: 80 },
      ],
      100,
    ),
  ).toBe(50);
});

it('misses nothing where it is ahead of all', () => {
  expect(missedBy({ name: 'ours', load: light }, peers)).toEqual([]);
});

it('says of which peer a page is not ahead, and in what; a tie is not ahead', () => {
  const load = { ...light, firstPaint: 700, bytes: 90_000 };
  expect(missedBy({ name: 'ours', load }, peers)).toEqual([
    'ours: bytes 90000, one 90000',
    'ours: bytes 90000, other 90000',
    'ours: FCP 700, other 700',
  ]);
  expect(missedBy({ name: 'ours', load: { ...light, largestPaint: 1_000 } }, peers)).toEqual([
    'ours: LCP 1000, one 999',
    'ours: LCP 1000, other 999',
  ]);
});

it('forgives no blocked time and no shift', () => {
  expect(missedBy({ name: 'ours', load: { ...light, blocked: 0.4, shift: 0.00001 } }, peers)).toEqual([
    'ours: TBT 0.4 ms, expected 0',
    'ours: CLS 0.000010, expected 0',
  ]);
});

it('writes a table that lines up', () => {
  expect(asTable([{ name: '/guide/', load: light }, ...peers.slice(0, 1)])).toBe(
    [
      '| Page    |   KB | Requests |    FCP |    LCP |   TBT |    CLS |',
      '| ------- | ---: | -------: | -----: | -----: | ----: | -----: |',
      '| /guide/ |  9.0 |        2 | 500 ms | 600 ms |  0 ms |      0 |',
      '| one     | 90.0 |       20 | 900 ms | 999 ms | 80 ms | 0.1000 |',
    ].join('\n'),
  );
});
