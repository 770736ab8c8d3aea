/** How far the search of the built site answers the questions of readers; `npm run bench -- search` says more. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSearch } from '../../bench/search/built-index.ts';
import { limits } from '../../bench/search/limits.ts';
import { allMisspelt } from '../../bench/search/misspelt.ts';
import { questionsIn, score } from '../../bench/search/questions.ts';
import { languages } from '../../src/languages.ts';

describe.each(languages)('the search in $name', (language) => {
  const questions = questionsIn(language);
  const opened = openSearch('dist', language);
  const found = async (query: string) => (await opened).find(query);

  it('is held to at least eighty questions, some of them written by who had not seen its words', () => {
    expect(questions.length).toBeGreaterThanOrEqual(80);
    expect(questions.filter(({ written }) => written === 'after').length).toBeGreaterThanOrEqual(40);
    expect(new Set(questions.map(({ ask }) => ask)).size).toBe(questions.length);
  });

  it('is held to places that there are', () => {
    for (const { ask, opens } of questions) {
      for (const place of opens) {
        const page = place.replace(/[#?].*$/, '');
        expect(existsSync(`dist${page}index.html`), `${place} of “${ask}”`).toBe(true);
      }
    }
  });

  it.each([
    ['as they are written', questions],
    ['with a typing error', allMisspelt(questions)],
  ])('answers them %s', async (_, asked) => {
    const { first, inThree, empty, missed } = await score(asked, found);
    expect(first, missed.join('\n')).toBeGreaterThanOrEqual(limits.first);
    expect(inThree, missed.join('\n')).toBeGreaterThanOrEqual(limits.inThree);
    expect(empty, missed.join('\n')).toBe(0);
  });
});
