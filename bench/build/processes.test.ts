import { expect, it } from 'vitest';
import { familyOf, readStatus } from './processes.ts';

it('reads what is said of a process, whatever its name', () => {
  const stat = '12 (a (b) c) S 7 1 1 0 -1 4194560 9 9 9 9 250 50 8 8 20 0 11 0 5';
  expect(readStatus('Name:\tnode\nPid:\t12\nPPid:\t7\nVmPeak:\t 9 kB\nVmHWM:\t  20480 kB\n', stat)).toEqual({
    id: 12,
    parent: 7,
    peak: 20,
    work: 3,
  });
  expect(readStatus('Pid:\t2\nPPid:\t0\n', stat).peak).toBe(0);
});

it('finds those a process started, and those they did, and no others', () => {
  const all = [
    { id: 3, parent: 2, peak: 1, work: 1 },
    { id: 2, parent: 1, peak: 1, work: 1 },
    { id: 1, parent: 0, peak: 1, work: 1 },
    { id: 4, parent: 1, peak: 1, work: 1 },
    { id: 9, parent: 8, peak: 1, work: 1 },
  ];
  expect(familyOf(1, all).map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  expect(familyOf(2, all).map(({ id }) => id)).toEqual([2, 3]);
});
