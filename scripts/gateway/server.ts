/** The gateway's HTTP server: lets slow clients go, and notes in the log also what never reaches the application. */
import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { Env, Hono } from 'hono';

// Who sends slowly is answered (408) and let go.
const options = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  // Else Node answers a request without a host itself, and nobody is told.
  requireHostHeader: false,
};

/** A server of this application. What cannot be read as a request gets a line without anything that was sent. */
export function createGatewayServer<E extends Env>(app: Hono<E>, log: (line: string) => void): Server {
  const note = (status: number) => log(`unreadable request: ${status}`);
  const errorHandler = () => {
    note(400);
    return new Response(null, { status: 400 });
  };
  const listener = getRequestListener(app.fetch, { errorHandler });
  const server = createServer(options, (request, response) => void listener(request, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // The client is gone, or has been answered and turned away.
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const [status, phrase] = refusals[error.code ?? ''] ?? [400, 'Bad Request'];
    note(status);
    socket.end(`HTTP/1.1 ${status} ${phrase}\r\nConnection: close\r\n\r\n`);
  });
  return server;
}

/** As Node answers where nobody listens (https://nodejs.org/api/http.html#event-clienterror). */
const refusals: Readonly<Record<string, readonly [status: number, phrase: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'Payload Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};
