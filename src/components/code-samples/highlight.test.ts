import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.ts';
import { sampleLanguages } from '../../samples/samples.ts';

describe('code that is set apart', () => {
  it('is its comments and strings, each with what stands in it and the blanks after it', async () => {
    expect(await highlight('# why\nrun "$A" -b \'c\'', 'sh')).toEqual([
      { text: '# why\n', kind: 'c' },
      { text: 'run ' },
      { text: '"$A" ', kind: 's' },
      { text: '-b ' },
      { text: "'c'", kind: 's' },
    ]);
    expect(await highlight('{"key": "value"}', 'json')).toEqual([
      { text: '{"key": ' },
      { text: '"value"', kind: 's' },
      { text: '}' },
    ]);
  });

  it.each([...sampleLanguages.map(({ file }) => file), 'a.txt'])('keeps every letter (%s)', async (file) => {
    const code = '// a "b"\n\n  # \'c\' <d> & \\ é\n\tif (e) { return `f`; }  ';
    const pieces = await highlight(code, file.split('.').at(-1) ?? '');
    expect(pieces.map(({ text }) => text).join('')).toBe(code);
  });

  it('is in a language there is', async () => {
    await expect(highlight('a', 'cobol')).rejects.toThrow(/"cobol".*sh, ps1/);
  });
});
