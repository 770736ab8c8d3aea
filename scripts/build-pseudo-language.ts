/**
 * Builds the site with a pseudo-language beside English, for the tests: under a path, into the folder of the second build.
 * On a copy, so that nothing of it is ever published.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { ProjectCopy } from './project-files.ts';
import { addPseudoLanguage } from './pseudo-language/add.ts';

const copy = new ProjectCopy();
try {
  addPseudoLanguage(copy);
  const { status, output } = copy.build(
    ['--silent', '--base', '/docs/', '--outDir', resolve('.cache/sub-path')],
    // With a public address, so that what only such a site says of itself is seen as well.
    { SITE_URL: 'https://guide.example/' },
  );
  if (status !== 0) console.error(output);
  process.exitCode = status ?? 1;
} finally {
  copy.remove();
}
