import { describe, expect, it } from 'vitest';
import { markGroups, sourceMarks } from './marks.ts';

describe('the marks of a statement', () => {
  it('are grouped by how its facts stand, and name every source of each', () => {
    const groups = markGroups(['path', 'one-value', 'copy-instead', 'path'], 'A test');
    expect(groups.map(({ standing, marks }) => [standing, marks.map(({ id }) => id)])).toEqual([
      ['official', ['path', 'one-value']],
      ['inferred', ['copy-instead']],
    ]);
    expect(groups[1]?.marks[0]?.sources).toBe(
      'Finding the “API key” on the user account; Authorization guide',
    );
  });

  it('name a source once, however its facts stand, and lead to the first of them', () => {
    const marks = sourceMarks(['path', 'copy-instead', 'save-applies'], 'A test');
    expect(marks).toEqual([
      {
        title: 'Finding the “API key” on the user account',
        language: 'en',
        standings: ['official', 'inferred'],
        id: 'path',
      },
      { title: 'Authorization guide', language: 'en', standings: ['inferred'], id: 'copy-instead' },
    ]);
  });

  it('say who asked for a fact there is not', () => {
    expect(() => markGroups(['pfad'], 'The guide')).toThrow(/^The guide makes a claim with the fact "pfad"/);
  });
});
