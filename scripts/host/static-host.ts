/**
 * A host of a built site, for this machine: as the hosts of the web do, it sends what `_headers` asks for, the smaller
 * copies of files to browsers that take them, and the page for addresses that lead nowhere in the reader's language.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { caching } from '../../src/hosts/hosted-site.ts';
import { headerRules, headersFor } from './header-rules.ts';

/** What is hosted, and for whom. */
interface Hosted {
  /** The folder of the built site. */
  readonly folder: string;
  /** The path it is served under, with a slash at both ends. */
  readonly base: string;
  /** Names under which it answers, beside this machine's own. */
  readonly names?: readonly string[];
}

const ownNames = ['localhost', '127.0.0.1', '[::1]'];

/** A server of a built site, which listens nowhere yet. */
export async function createHost({ folder, base, names = [] }: Hosted): Promise<Server> {
  const rules = await headerRules(join(folder, '_headers'));
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    dotfiles: true,
    onNoMatch: (request, response) => answerLost(folder, request, response),
  });
  return createServer((request, response) => {
    const { pathname: path, search } = addressOf(request);
    // A page of another site could otherwise have its own name lead here, and read what is answered.
    if (![...ownNames, ...names].includes(nameOf(request))) refuse(response, request);
    else if (!path.startsWith(base)) answer(response, 404, `The site is at ${base}\n`);
    else if (!path.endsWith('/') && existsSync(join(folder, path.slice(base.length), 'index.html'))) {
      response.writeHead(301, { location: `${path}/${search}` }).end();
    } else {
      const headers = { 'Cache-Control': caching.rest, ...headersFor(rules, path) };
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      request.url = `/${path.slice(base.length)}${search}`;
      files(request, response);
    }
  });
}

function addressOf({ url = '/' }: IncomingMessage): { pathname: string; search: string } {
  // Whatever stands in a request: an address that is none leads nowhere.
  return URL.parse(url, 'http://localhost') ?? { pathname: '/', search: '' };
}

const nameOf = ({ headers: { host = '' } }: IncomingMessage) => host.replace(/:\d+$/, '');

/** The page for addresses that lead nowhere, in the language whose folder they are in. */
function answerLost(root: string, { url = '' }: IncomingMessage, response: ServerResponse): void {
  const [, folder = ''] = /^\/([a-z\d-]+)\//.exec(url) ?? [];
  const own = join(root, folder, '404/index.html');
  const page = folder !== '' && existsSync(own) ? own : join(root, '404.html');
  // What was asked for may be there tomorrow, and what is sent with it is not for this page.
  response.removeHeader('Content-Security-Policy');
  const headers = { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': caching.rest };
  response.writeHead(404, headers).end(readFileSync(page));
}

function refuse(response: ServerResponse, request: IncomingMessage): void {
  answer(response, 403, `This server does not answer to the name ${nameOf(request)}.\n`);
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain;charset=utf-8' }).end(text);
}
