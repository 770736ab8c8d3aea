import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './preferred-language.ts';

const there = ['en', 'pt-BR', 'es'];

describe('the language of a reader', () => {
  it.each([
    [['pt-BR', 'en'], 'pt-BR'],
    [['pt-PT'], 'pt-BR'],
    [['PT'], 'pt-BR'],
    [['es-MX', 'en-US'], 'es'],
    [['de', 'es'], 'es'],
    [['en-GB', 'pt-BR'], 'en'],
    [['de', 'fr'], undefined],
    [[], undefined],
    [[''], undefined],
  ])('who likes %j is %s', (liked, own) => {
    expect(preferredLanguage(liked, there)).toBe(own);
  });
});
