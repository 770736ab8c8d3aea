/** `npm start`: installs when needed, builds, serves what was built. Options go to the server: `-- --port 5000`. */
import process from 'node:process';
import { install, run } from './set-up.mjs';

install();
const ok = run('astro', ['build']) && run('scripts/serve.ts', process.argv.slice(2));
process.exit(ok ? 0 : 1);
