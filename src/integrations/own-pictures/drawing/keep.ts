/**
 * What the page that draws boxes asks of the development server: a picture, to keep one, and to keep what is said of it.
 * Only that page may ask: another site's could have an author's browser write here.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { ownPicturesFolder, readOwnPicture } from '../../../content/organisation/own-picture.ts';
import { languageTags } from '../../../languages.ts';
import { shots } from '../../../procedures/shots.ts';
import { pictureOf, sizeOf } from '../find.ts';

/** The most bytes of a request: a screenshot has less than a third of it. */
const mostBytes = 30_000_000;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** What an answer in words says: one line, or several. */
const said = (status: number, ...lines: readonly string[]): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: lines.join('\n'),
});

/** A handler of requests to `/<tag of a language>/<id of a Shot>/`, which keeps their files in the project in this folder. */
export function keepPictures(root: string): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const send = ({ status, type, body }: Answer) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    answer(root, request).then(send, (error: unknown) =>
      send(said(500, error instanceof Error ? error.message : String(error))),
    );
  };
}

async function answer(root: string, request: IncomingMessage): Promise<Answer> {
  if (request.headers['sec-fetch-site'] !== 'same-origin')
    return said(403, 'Only the page that draws boxes may ask for this, opened at localhost.');
  const [, language = '', id = ''] = /^\/([\w-]+)\/([\w-]+)\/(?:\?.*)?$/.exec(request.url ?? '') ?? [];
  const shot = shots.find((each) => each.id === id);
  if (!languageTags.includes(language) || !shot) return said(404, 'There is no such picture.');
  const place = `${ownPicturesFolder}/${language}/${id}`;
  const kept = pictureOf(root, language, id);

  if (request.method === 'GET') {
    if (kept === null) return said(404, 'There is no picture yet.');
    return { status: 200, type: 'image/png', body: await sharp(kept).autoOrient().png().toBuffer() };
  }
  if (request.method !== 'PUT') return said(405, `${request.method ?? ''} does nothing here.`);
  const body = await bodyOf(request);
  if (body === null) return said(413, `The file is larger than ${mostBytes / 1_000_000} MB.`);
  if (request.headers['content-type'] !== 'application/json') return keepPicture(root, place, kept, body);

  const size = kept === null ? 'none' : await sizeOf(kept);
  if (typeof size === 'string') return said(422, `Choose a picture first: found ${size}.`);
  const text = body.toString();
  const read = readOwnPicture(text, { ...size, parts: shot.callouts.map(({ part }) => part) });
  if ('problems' in read) return said(422, ...read.problems);
  write(root, `${place}.json`, `${JSON.stringify(read.picture, null, 2)}\n`);
  return said(200, `Kept in ${place}.json.`);
}

/** Keeps a picture upright and as PNG, without what its file says beside it, in place of the one there was. */
async function keepPicture(root: string, place: string, kept: string | null, body: Buffer): Promise<Answer> {
  const size = await sizeOf(body);
  if (typeof size === 'string') return said(422, `This is no picture that can be used: found ${size}.`);
  const png = await sharp(body).autoOrient().png({ compressionLevel: 9 }).toBuffer();
  if (kept !== null) rmSync(kept);
  write(root, `${place}.png`, png);
  return said(200, `Kept in ${place}.png.`);
}

function write(root: string, file: string, content: string | Buffer): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

/** All of a request's body; null where it is too much. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  return bytes > mostBytes ? null : Buffer.concat(chunks);
}

/** What is said of a picture as it is kept, however far that is; for the page to fill its fields. */
export function saidOf(root: string, language: string, shot: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, ownPicturesFolder, language, `${shot}.json`), 'utf8'));
  } catch {
    return {};
  }
}
