/** A server that keeps what arrives, exactly as it arrives, for tests of what a client sends. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request, and what the list of processes showed while its client waited for the answer. */
export interface Arrival {
  readonly method: string;
  /** The path and query, undecoded. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Every process's command and arguments; null where the system has no `/proc`. */
  readonly commandLines: readonly string[] | null;
}

/** A server that runs. */
export interface EchoServer {
  /** The address of a part of it, in which a test is alone. */
  readonly address: (part: string) => string;
  /** What has arrived at a part. */
  readonly arrivals: (part: string) => readonly Arrival[];
  readonly close: () => void;
}

/** What it answers to every request. */
export const practiceAnswer = '{"practice": "answer"}';

/** Starts one on a free port. A part named in `moved` answers that it has moved to the part it is given there. */
export async function startEchoServer(moved: Readonly<Record<string, string>> = {}): Promise<EchoServer> {
  const arrived: Arrival[] = [];
  const server = createServer((request, response) => {
    void textOf(request).then((body) => {
      const { method = '', url = '', headers } = request;
      arrived.push({ method, url, headers, body, commandLines: commandLines() });
      const to = moved[url.split('/')[1] ?? ''];
      if (to !== undefined) response.writeHead(302, { location: `http://localhost:${port}/${to}/elsewhere` });
      response.end(practiceAnswer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (part) => `http://127.0.0.1:${port}/${part}`,
    arrivals: (part) => arrived.filter(({ url }) => url.startsWith(`/${part}/`)),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function commandLines(): string[] | null {
  if (!existsSync('/proc/self/cmdline')) return null;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return ''; // It has ended meanwhile.
      }
    });
}
