import { describe, expect, it } from 'vitest';
import { find as findKnown, type Index, type StoredRecord } from './find.ts';
import type { Understood } from './query.ts';

const record = (id: string, text: string, more: Partial<StoredRecord['filters']> = {}): StoredRecord => ({
  url: `/docs/${id}/`,
  meta: { title: `Title of ${id}` },
  filters: { kind: ['section'], page: ['Guide'], text: [text], ...more },
});

/** An index that finds the records whose text has the word. */
function indexOf(...records: StoredRecord[]): Index & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    search: (query) => {
      asked.push(query);
      const found = records.filter(({ filters }) => filters.text[0].includes(query));
      return Promise.resolve({
        results: found.map((stored) => ({ id: stored.url, score: 1, data: () => Promise.resolve(stored) })),
      });
    },
  };
}

const ask = (words: string[], more: Partial<Understood> = {}): Understood => ({
  terms: words.map((word) => ({ forms: [word] })),
  phrases: [],
  corrected: [],
  leftOut: [],
  asks: null,
  ...more,
});

const find = (index: Index, asked: Understood) => findKnown(index, asked, () => false);

describe('what is found', () => {
  it('is asked for word by word, and comes with all that is shown of it', async () => {
    const index = indexOf(
      record('copy', 'copy the token', { practice: ['/practice/'] }),
      record('save', 'save it'),
    );
    expect(await find(index, ask(['copy', 'token']))).toEqual([
      {
        title: 'Title of copy',
        page: 'Guide',
        kind: 'section',
        address: '/docs/copy/',
        practice: '/practice/',
        isExact: true,
        excerpt: [
          { text: 'copy', isMatch: true },
          { text: ' the ', isMatch: false },
          { text: 'token', isMatch: true },
        ],
      },
    ]);
    expect(index.asked).toEqual(['copy', 'token']);
  });

  it('has what stood between quotation marks, where anything has', async () => {
    const index = indexOf(record('one', 'the token, copy it'), record('two', 'then copy the token'));
    const exact = await find(index, ask(['copy', 'token'], { phrases: ['copy the token'] }));
    expect(exact.map(({ address, isExact }) => [address, isExact])).toEqual([['/docs/two/', true]]);
    const none = await find(index, ask(['copy', 'token'], { phrases: ['token copy the'] }));
    expect(none.map(({ isExact }) => isExact)).toEqual([false, false]);
  });

  it('puts the glossary first where the meaning of a word is asked for', async () => {
    const index = indexOf(record('guide', 'token'), record('term', 'token', { kind: ['term'] }));
    const first = async (asks: Understood['asks']) => (await find(index, ask(['token'], { asks })))[0]?.kind;
    expect(await first(null)).toBe('section');
    expect(await first('place')).toBe('section');
    expect(await first('meaning')).toBe('term');
  });

  it('does not drop one of many that the words find alike', async () => {
    const others = Array.from({ length: 25 }, (_, number) => record(`other-${number}`, 'token'));
    const index = indexOf(...others, record('named', 'token', { aka: ['token'] }));
    expect((await find(index, ask(['token'])))[0]?.address).toBe('/docs/named/');
  });

  it('is an error where the index lacks what the site has', async () => {
    const found = findKnown(
      indexOf(record('one', 'copy')),
      ask(['copy', 'token']),
      (word) => word === 'token',
    );
    await expect(found).rejects.toThrow('Found nothing for “token”');
  });

  it('is nothing where nothing was understood', async () => {
    expect(await find(indexOf(record('one', 'token')), ask([]))).toEqual([]);
  });
});
