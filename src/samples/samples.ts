/** The code samples of the first request: which there are, how each is run, and what it needs. */

/** What a sample needs besides what runs it. */
export type SampleAddition =
  | { readonly kind: 'program' | 'extension'; readonly name: string }
  | { readonly kind: 'package'; readonly name: string; readonly install: string };

/** A language a sample is written in. */
export interface SampleLanguage {
  readonly id: string;
  /** Its name; a proper noun, so the same in every language of the site. */
  readonly label: string;
  /** The file's name, in the folder of the call. */
  readonly file: string;
  /** The command that runs the file, and the arguments before its name. */
  readonly run: readonly [command: string, ...args: string[]];
  /** What runs it, a proper noun as well; the first version that has all the samples use. */
  readonly runtime: string;
  readonly version: string;
  readonly addition?: SampleAddition;
}

/** Every language, in the order of the tabs. */
export const sampleLanguages: readonly SampleLanguage[] = [
  {
    id: 'curl',
    label: 'curl',
    file: 'curl.sh',
    run: ['sh'],
    runtime: 'curl',
    version: '7.76', // --fail-with-body
    addition: { kind: 'program', name: 'jq' },
  },
  {
    id: 'powershell',
    label: 'PowerShell',
    file: 'powershell.ps1',
    run: ['pwsh', '-File'],
    runtime: 'PowerShell',
    version: '7.4', // a body is UTF-8
  },
  {
    id: 'python',
    label: 'Python',
    file: 'python.py',
    run: ['python3'],
    runtime: 'Python',
    version: '3.10', // what the package asks for
    addition: { kind: 'package', name: 'requests', install: 'pip install requests' },
  },
  {
    id: 'javascript',
    label: 'JavaScript',
    file: 'javascript.mjs',
    run: ['node'],
    runtime: 'Node.js',
    version: '18', // fetch
  },
  {
    id: 'csharp',
    label: 'C#',
    file: 'csharp.cs',
    run: ['dotnet', 'run'],
    runtime: '.NET',
    version: '10', // a file without a project
  },
  {
    id: 'java',
    label: 'Java',
    file: 'Java.java',
    run: ['java'],
    runtime: 'Java',
    version: '11', // java.net.http, and a source file run as it is
  },
  {
    id: 'php',
    label: 'PHP',
    file: 'php.php',
    run: ['php'],
    runtime: 'PHP',
    version: '8.0', // throw in an expression
    addition: { kind: 'extension', name: 'curl' },
  },
];

/** The calls there are samples of; each is a folder. */
export const sampleCalls = ['dataset', 'document', 'workflow'] as const;

/** A call with samples. */
export type SampleCall = (typeof sampleCalls)[number];

/** The languages a call has samples in. The SOAP call is there to show what differs, in one; its ID needs no program to be put in. */
export function samplesOf(call: SampleCall): readonly SampleLanguage[] {
  if (call !== 'workflow') return sampleLanguages;
  return sampleLanguages
    .filter(({ id }) => id === 'curl')
    .map(({ addition: _program, ...language }) => language);
}
