/** The configuration of gitleaks, to download. */
import { getWords } from '../../content/words/index.ts';
import { leakFiles } from '../../security/leak-rule.ts';

/** The file, written with the build. */
export const GET = () => new Response(leakFiles(getWords('en').leakRules)['gitleaks.toml']);
