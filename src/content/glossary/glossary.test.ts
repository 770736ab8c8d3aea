import { describe, expect, it } from 'vitest';
import { termLanguages, terms, termsSchema } from './index.ts';
import { writtenTags } from '../../written-languages.ts';
import { getWords } from '../words/index.ts';

const official = { term: 'token', standing: 'official', facts: ['one-value'] };
const usual = { term: 'token', standing: 'usual' };

describe('the glossary', () => {
  it('has at least fifty terms, each in every language of the site', () => {
    expect(termLanguages).toEqual(writtenTags);
    expect(terms.length).toBeGreaterThanOrEqual(50);
    for (const term of terms) {
      for (const tag of termLanguages) expect(term[tag].term, `${term.id} in ${tag}`).not.toBe('');
    }
  });

  it.each(termLanguages)('defines every term in a sentence of %s', (tag) => {
    const definitions: Readonly<Record<string, string>> = getWords(tag).glossary.definitions;
    for (const { id } of terms) expect(definitions[id], id).toMatch(/^\p{Lu}.{10,}\.$/u);
  });

  it.each(termLanguages)('calls no two things alike in %s', (tag) => {
    const names = terms.map((term) => term[tag].term);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(termLanguages)('uses no word in %s that it says to avoid', (tag) => {
    const names = new Set(terms.map((term) => term[tag].term.toLowerCase()));
    const avoided = terms.flatMap((term) => term[tag].avoid);
    expect(avoided.filter((word) => names.has(word.toLowerCase()))).toEqual([]);
  });

  it('calls nothing official without a fact, and backs nothing else with one', () => {
    const parsed = (name: object) =>
      termsSchema.safeParse({ token: { en: name, 'pt-BR': usual, es: usual } }).success;
    expect(parsed(official)).toBe(true);
    expect(parsed({ ...official, facts: [] })).toBe(false);
    expect(parsed({ ...usual, facts: ['one-value'] })).toBe(false);
  });

  it('takes no term that lacks a language, and no id that is no anchor', () => {
    expect(termsSchema.safeParse({ token: { en: official, es: usual } }).success).toBe(false);
    const whole = { en: official, 'pt-BR': usual, es: usual };
    expect(termsSchema.safeParse({ 'A token': whole }).success).toBe(false);
  });
});
