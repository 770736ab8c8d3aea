import { describe, expect, it } from 'vitest';
import { publishedAs } from './languages.ts';

describe('the languages that are published', () => {
  it('are in the order they are named, the first in the root', () => {
    expect(publishedAs(['pt-BR', 'en'])).toEqual([
      { tag: 'pt-BR', path: '', name: 'Português (Brasil)' },
      { tag: 'en', path: 'en', name: 'English' },
    ]);
    expect(publishedAs(['en', 'pt-BR']).map(({ path }) => path)).toEqual(['', 'pt-br']);
  });

  it('are languages the site is written in', () => {
    expect(() => publishedAs(['fr'])).toThrow('Expected one of: en, pt-BR, es.');
  });
});
