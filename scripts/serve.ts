/**
 * Serves a built site: `node scripts/serve.ts [--port 4321] [--base /docs/] [--out-dir dist] [--allow-host NAME]`.
 * Takes the next free port where that one is taken. Astro's own command refuses to serve a project twice at a time.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { preview } from 'astro';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    base: { type: 'string', default: '/' },
    'out-dir': { type: 'string', default: 'dist' },
    'allow-host': { type: 'string' },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  throw new Error(`--port ${values.port} is no port. Expected a whole number from 0 to 65535.`);
}
if (!existsSync(`${values['out-dir']}/index.html`)) {
  throw new Error(`${values['out-dir']} holds no built site. Run "npm run build" first.`);
}
const allowHost = values['allow-host'];
const server = await preview({
  root: process.cwd(),
  base: values.base,
  outDir: values['out-dir'],
  logLevel: 'error',
  server: { port, ...(allowHost ? { allowedHosts: [allowHost] } : {}) },
});
console.log(`The guide is at http://localhost:${server.port}${values.base}\nPress Ctrl+C to stop.`);
