/** `npm start`: installs when needed, builds, serves what was built. Options go to the server: `-- --port 5000`. */
import process from 'node:process';
import { install, run } from './set-up.mjs';

install();
console.log('Building the site…');
// Errors are shown all the same; warnings of packages among themselves are nothing one could act on.
const ok = run('astro', ['build', '--silent']) && run('scripts/serve.ts', process.argv.slice(2));
process.exit(ok ? 0 : 1);
