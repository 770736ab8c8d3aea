/**
 * Serves a folder as a static host does that compresses: text by Brotli, as small as it gets. What is compressed once is
 * kept, so that from the second request on nothing but the network is waited for. What a page asks for again within one
 * visit it may have kept, as GitHub Pages and others allow it.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A folder that is being served. */
export interface Host {
  /** As `http://127.0.0.1:41234`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** What files are, by how their names end; with whether they are text, which is compressed. */
const types: Readonly<Record<string, readonly [type: string, isText: boolean]>> = {
  '.avif': ['image/avif', false],
  '.css': ['text/css; charset=utf-8', true],
  '.gif': ['image/gif', false],
  '.html': ['text/html; charset=utf-8', true],
  '.ico': ['image/x-icon', true],
  '.jpg': ['image/jpeg', false],
  '.js': ['text/javascript; charset=utf-8', true],
  '.json': ['application/json; charset=utf-8', true],
  '.md': ['text/markdown; charset=utf-8', true],
  '.mjs': ['text/javascript; charset=utf-8', true],
  '.png': ['image/png', false],
  '.svg': ['image/svg+xml; charset=utf-8', true],
  '.txt': ['text/plain; charset=utf-8', true],
  '.wasm': ['application/wasm', true],
  '.webmanifest': ['application/manifest+json; charset=utf-8', true],
  '.webp': ['image/webp', false],
  '.woff': ['font/woff', false],
  '.woff2': ['font/woff2', false],
  '.xml': ['application/xml; charset=utf-8', true],
};

/** Serves the files a folder has now, on a port of its own, to this machine alone. */
export async function serveFolder(folder: string): Promise<Host> {
  const answer = answering(folder);
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers requests for the files of a folder, and for no others: what is not in its list is not there. */
function answering(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const files = new Set(
    globSync('**/*', { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => `/${file.split(sep).join('/')}`),
  );
  const compressed = new Map<string, Buffer>();
  const send = (
    response: ServerResponse,
    status: number,
    file: string,
    { isHead, isBrotliFine }: { readonly isHead: boolean; readonly isBrotliFine: boolean },
  ) => {
    const [type, isText] = types[extname(file).toLowerCase()] ?? ['application/octet-stream', false];
    const isCompressed = isText && isBrotliFine;
    const body = isCompressed ? inBrotli(compressed, join(folder, file)) : readFileSync(join(folder, file));
    response.writeHead(status, {
      'content-type': type,
      'cache-control': 'max-age=600',
      'content-length': body.length,
      ...(isText ? { vary: 'accept-encoding' } : {}),
      ...(isCompressed ? { 'content-encoding': 'br' } : {}),
    });
    response.end(isHead ? undefined : body);
  };
  return ({ method, url = '/', headers }, response) => {
    const path = pathOf(url);
    const isBrotliFine = /\bbr\b/.test(String(headers['accept-encoding']));
    const how = { isHead: method === 'HEAD', isBrotliFine };
    const found = [path, `${path}index.html`].find((file) => files.has(file));
    if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { allow: 'GET, HEAD' }).end();
    else if (found !== undefined) send(response, 200, found, how);
    else if (files.has(`${path}/index.html`)) response.writeHead(301, { location: `${path}/` }).end();
    else if (files.has('/404.html')) send(response, 404, '/404.html', how);
    else response.writeHead(404).end();
  };
}

/** The path that is asked for; as it is written where that cannot be read, and then there is no such file. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function inBrotli(known: Map<string, Buffer>, file: string): Buffer {
  const kept = known.get(file);
  if (kept) return kept;
  const content = readFileSync(file);
  const body = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  known.set(file, body);
  return body;
}
