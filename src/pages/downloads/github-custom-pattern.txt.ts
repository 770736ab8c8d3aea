/** The fields of a custom pattern for GitHub’s secret scanning, to download. */
import { getWords } from '../../content/words/index.ts';
import { leakFiles } from '../../security/leak-rule.ts';

/** The file, written with the build. */
export const GET = () => new Response(leakFiles(getWords('en').leakRules)['github-custom-pattern.txt']);
