import { describe, expect, it } from 'vitest';
import { combined, weighed } from './rank.ts';

const hit = (id: string, score: number) => ({ id, score });

describe('what several terms found', () => {
  const found = (...terms: [term: string, ...hits: ReturnType<typeof hit>[]][]) =>
    combined(terms.map(([term, ...hits]) => ({ term, hits })));

  it('is best where most of them found it', () => {
    // Shares of the best of each term, times the square of the share of terms.
    expect(found(['copy', hit('one', 10), hit('both', 6)], ['save', hit('both', 1)])).toEqual([
      { id: 'both', score: 1.6 },
      { id: 'one', score: 0.25 },
    ]);
  });

  it('counts once for each term, by its best form', () => {
    expect(found(['copy', hit('one', 1), hit('one', 4), hit('two', 4)])).toEqual([
      { id: 'one', score: 1 },
      { id: 'two', score: 1 },
    ]);
  });

  it('counts a number for more than a word', () => {
    expect(found(['401', hit('error', 1)], ['python', hit('sample', 1)])[0]?.id).toBe('error');
  });

  it('is nothing where nothing was found', () => {
    expect(found()).toEqual([]);
  });
});

describe('how well a record answers', () => {
  const record = { kind: 'section', title: ['copy', 'token'], aka: [['existing', 'key'], ['view']] } as const;

  it('is more where its title is what is asked for', () => {
    expect(weighed(1, record, [['copy'], ['token']])).toBeGreaterThan(
      weighed(1, record, [['copy'], ['secret']]),
    );
  });

  it('is more where another name is just what is asked for, and most where nothing else is', () => {
    const other = weighed(1, record, [['existing'], ['key']]);
    expect(other).toBeGreaterThan(weighed(1, record, [['existing'], ['key'], ['leaked'], ['report']]));
    expect(other).toBeGreaterThan(weighed(1, record, [['nothing']]));
  });

  it('depends on what it is', () => {
    expect(weighed(1, { ...record, kind: 'source' }, [['copy']])).toBeLessThan(
      weighed(1, record, [['copy']]),
    );
  });

  it('does not count articles of a title', () => {
    const term = { kind: 'term', aka: [] } as const;
    expect(weighed(1, { ...term, title: ['o', 'token'] }, [['token']])).toBe(
      weighed(1, { ...term, title: ['token'] }, [['token']]),
    );
  });
});
