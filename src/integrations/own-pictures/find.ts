/** Finds the organisation's own pictures and what is said of each, and everything that is wrong with them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
import { shots } from '../../procedures/shots.ts';

/** A picture, and what is said of it. */
export interface Found {
  readonly language: string;
  /** The id of its Shot. */
  readonly shot: string;
  /** Its file. */
  readonly source: string;
  readonly said: OwnPicture;
}

/** The page of the development server on which boxes are drawn. */
export const drawingPath = '/draw-boxes/';

/** The kinds of files a picture may be, by how their names end, as sharp names them. */
const pictureFormats: Readonly<Record<string, string>> = {
  '.png': 'png',
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.webp': 'webp',
};

const endings = Object.keys(pictureFormats).join(', ');
/** How a name ends, however it is written: some systems write `.PNG`. */
const endingOf = (name: string) => extname(name).toLowerCase();

const shotIds = shots.map(({ id }) => id);

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
    const names = namesIn(join(root, folder));
    for (const shot of new Set(names.map((name) => parse(name).name))) {
      const own = names.filter((name) => parse(name).name === shot);
      const read = await readPair(root, folder, shot, own);
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

type Pair = Pick<Found, 'source' | 'said'> | { readonly problems: readonly string[] };

/** A picture and the file beside it, by their names. */
async function readPair(root: string, folder: string, shot: string, names: readonly string[]): Promise<Pair> {
  const path = `${folder}/${shot}`;
  const wrong = (...problems: string[]) => ({ problems });
  const found = shots.find(({ id }) => id === shot);
  if (!found) return wrong(problem(path, 'a picture there is not', `one of: ${shotIds.join(', ')}`));
  const other = names.filter(
    (name) => !Object.hasOwn(pictureFormats, endingOf(name)) && endingOf(name) !== '.json',
  );
  if (other.length > 0)
    return wrong(problem(`${folder}/${other.join(', ')}`, 'another kind of file', `${endings} or .json`));
  const [file, second] = names.filter((name) => endingOf(name) !== '.json');
  if (file === undefined)
    return wrong(problem(`${path}.json`, 'no picture beside it', `${shot} with one of: ${endings}`));
  if (second !== undefined) return wrong(problem(path, `${file} and ${second}`, 'one picture'));

  const source = join(root, folder, file);
  const size = await sizeOf(source);
  if (typeof size === 'string') return wrong(problem(`${folder}/${file}`, size, `a picture: ${endings}`));
  const problems =
    size.width < leastWidth
      ? [
          problem(
            `${folder}/${file}`,
            `${size.width} pixels in width`,
            `at least ${leastWidth}, so that it can be read`,
          ),
        ]
      : [];
  const beside = names.find((name) => endingOf(name) === '.json');
  if (beside === undefined) {
    const what = `release, day, who looked, and the boxes of its parts; draw them with "npm run dev" at ${drawingPath}`;
    return wrong(...problems, problem(`${path}.json`, 'no such file', what));
  }
  const parts = found.callouts.map(({ part }) => part);
  const read = readOwnPicture(readFileSync(join(root, folder, beside), 'utf8'), { ...size, parts });
  if ('problems' in read)
    return wrong(...problems, ...read.problems.map((line) => `${folder}/${beside}: ${line}`));
  return problems.length > 0 ? { problems } : { source, said: read.picture };
}

/** The size of a picture as it is shown, upright; in words what is wrong where it is none. */
export async function sizeOf(picture: string | Buffer): Promise<Size | string> {
  try {
    const { format, pages = 1, autoOrient } = await sharp(picture).metadata();
    if (!Object.values(pictureFormats).includes(format)) return `a file of the kind ${format}`;
    if (pages > 1) return 'a picture that moves';
    // All of it: a file that was cut short has a head that can be read.
    await sharp(picture).stats();
    return autoOrient;
  } catch (error) {
    return `a file that cannot be read (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** The file of a picture, where there is one. */
export function pictureOf(root: string, language: string, shot: string): string | null {
  const folder = join(root, ownPicturesFolder, language);
  const name = namesIn(folder).find(
    (each) => parse(each).name === shot && Object.hasOwn(pictureFormats, endingOf(each)),
  );
  return name === undefined ? null : join(folder, name);
}
