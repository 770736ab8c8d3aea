/**
 * A practice gateway on this machine alone: `npm run gateway [-- --port 8790] [-- --no-rate-limit]`. It answers practice
 * tokens by the documented rules, so that one can rehearse with curl, Postman or a client of one's own.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { AddressInfo } from 'node:net';
import { createGateway } from './gateway/app.ts';
import { createGatewayServer } from './gateway/server.ts';
import { gatewayPort, restCalls } from '../src/gateway/calls.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: String(gatewayPort) },
    'no-rate-limit': { type: 'boolean', default: false },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  throw new Error(`--port ${values.port} is no port. Expected a whole number from 0 to 65535.`);
}

const log = (line: string) => console.log(line);
const app = createGateway({
  now: () => performance.now(),
  secondsNow: () => Date.now() / 1000,
  log,
  hasRateLimit: !values['no-rate-limit'],
});
const server = createGatewayServer(app, log);
server.listen(port, '127.0.0.1', () => {
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  console.log(`Practice gateway: ${base}${restCalls['list-dataset'].path}`);
  console.log('It knows practice tokens only: make one on the practice screen. Press Ctrl+C to stop.');
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE';
  console.error(isTaken ? `Port ${port} is taken. Choose another: --port 8791` : error.message);
  process.exit(1);
});

/** Lets what is being answered be answered, and no more. */
function stop(): void {
  console.log('Stopping.');
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 3_000).unref();
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
