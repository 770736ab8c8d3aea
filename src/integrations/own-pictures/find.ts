/** Finds the organisation's own pictures and what is said of each, and everything that is wrong with them. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import sharp from 'sharp';
import {
  leastWidth,
  type OwnPicture,
  ownPicturesFolder,
  readOwnPicture,
  type Size,
} from '../../content/organisation/own-picture.ts';
import { problem } from '../../content/problems.ts';
import { languageTags } from '../../languages.ts';
import { isLeftBySystem } from '../../lib/left-by-systems.ts';
import { type Shot, shots } from '../../procedures/shots.ts';

/** A picture, and what is said of it. */
export interface Found {
  readonly language: string;
  /** The id of its Shot. */
  readonly shot: string;
  /** Its file, in the folder of the project. */
  readonly file: string;
  readonly bytes: Buffer;
  readonly said: OwnPicture;
}

/** The page of the development server on which boxes are drawn. */
export const drawingPath = '/draw-boxes/' as const;

/** The kinds of files a picture may be, by how their names end, as sharp names them. */
const pictureFormats: Readonly<Record<string, string>> = {
  '.png': 'png',
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.webp': 'webp',
};

/** How a name ends, however it is written: some systems write `.PNG`. */
const endingOf = (name: string) => extname(name).toLowerCase();

const endings = Object.keys(pictureFormats).join(', ');

/** How many times a picture is as wide as high, or as high as wide, at most; and its most pixels each way. */
const [mostSlender, mostPixels] = [4, 10_000];

/** The pictures of the project in this folder, and what is wrong with any: its file, what was found, what was expected. */
export async function findPictures(root: string): Promise<{ found: Found[]; problems: string[] }> {
  const [found, problems]: [Found[], string[]] = [[], []];
  for (const language of namesIn(join(root, ownPicturesFolder))) {
    const folder = `${ownPicturesFolder}/${language}`;
    if (!languageTags.includes(language)) {
      problems.push(
        problem(folder, 'a language that is not published', `one of: ${languageTags.join(', ')}`),
      );
      continue;
    }
    if (!statSync(join(root, folder)).isDirectory()) {
      problems.push(problem(folder, 'a file', 'a folder of pictures'));
      continue;
    }
    for (const shot of new Set(namesIn(join(root, folder)).map((name) => parse(name).name))) {
      const read = await readPair(root, language, shot);
      if ('problems' in read) problems.push(...read.problems);
      else found.push({ language, shot, ...read });
    }
  }
  return { found, problems };
}

/** The names in a folder, but for those that systems leave there; none where it does not exist. */
function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => !isLeftBySystem(name));
}

/** The names of the files of one picture, by what they are. */
function filesOf(root: string, language: string, shot: string) {
  const names = namesIn(join(root, ownPicturesFolder, language)).filter((name) => parse(name).name === shot);
  const pictures = names.filter((name) => Object.hasOwn(pictureFormats, endingOf(name)));
  const said = names.filter((name) => endingOf(name) === '.json');
  return { pictures, said, others: names.filter((name) => ![...pictures, ...said].includes(name)) };
}

type Pair = Omit<Found, 'language' | 'shot'> | { readonly problems: readonly string[] };

/** A picture and the file beside it. */
async function readPair(root: string, language: string, shot: string): Promise<Pair> {
  const folder = `${ownPicturesFolder}/${language}`;
  const wrong = (name: string, found: string, expected: string) => ({
    problems: [problem(`${folder}/${name}`, found, expected)],
  });
  const { pictures, said, others } = filesOf(root, language, shot);
  const found = shots.find(({ id }) => id === shot);
  const ids = shots.map(({ id }) => id).join(', ');
  if (!found) return wrong(shot, 'a picture there is not', `one of: ${ids}`);
  if (others.length > 0) return wrong(others.join(', '), 'another kind of file', `${endings} or .json`);
  for (const files of [pictures, said]) {
    if (files.length > 1) return wrong(shot, files.join(' and '), 'one of them');
  }
  const folders = [...pictures, ...said].filter((name) => !statSync(join(root, folder, name)).isFile());
  if (folders.length > 0) return wrong(folders.join(', '), 'a folder', 'a file');
  const [name] = pictures;
  if (name === undefined)
    return wrong(said.join(), 'no picture beside it', `${shot} with one of: ${endings}`);
  return readBoth(root, found, `${folder}/${name}`, said[0] === undefined ? null : `${folder}/${said[0]}`);
}

/** A picture that is there alone, and what may be said of it beside it. */
async function readBoth(root: string, shot: Shot, file: string, said: string | null): Promise<Pair> {
  const bytes = readFileSync(join(root, file));
  const size = await sizeOf(bytes);
  const problems = typeof size === 'string' ? [problem(file, size, expectedPicture)] : [];
  if (said === null) {
    const what = `release, day, who looked, and the boxes of its parts; draw them with "npm run dev" at ${drawingPath}`;
    const beside = `${file.slice(0, -extname(file).length)}.json`;
    return { problems: [...problems, problem(beside, 'no such file', what)] };
  }
  if (typeof size === 'string') return { problems };
  const read = readSaid(readFileSync(join(root, said), 'utf8'), shot, { ...size, bytes });
  if ('problems' in read) return { problems: read.problems.map((line) => `${said}: ${line}`) };
  return { file, bytes, said: read.picture };
}

/** What is said of a picture of a Shot, held to that picture. */
export function readSaid(
  text: string,
  shot: Shot,
  { bytes, ...size }: Size & { readonly bytes: Buffer },
): ReturnType<typeof readOwnPicture> {
  const parts = shot.callouts.map(({ part }) => part);
  return readOwnPicture(text, { ...size, hash: hashOf(bytes), parts });
}

/** What a picture is known by: its SHA-256, in hexadecimal. */
export function hashOf(picture: Buffer): string {
  return createHash('sha256').update(picture).digest('hex');
}

/** What a picture is to be. */
export const expectedPicture = `a picture (${endings}), at least ${leastWidth} and at most ${mostPixels} pixels wide, and no more than ${mostSlender} times as wide as high or as high as wide`;

/** The size of a picture as it is shown, upright; in words what was found where it cannot be used. */
export async function sizeOf(picture: Buffer): Promise<Size | string> {
  try {
    const { format, pages = 1, autoOrient } = await sharp(picture).metadata();
    if (!Object.values(pictureFormats).includes(format)) return `a file of the kind ${format}`;
    if (pages > 1) return 'a picture that moves';
    const { width, height } = autoOrient;
    const slender = Math.max(width / height, height / width);
    if (width < leastWidth || Math.max(width, height) > mostPixels || slender > mostSlender)
      return `a picture of ${width} × ${height} pixels`;
    // All of it: a file that was cut short has a head that can be read.
    await sharp(picture).stats();
    return autoOrient;
  } catch (error) {
    return `a file that cannot be read (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** The files of a picture, in the folder of the project: its picture and what is said of it, where they are. */
export function keptFiles(
  root: string,
  language: string,
  shot: string,
): { readonly picture: string | null; readonly said: string | null } {
  const { pictures, said } = filesOf(root, language, shot);
  const at = (name: string | undefined) =>
    name === undefined ? null : `${ownPicturesFolder}/${language}/${name}`;
  return { picture: at(pictures[0]), said: at(said[0]) };
}
