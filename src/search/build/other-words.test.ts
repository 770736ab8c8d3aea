import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAddresses, readOtherWords } from './other-words.ts';

describe('the other words of a language', () => {
  let root = '';
  const write = (text: string) => writeFileSync(join(root, 'src/content/search/en.yaml'), text);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'other-words-'));
    mkdirSync(join(root, 'src/content/search'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('are read from their file', () => {
    write('stopWords: [the]\nmeaning: [what is]\nplace: [where is]\naka:\n  /guide/#copy: [existing key]\n');
    expect(readOtherWords(root, 'en')).toEqual({
      stopWords: ['the'],
      meaning: ['what is'],
      place: ['where is'],
      aka: { '/guide/#copy': ['existing key'] },
    });
  });

  it.each([
    ['stopWords: [the]\nmeaning: [what is]\nplace: [where is]\naka:\n  guide: [key]\n', /must start with/],
    ['stopWords: [the]\nmeaning: [what is]\nplace: [where is]\naka:\n  /guide/: key\n', /expected array/],
    ['stopWords: [no, yes, true]\nmeaning: [what is]\nplace: [where is]\naka: {}\n', /expected string/],
    ['stopWords: [the\n', /en\.yaml is not as it should be/],
    ['stopWords: [the]\nmeaning: [what is]\nplace: [where is]\naka: {}\nalso: 1\n', /also/],
  ])('name what is wrong with them: %j', (text, message) => {
    write(text);
    expect(() => readOtherWords(root, 'en')).toThrow(message);
  });

  it('may not be of an address where there is nothing', () => {
    const words = {
      stopWords: [],
      meaning: ['what is'],
      place: ['where is'],
      aka: { '/guide/#copy': ['a'], '/guide/#gone': ['b'] },
    };
    expect(() => checkAddresses('en.yaml', words, ['/guide/#copy'])).toThrow(
      'en.yaml has other words for /guide/#gone, but there is nothing to be found there.',
    );
    expect(() => checkAddresses('en.yaml', words, ['/guide/#copy', '/guide/#gone'])).not.toThrow();
  });
});
