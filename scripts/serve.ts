/**
 * Serves a built site: `node scripts/serve.ts [--port 4321] [--base /docs/] [--out-dir dist] [--allow-host NAME]`.
 * Takes the next free port where that one is taken.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createHost } from './host/static-host.ts';

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
const folder = values['out-dir'];
if (!existsSync(`${folder}/index.html`)) {
  throw new Error(`${folder} holds no built site. Run "npm run build" first.`);
}
const { base, 'allow-host': name } = values;
const server = await createHost({ folder, base, names: name ? [name] : [] });
const isTaken = ({ code }: NodeJS.ErrnoException) => code === 'EADDRINUSE';
let next = port;
server.on('error', (error) => {
  if (!isTaken(error) || ++next > 65535) {
    console.error(error.message);
    process.exit(1);
  }
  server.listen(next, 'localhost');
});
server.on('listening', () => {
  const { port: own } = server.address() as AddressInfo;
  console.log(`The guide is at http://localhost:${own}${base}\nPress Ctrl+C to stop.`);
});
server.listen(next, 'localhost');
