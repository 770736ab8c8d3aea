import { describe, expect, it } from 'vitest';
import { listText, numberText, plural, timeText } from './intl.ts';

const forms = { one: '{count} tick', other: '{count} ticks' };

describe('a text that depends on a number', () => {
  it.each([
    [0, 'en', '0 ticks'],
    [1, 'en', '1 tick'],
    [2, 'en', '2 ticks'],
    [1.5, 'en', '1.5 ticks'],
    [0, 'pt-BR', '0 tick'],
    [2, 'pt-BR', '2 ticks'],
    [1, 'es', '1 tick'],
    [12_345, 'es', '12.345 ticks'],
  ])('is the one for %d in %s', (count, language, text) => {
    expect(plural(forms, count, language)).toBe(text);
  });

  it('is the general one where the language tells apart what the words do not', () => {
    expect(plural(forms, 1_000_000, 'pt-BR')).toBe('1.000.000 ticks');
    expect(plural({ other: 'ticks' }, 1, 'en')).toBe('ticks');
  });
});

describe('numbers, times and lists', () => {
  it('are written as the language writes them', () => {
    expect(numberText(1234.5, 'pt-BR')).toBe('1.234,5');
    expect(timeText('2026-11-24', 'day', 'en')).toBe('Nov 24, 2026');
    expect(timeText('2026-11-24', 'day', 'es')).toBe('24 nov 2026');
    expect(listText(['um', 'dois', 'três'], 'pt-BR')).toBe('um, dois e três');
    expect(listText(['uno', 'dos'], 'es', 'unit')).toBe('uno y dos');
  });

  it('tell a time of UTC wherever the reader is', () => {
    expect(timeText(0, 'momentUtc', 'en')).toMatch(/^January 1, 1970 at 12:00:00\sAM UTC$/);
  });
});
