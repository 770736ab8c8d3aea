import { expect, it } from 'vitest';
import { plainWords, pseudoPage } from './pseudo-page.ts';
import { pageStructure } from '../../src/content/page-structure.ts';
import { bareCounts, headings, isAboutProduct, proseBlocks } from '../../src/content/prose.ts';

const words = plainWords(
  'Where the user data is: select the tokens you have, keep ten requests well-known, and read what each page says.',
);

it('takes words that make no statement', () => {
  expect(words.join(' ')).toBe('the is select the you have keep and read what each page says');
});

it('writes a page that needs no fact, with headings that have ids, the same one each time', () => {
  const page = pseudoPage(3, words, 4);
  expect(pseudoPage(3, words, 4)).toBe(page);
  expect(pseudoPage(4, words, 4)).not.toBe(page);
  const blocks = proseBlocks(page);
  expect(blocks.filter(({ text }) => isAboutProduct(text) || bareCounts(text).length > 0)).toEqual([]);
  expect(headings(page).every((heading) => /\s\{#part-\d\}$/.test(heading))).toBe(true);
  expect(pageStructure(page).sections.length).toBe(6);
  expect(page).toContain('](../4/)');
});
