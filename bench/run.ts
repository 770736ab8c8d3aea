/** `npm run bench -- <name>`: measures one thing, and prints it; fails where it falls short of what is asked of it. */
import { globSync } from 'node:fs';
import process from 'node:process';

const name = process.argv[2] ?? '';
const names = globSync('*/index.ts', { cwd: import.meta.dirname }).map(
  (file) => file.split(/[\\/]/)[0] ?? '',
);
if (!names.includes(name)) {
  console.error(`Expected what to measure: npm run bench -- ${names.sort().join(' | ')}`);
  process.exit(1);
}
await import(`./${name}/index.ts`);
