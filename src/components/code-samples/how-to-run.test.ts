import { describe, expect, it } from 'vitest';
import { howToRun } from './how-to-run.ts';
import { segments } from '../../content/words/format.ts';
import { getWords } from '../../content/words/index.ts';
import { sampleLanguages } from '../../samples/samples.ts';

const words = getWords('en').codeSamples;
const linesOf = (id: string) =>
  sampleLanguages.filter((language) => language.id === id).map((language) => howToRun(language, words));

describe('how a sample is run', () => {
  it('is said in one line: the command with the file, the version, and what else it needs', () => {
    expect(linesOf('python')).toEqual([
      'Save it, then run `python3 python.py`. ' +
        'It needs Python 3.10 or later, and `requests`: `pip install requests`.',
    ]);
    expect(linesOf('csharp')).toEqual([
      'Save it, then run `dotnet run csharp.cs`. It needs .NET 10 or later.',
    ]);
  });

  it.each(sampleLanguages)('sets apart all that the reader types ($label)', (language) => {
    const { file, run, addition } = language;
    const typed = [[...run, file].join(' '), addition?.name].filter((text) => text !== undefined);
    const marked = segments(howToRun(language, words), {}).filter(({ kind }) => kind === 'code');
    expect(marked.map(({ text }) => text)).toEqual(expect.arrayContaining(typed));
    expect(marked.every(({ text }) => text !== '')).toBe(true);
  });
});
