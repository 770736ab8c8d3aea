import { describe, expect, it } from 'vitest';
import { fill, namesIn, segments } from './format.ts';

describe('words with values', () => {
  it('set labels and code apart from plain text', () => {
    expect(segments('Select {save}, then `curl`.', { save: 'Save' })).toEqual([
      { kind: 'text', text: 'Select ' },
      { kind: 'label', text: 'Save', name: 'save' },
      { kind: 'text', text: ', then ' },
      { kind: 'code', text: 'curl' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('set links apart, and read as their text where there can be none', () => {
    expect(segments('Follow [the plan](lost-token).', {})).toEqual([
      { kind: 'text', text: 'Follow ' },
      { kind: 'link', text: 'the plan', to: 'lost-token' },
      { kind: 'text', text: '.' },
    ]);
    expect(fill('Fill in [place] and read [it](a-b).', {})).toBe('Fill in [place] and read it.');
  });

  it('take numbers, and names that stand more than once', () => {
    expect(fill('{done} of {total}, {done} done', { done: 2, total: 9 })).toBe('2 of 9, 2 done');
  });

  it('leave braces that name nothing alone', () => {
    expect(fill('{ } and {a b}', {})).toBe('{ } and {a b}');
  });

  it('say which value is missing and which there are', () => {
    expect(() => fill('Select {sav}.', { save: 'Save', copy: 'Copy' })).toThrow(
      'The text “Select {sav}.” names {sav}. Expected one of: save, copy.',
    );
  });

  it('list the names they ask for', () => {
    expect(namesIn('{a} then {b-c}')).toEqual(['a', 'b-c']);
  });
});
