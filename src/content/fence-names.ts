/** What a block of code in a page is called, by the language of its fence; proper nouns, so the same in every language of the site. */
export const fenceNames: Readonly<Record<string, string>> = { sh: 'Shell', ps1: 'PowerShell' };
