/**
 * Makes the organisation's own pictures ready for the site: checks them, takes away what a file says beside its picture, cuts
 * out what a phone shows, and writes them where `stages.ts` of the annotated Shots finds them.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import sharp from 'sharp';
import type { PictureGeometry } from '../../components/annotated-shot/geometry.ts';
import { type OwnAlbum, ownAlbumSchema } from '../../components/annotated-shot/own-album.ts';
import { boxInFrame, type OwnPicture, phoneFrame } from '../../content/organisation/own-picture.ts';
import { problem } from '../../content/problems.ts';
import type { Box } from '../../lib/box.ts';
import { shotWidths, type ShotWidth } from '../../procedures/shots.ts';
import { findPictures, type Found, hashOf } from './find.ts';

/** Where they are written, by language; made anew when what they are made from has changed, and not kept in the repository. */
const albumFolder = 'src/assets/own-shots';

/** Raised when they are to be made anew though nothing they are made from has changed. */
const version = 1;

/** The width a picture is laid out at, at most, in CSS pixels: those of ours. Its file has twice as many, if there are. */
const layoutWidths: Readonly<Record<ShotWidth, number>> = { wide: 720, narrow: 328 };

/** The files a picture is written to. */
const filesOf = (shot: string, width: ShotWidth) =>
  ({ png: `${shot}.${width}.png`, avif: `${shot}.${width}.avif` }) as const;

/** Makes ready what can be used, and gives what is wrong with the others: the file, what was found and what was expected. */
export async function prepareOwnPictures(root: string): Promise<readonly string[]> {
  const { found, problems } = await findPictures(root);
  const folder = join(root, albumFolder);
  const languages = new Set(found.map(({ language }) => language));
  for (const stale of globSync('*', { cwd: folder }).filter((name) => !languages.has(name)))
    rmSync(join(folder, stale), { recursive: true });
  for (const language of languages) {
    const own = found.filter((each) => each.language === language);
    problems.push(...(await fillAlbum(join(folder, language), own)));
  }
  return problems;
}

/** Takes away all that was made ready. */
export function forgetOwnPictures(root: string): void {
  rmSync(join(root, albumFolder), { recursive: true, force: true });
}

/** Makes the pictures of one language ready, those that have changed; gives what is wrong with any. */
async function fillAlbum(folder: string, pictures: readonly Found[]): Promise<readonly string[]> {
  const listed = join(folder, 'pictures.json');
  const before = readAlbum(listed);
  const album: OwnAlbum = {};
  const problems: string[] = [];
  mkdirSync(folder, { recursive: true });
  for (const { shot, file, bytes, said } of pictures) {
    const hash = hashOf(Buffer.from(JSON.stringify([version, said])));
    const kept = before[shot];
    const isThere = shotWidths
      .flatMap((width) => Object.values(filesOf(shot, width)))
      .every((name) => existsSync(join(folder, name)));
    try {
      const { release, taken } = said;
      album[shot] =
        kept?.hash === hash && isThere
          ? kept
          : { hash, release, taken, ...(await make(folder, shot, bytes, said)) };
    } catch (error) {
      problems.push(problem(file, `what cannot be made ready (${String(error)})`, 'another picture'));
    }
  }
  for (const name of globSync('*.{png,avif}', { cwd: folder })) {
    const [shot = ''] = parse(name).name.split('.');
    if (!Object.hasOwn(album, shot)) rmSync(join(folder, name));
  }
  writeFileSync(listed, `${JSON.stringify(album, null, 2)}\n`);
  return problems;
}

/** What was made before; nothing where there is none that can be read. */
function readAlbum(file: string): OwnAlbum {
  try {
    return ownAlbumSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

/** Writes both widths of a picture, and gives the geometry of each. */
async function make(
  folder: string,
  shot: string,
  bytes: Buffer,
  said: OwnPicture,
): Promise<Record<ShotWidth, PictureGeometry>> {
  // Upright, and without what the file says of camera, place and program: sharp keeps none of it.
  const { data, info } = await sharp(bytes).autoOrient().png().toBuffer({ resolveWithObject: true });
  const frames: Readonly<Record<ShotWidth, Box>> = {
    wide: { x: 0, y: 0, width: info.width, height: info.height },
    narrow: phoneFrame(said, info),
  };
  const made = shotWidths.map(async (width): Promise<[ShotWidth, PictureGeometry]> => {
    const frame = frames[width];
    const layout = Math.min(layoutWidths[width], frame.width);
    const { x: left, y: top, ...size } = frame;
    const png = await sharp(data)
      .extract({ left, top, ...size })
      .resize({ width: Math.min(frame.width, layout * 2) })
      .png({ compressionLevel: 9 })
      .toBuffer();
    const avif = await sharp(png).avif({ quality: 45, effort: 2 }).toBuffer();
    const files = filesOf(shot, width);
    writeFileSync(join(folder, files.png), png);
    writeFileSync(join(folder, files.avif), avif);
    return [width, geometryIn(frame, layout / frame.width, said)];
  });
  return Object.fromEntries(await Promise.all(made)) as Record<ShotWidth, PictureGeometry>;
}

function geometryIn(frame: Box, scale: number, { parts }: OwnPicture): PictureGeometry {
  return {
    width: Math.round(frame.width * scale),
    height: Math.round(frame.height * scale),
    parts: Object.fromEntries(
      Object.entries(parts).map(([part, box]) => [part, boxInFrame(box, frame, scale)]),
    ),
  };
}
