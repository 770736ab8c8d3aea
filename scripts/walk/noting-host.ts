/**
 * The built site, served as it is, but for one script before all others in each page: it tells this host of every error
 * and every breach of the policy, which not every browser tells who drives it. So do answers that are refusals.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort, type Program, start } from './programs.ts';

/** A host of the site for a walk. */
export interface NotingHost {
  /** Where it is, with a slash at its end. */
  readonly address: string;
  /** What went wrong since it was asked last. */
  readonly takeNotes: () => string[];
  /** Whether it answers; it does at first. */
  readonly answer: (isThere: boolean) => void;
  readonly close: () => void;
}

/** Where the script is, and where it tells. */
export const scriptPath = '/walk-note.js';
export const notesPath = '/walk-notes';

/** Runs in the page, before its own scripts. A beacon arrives even where the page is left at once. */
function noteErrors(path: string): void {
  const note = (text: string) => navigator.sendBeacon(path, text);
  const options = { capture: true };
  addEventListener(
    'error',
    ({ target, message }) => {
      if (target instanceof Element) note(`not loaded: ${target.outerHTML.slice(0, 200)}`);
      else note(`error: ${message}`);
    },
    options,
  );
  addEventListener('unhandledrejection', ({ reason }) => note(`unhandled rejection: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    note(`policy violated: ${violatedDirective} by ${blockedURI} ${sample}`),
  );
  const { error } = console;
  console.error = (...values: unknown[]) => {
    note(`console.error: ${values.map(String).join(' ')}`);
    error.apply(console, values);
  };
}

/** A page with the script of ours as the first thing in it; before the policy, which does not name it. */
export function withNotes(html: string): string {
  return html.replace(/<head>/i, (head) => `${head}<script src="${scriptPath}"></script>`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}

/** Answers as the server of the site does. */
async function passOn(site: string, path: string, notes: string[], response: ServerResponse): Promise<void> {
  const answer = await fetch(new URL(path, site));
  if (answer.status >= 400) notes.push(`${answer.status} for ${path}`);
  const body = Buffer.from(await answer.arrayBuffer());
  const isPage = answer.headers.get('content-type')?.startsWith('text/html');
  // The policy among them. How long the answer is, and how it was packed, is no longer so.
  for (const [name, value] of answer.headers)
    if (!/^(?:content-(?:encoding|length)|transfer-encoding|connection|keep-alive|etag)$/.test(name))
      response.setHeader(name, value);
  response.writeHead(answer.status);
  response.end(isPage ? withNotes(body.toString()) : body);
}

/** Serves the site that is built in a folder, as it is; `said[1]` is its address. */
export async function serveSite(folder: string): Promise<Program> {
  const args = ['scripts/serve.ts', '--port', String(await freePort()), '--out-dir', folder];
  return start(process.execPath, args, /(http:\S+)\n/);
}

/** Passes on the site that is at an address. */
export async function openNotingHost(site: string): Promise<NotingHost> {
  const notes: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    if (path === notesPath) {
      notes.push(await bodyOf(request));
      response.writeHead(204).end();
    } else if (path === scriptPath) {
      const text = `(${noteErrors.toString()})(${JSON.stringify(notesPath)})`;
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
    } else await passOn(site, path, notes, response);
  };
  let isThere = true;
  const server = createServer((request, response) => {
    if (!isThere) {
      response.destroy();
      return;
    }
    answer(request, response).catch((error: unknown) => {
      notes.push(`the host failed: ${String(error)}`);
      response.destroy();
    });
  });
  server.listen(0);
  await once(server, 'listening');
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    takeNotes: () => notes.splice(0),
    answer: (isAnswering) => {
      isThere = isAnswering;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
