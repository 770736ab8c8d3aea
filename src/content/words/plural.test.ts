import { describe, expect, it } from 'vitest';
import { plural } from './plural.ts';

const forms = { one: '{count} tick', other: '{count} ticks' };

describe('a text that depends on a number', () => {
  it.each([
    [0, 'en', forms.other],
    [1, 'en', forms.one],
    [2, 'en', forms.other],
    [1.5, 'en', forms.other],
    [0, 'pt-BR', forms.one],
    [2, 'pt-BR', forms.other],
    [1, 'es', forms.one],
  ])('is the one for %d in %s', (count, language, text) => {
    expect(plural(forms, count, language)).toBe(text);
  });

  it('is the general one where the language tells apart what the words do not', () => {
    expect(plural(forms, 1_000_000, 'pt-BR')).toBe(forms.other);
    expect(plural({ other: 'ticks' }, 1, 'en')).toBe('ticks');
  });
});
