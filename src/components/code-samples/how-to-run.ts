/** How a sample is run, in words; pure. */
import { fill } from '../../content/words/format.ts';
import type { Words } from '../../content/words/index.ts';
import type { SampleLanguage } from '../../samples/samples.ts';

/** The command that runs a sample, which names its file, and what that needs; what is to be typed is marked as code. */
export function howToRun(language: SampleLanguage, words: Words['codeSamples']): string {
  const { file, run, runtime, version, addition } = language;
  return fill(words.run[addition?.kind ?? 'alone'], {
    command: code([...run, file].join(' ')),
    runtime,
    version,
    addition: code(addition?.name ?? ''),
    install: code(addition?.kind === 'package' ? addition.install : ''),
  });
}

/** `fill` leaves alone the marks in what it fills in. */
const code = (text: string) => `\`${text}\``;
