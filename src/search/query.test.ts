import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped, isAlike, understand } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

const vocabulary: Vocabulary = {
  words:
    'token the a my api key copy generate generated 401 unauthorized where authorization versao versoes access for',
  stopWords: 'the a is my for whose where',
  meaning: ['what is', 'meaning'],
  place: ['where is', 'where'],
  partners: { versao: 'versoes', versoes: 'versao' },
};

const words = (query: string) => understand(query, vocabulary).terms.map(({ forms }) => forms[0]);

describe('what a query asks for', () => {
  it.each([
    ['Copy the TOKEN', ['copy', 'token']],
    ['`Authorization`: api-key!', ['authorization', 'api', 'key']],
    ['tókèn', ['token']],
    ['token token', ['token']],
    ['401 unauthorized', ['401', 'unauthorized']],
    ['the', ['the']],
    ['', []],
    ['***', []],
  ])('“%s” is %j', (query, expected) => {
    expect(words(query)).toEqual(expected);
  });

  it('takes a misspelt word for the nearest known one, and says so', () => {
    expect(understand('toekn genrate', vocabulary)).toMatchObject({
      terms: [{ forms: ['token'] }, { forms: ['generate'] }],
      corrected: [
        { typed: 'toekn', taken: 'token' },
        { typed: 'genrate', taken: 'generate' },
      ],
      leftOut: [],
    });
  });

  it('takes two words that were written as one apart', () => {
    expect(understand('apikey', vocabulary)).toMatchObject({
      terms: [{ forms: ['api'] }, { forms: ['key'] }],
      corrected: [{ typed: 'apikey', taken: 'api key' }],
    });
  });

  it('does not take a word apart into one that says nothing', () => {
    expect(understand('forthe token', vocabulary)).toMatchObject({ corrected: [] });
  });

  it('takes a plural for its singular without a word', () => {
    expect(understand('keys tokens', vocabulary)).toMatchObject({
      terms: [{ forms: ['key'] }, { forms: ['token'] }],
      corrected: [],
    });
  });

  it('drops a misspelt word that says nothing', () => {
    expect(understand('whse token', vocabulary)).toMatchObject({
      terms: [{ forms: ['token'] }],
      corrected: [],
      leftOut: [],
    });
  });

  it('names what the site does not know', () => {
    expect(understand('token blockchain', vocabulary)).toMatchObject({
      terms: [{ forms: ['token'] }],
      leftOut: ['blockchain'],
    });
  });

  it('never corrects numbers', () => {
    expect(understand('402', vocabulary)).toMatchObject({ terms: [], leftOut: ['402'] });
    expect(understand('40', vocabulary)).toMatchObject({ terms: [], leftOut: ['40'] });
  });

  it('waits for the end of the word that is being typed, and of no other', () => {
    expect(understand('copy acc', vocabulary)).toMatchObject({
      terms: [{ forms: ['copy'] }, { forms: ['acc'] }],
    });
    expect(understand('copy a', vocabulary)).toMatchObject({ terms: [{ forms: ['copy'] }] });
    expect(understand('acess token', vocabulary)).toMatchObject({
      corrected: [{ typed: 'acess', taken: 'access' }],
    });
  });

  it('reads more boldly where nothing would be left', () => {
    expect(understand('tokkem', vocabulary)).toMatchObject({
      corrected: [{ typed: 'tokkem', taken: 'token' }],
    });
    expect(understand('tokkem copy', vocabulary)).toMatchObject({ leftOut: ['tokkem'] });
  });

  it('asks for the partner of a word as well', () => {
    expect(understand('versão', vocabulary).terms).toEqual([{ forms: ['versao', 'versoes'] }]);
  });

  it.each(['"copy the token"', '“copy the token”', '«copy the token»'])('keeps %s as a phrase', (query) => {
    expect(understand(`${query} api`, vocabulary)).toMatchObject({
      phrases: ['copy the token'],
      terms: [{ forms: ['copy'] }, { forms: ['token'] }, { forms: ['api'] }],
    });
  });

  it('takes one word between quotation marks for a word', () => {
    expect(understand('"token"', vocabulary).phrases).toEqual([]);
  });

  it('knows when the meaning of a word, or a place, is asked for', () => {
    expect(understand('What is a token?', vocabulary).asks).toBe('meaning');
    expect(understand('token meaning', vocabulary).asks).toBe('meaning');
    expect(understand('where is my token', vocabulary).asks).toBe('place');
    expect(understand('copy what is there', vocabulary).asks).toBeNull();
  });

  it('is as typed where that is asked for, but for what can find nothing', () => {
    expect(asTyped('Toekn the copy', vocabulary)).toMatchObject({
      terms: [{ forms: ['copy'] }],
      corrected: [],
      leftOut: ['toekn'],
    });
  });

  it('is only what the site knows where a text was pasted', () => {
    const pasted = `Traceback of "copy it" ${'a line of noise '.repeat(6)} 401 unauthorized toekn`;
    expect(understand(pasted, vocabulary)).toMatchObject({
      terms: [{ forms: ['copy'] }, { forms: ['401'] }, { forms: ['unauthorized'] }],
      phrases: [],
      corrected: [],
      leftOut: [],
    });
  });

  it('takes a version for one word', () => {
    const versioned = { ...vocabulary, words: `${vocabulary.words} 221` };
    expect(understand('version 2.2.1', versioned).terms).toContainEqual({ forms: ['221'] });
  });

  it('is something for every text, and nothing is asked for that is no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        const { terms } = understand(query, vocabulary);
        for (const { forms } of terms) for (const form of forms) expect(form).toMatch(/^[\p{L}\d]+$/u);
      }),
    );
  });
});

describe('words that are alike', () => {
  it.each([
    ['generate', 'generating'],
    ['token', 'tokens'],
    ['key', 'keys'],
    ['401', '401'],
  ])('are %s and %s', (one, other) => {
    expect(isAlike(one, other)).toBe(true);
  });

  it.each([
    ['exam', 'example'],
    ['401', '4010'],
    ['use', 'user1'],
    ['copy', 'code'],
    ['', 'a'],
  ])('are not %s and %s', (one, other) => {
    expect(isAlike(one, other)).toBe(false);
  });
});
