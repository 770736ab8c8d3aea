/** A host of the built site that can be told to misbehave, as portals, proxies and tired servers do. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/**
 * What the host does: serves, asks everybody to sign in (in place of every file, or on another page), fails, accepts
 * and never answers, or breaks off.
 */
type Mood = 'well' | 'signs in' | 'sends to sign in' | 'fails' | 'hangs' | 'breaks off';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

const signIn = '<!doctype html><title>Sign in</title><h1>Sign in</h1>';

/** Serves a folder under a base path. Everything may be cached for ten minutes, as on widely used hosts. */
export class MoodyHost {
  /** The folder served; another one is another deployment. */
  folder: string;
  mood: Mood = 'well';
  /** The mood after the worker's own script was served next. */
  moodAfterWorker: Mood | undefined;
  /** Addresses that are answered in a mood of their own, whatever the host's. */
  readonly moods = new Map<string, Mood>();
  /** The paths that were not answered as asked. */
  readonly refused: string[] = [];
  readonly #base: string;
  readonly #server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const mood = this.moods.get(pathname) ?? this.mood;
    if (pathname.endsWith('/sw.js')) this.mood = this.moodAfterWorker ?? this.mood;
    if (mood !== 'well') this.refused.push(pathname);
    this.#answer(pathname, mood, response);
  });

  constructor(folder: string, base = '/') {
    this.folder = folder;
    this.#base = base;
  }

  /** Begins to listen; gives the address of the site. */
  async open(): Promise<string> {
    this.#server.listen(0);
    await once(this.#server, 'listening');
    return `http://localhost:${(this.#server.address() as AddressInfo).port}${this.#base}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(pathname: string, mood: Mood, response: ServerResponse): void {
    const html = { 'content-type': 'text/html', 'cache-control': 'max-age=600' };
    if (pathname === '/sign-in' || mood === 'signs in') response.writeHead(200, html).end(signIn);
    else if (mood === 'sends to sign in') response.writeHead(302, { location: '/sign-in' }).end();
    else if (mood === 'fails') response.writeHead(503, html).end('<h1>Out of order</h1>');
    else if (mood === 'breaks off') response.destroy();
    else if (mood === 'well') this.#serve(pathname, response);
  }

  #serve(pathname: string, response: ServerResponse): void {
    const path = pathname.slice(this.#base.length).replace(/(^|\/)$/, '$1index.html');
    const send = (status: number, file: string) => {
      const content = readFileSync(join(this.folder, file));
      const headers = {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'max-age=600',
        // Also where a page of it stands in a frame without an origin.
        'access-control-allow-origin': '*',
      };
      response.writeHead(status, headers).end(content);
    };
    try {
      send(200, path);
    } catch {
      send(404, '404.html');
    }
  }
}
