import { describe, expect, it } from 'vitest';
import { getWords } from '../../content/words/index.ts';
import { partIds } from '../../procedures/parts.ts';
import { guideProcedures } from '../../procedures/procedures.ts';
import { stepsThatUse } from './part-uses.ts';

const words = getWords('en');

describe('the steps that use a part', () => {
  it('are those that act on it', () => {
    expect(stepsThatUse('copy-button', guideProcedures, words)).toEqual([
      { procedure: 'copy', number: 2, step: 'copy-token' },
    ]);
  });

  it('are also those that name it', () => {
    expect(stepsThatUse('jwt-field', guideProcedures, words)).toEqual([
      { procedure: 'locate', number: 3, step: 'go-to-section' },
      { procedure: 'generate', number: 1, step: 'generate-token' },
      { procedure: 'copy', number: 1, step: 'go-to-section' },
    ]);
  });

  it('are at least one for every part', () => {
    for (const part of partIds) expect(stepsThatUse(part, guideProcedures, words), part).not.toEqual([]);
  });
});
