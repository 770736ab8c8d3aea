/**
 * What the page that draws boxes asks of the development server: a picture, to keep one, and to keep what is said of it.
 * Only that page may ask: another site's could have an author's browser write here.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { ownPicturesFolder } from '../../../content/organisation/own-picture.ts';
import { languageTags } from '../../../languages.ts';
import { parseRecord } from '../../../lib/json.ts';
import { type Shot, shots } from '../../../procedures/shots.ts';
import { expectedPicture, hashOf, keptFiles, readSaid, sizeOf } from '../find.ts';

/** The most bytes of a request: a screenshot has less than a third of it. */
const mostBytes = 30_000_000;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** The picture that is asked for. */
interface Place {
  readonly root: string;
  readonly language: string;
  readonly shot: Shot;
}

/** What an answer in words says: one line, or several. */
const said = (status: number, ...lines: readonly string[]): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: lines.join('\n'),
});

/** A handler of requests to `/<tag of a language>/<id of a Shot>/`, which keeps their files in the project in this folder. */
export function keepPictures(root: string): (request: IncomingMessage, response: ServerResponse) => void {
  // One after the other: two would find the same files, and each take them for its own.
  let last: Promise<unknown> = Promise.resolve();
  return (request, response) => {
    const send = ({ status, type, body }: Answer) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    last = last
      .then(() => answer(root, request))
      .catch((error: unknown) => said(500, error instanceof Error ? error.message : String(error)))
      .then(send);
  };
}

async function answer(root: string, request: IncomingMessage): Promise<Answer> {
  if (request.headers['sec-fetch-site'] !== 'same-origin')
    return said(403, 'Only the page that draws boxes may ask for this, opened at localhost.');
  const [, language = '', id = ''] = /^\/([\w-]+)\/([\w-]+)\/(?:\?.*)?$/.exec(request.url ?? '') ?? [];
  const shot = shots.find((each) => each.id === id);
  if (!languageTags.includes(language) || !shot) return said(404, 'There is no such picture.');
  const place = { root, language, shot };

  if (request.method === 'GET') return pictureAt(place);
  if (request.method !== 'PUT') return said(405, `${request.method ?? ''} does nothing here.`);
  const body = await bodyOf(request);
  if (body === null) return said(413, `The file is larger than ${mostBytes / 1_000_000} MB.`);
  return request.headers['content-type'] === 'application/json'
    ? keepSaid(place, body.toString())
    : keepPicture(place, body);
}

async function pictureAt({ root, language, shot }: Place): Promise<Answer> {
  const { picture } = keptFiles(root, language, shot.id);
  if (picture === null) return said(404, 'There is no picture yet.');
  const body = await sharp(readFileSync(join(root, picture)))
    .autoOrient()
    .png()
    .toBuffer();
  return { status: 200, type: 'image/png', body };
}

/** Keeps what is said of the picture that is kept, with its hash: it is this one that somebody has looked at. */
async function keepSaid({ root, language, shot }: Place, text: string): Promise<Answer> {
  const kept = keptFiles(root, language, shot.id);
  if (kept.picture === null) return said(422, 'Choose a picture first.');
  const bytes = readFileSync(join(root, kept.picture));
  const size = await sizeOf(bytes);
  if (typeof size === 'string') return said(422, `Found ${size}; expected ${expectedPicture}.`);
  const value = { ...parseRecord(text), picture: hashOf(bytes) };
  const read = readSaid(JSON.stringify(value), shot, { ...size, bytes });
  if ('problems' in read) return said(422, ...read.problems);
  const file = kept.said ?? `${ownPicturesFolder}/${language}/${shot.id}.json`;
  write(root, file, `${JSON.stringify(read.picture, null, 2)}\n`);
  return said(200, `Kept in ${file}.`);
}

/** Keeps a picture upright and as PNG, without what its file says beside it, in place of the one there was. */
async function keepPicture({ root, language, shot }: Place, body: Buffer): Promise<Answer> {
  const size = await sizeOf(body);
  if (typeof size === 'string') return said(422, `Found ${size}; expected ${expectedPicture}.`);
  const png = await sharp(body).autoOrient().png({ compressionLevel: 9 }).toBuffer();
  const before = keptFiles(root, language, shot.id).picture;
  const file = `${ownPicturesFolder}/${language}/${shot.id}.png`;
  write(root, file, png);
  if (before !== null && before !== file) rmSync(join(root, before));
  return said(
    200,
    `Written to ${file}. Look at all of it, draw its boxes and press Keep: until then, builds stop.`,
  );
}

/** Writes a file whole or not at all. */
function write(root: string, file: string, content: string | Buffer): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  // A name that is passed over, should this end half-way.
  const half = join(dirname(path), '.half-written');
  writeFileSync(half, content);
  renameSync(half, path);
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
export function saidOf(root: string, language: string, shot: string): Readonly<Record<string, unknown>> {
  const { said: file } = keptFiles(root, language, shot);
  return (
    (file === null ? null : parseRecord(readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, ''))) ?? {}
  );
}
