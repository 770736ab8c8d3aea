/** The code samples of the first request: which there are, and how each is run. */

/** A language a sample is written in. */
export interface SampleLanguage {
  readonly id: string;
  /** Its name; a proper noun, so the same in every language of the site. */
  readonly label: string;
  /** The file's name, in the folder of the call. */
  readonly file: string;
  /** The command that runs the file, and the arguments before its name. */
  readonly run: readonly [command: string, ...args: string[]];
}

/** Every language, in the order of the tabs. */
export const sampleLanguages: readonly SampleLanguage[] = [
  { id: 'curl', label: 'curl', file: 'curl.sh', run: ['sh'] },
  { id: 'powershell', label: 'PowerShell', file: 'powershell.ps1', run: ['pwsh', '-File'] },
  { id: 'python', label: 'Python', file: 'python.py', run: ['python3'] },
  { id: 'javascript', label: 'JavaScript', file: 'javascript.mjs', run: ['node'] },
  { id: 'csharp', label: 'C#', file: 'csharp.cs', run: ['dotnet', 'run'] },
  { id: 'java', label: 'Java', file: 'Java.java', run: ['java'] },
  { id: 'php', label: 'PHP', file: 'php.php', run: ['php'] },
];

/** The calls there are samples of; each is a folder. */
export const sampleCalls = ['dataset', 'document'] as const;

/** A call with samples. */
export type SampleCall = (typeof sampleCalls)[number];
