/**
 * A picture of the organisation's own screen in place of one of ours: what is said of it in the file beside it, what is wrong
 * there, and which part of it a phone shows. Boxes are in pixels of the picture, from its upper left corner.
 */
import { z } from 'astro/zod';
import { type Box, holds } from '../../lib/box.ts';
import { pastDay, plainText, problemAt, shapeProblems } from './shapes.ts';

/** The folder they are in, each as `<tag of a language>/<id of a Shot>.png` with a `.json` of the same name. */
export const ownPicturesFolder = 'organisation/pictures';

/** What is said of a picture. */
export interface OwnPicture {
  /** The release it shows, as the product gives it: `2.2.3`. */
  readonly release: string;
  /** The day it was taken, as `2026-11-29`. */
  readonly taken: string;
  /** Who has looked at all of it and found no token in it, nor anything else that must not be seen. Not published. */
  readonly looked: string;
  /** The SHA-256 of the picture that was looked at, in hexadecimal: another that takes its place is to be looked at, too. */
  readonly picture: string;
  /** Where the Parts are that the Shot calls out. */
  readonly parts: Readonly<Record<string, Box>>;
  /** What of it a phone shows; without it, what is about the Parts. */
  readonly narrow?: Box;
}

/** The size of a picture, in its pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the file is beside: its picture, and the Parts that its Shot calls out. */
interface Beside extends Size {
  /** The SHA-256 of the picture, in hexadecimal. */
  readonly hash: string;
  readonly parts: readonly string[];
}

/** The least width of a picture: below it, what is written in it cannot be read. */
export const leastWidth = 600;

/** The share of a picture's width that a phone shows at least: less would not say where on the screen it is. */
const leastShare = 0.45;

/** The least side of a box: what is smaller was drawn by a slip of the hand. */
const leastSide = 8;

const place = z.number().min(0, 'a number that is not negative');
const side = z.number().min(leastSide, `at least ${leastSide} pixels`);
const boxSchema = z.strictObject({ x: place, y: place, width: side, height: side });

const schema = z.strictObject({
  release: plainText,
  taken: pastDay,
  looked: plainText,
  picture: z.string(),
  parts: z.record(z.string(), boxSchema),
  narrow: boxSchema.optional(),
});

const inWords = ({ x, y, width, height }: Box) => `${x}, ${y}, ${width} × ${height}`;

/** What the file beside a picture says, or everything wrong in it: the field, what was found and what was expected. */
export function readOwnPicture(
  text: string,
  about: Beside,
): { readonly picture: OwnPicture } | { readonly problems: readonly string[] } {
  let value: unknown;
  try {
    // Some editors begin a file with a mark.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problems: [problemAt([], `no JSON (${error instanceof Error ? error.message : ''})`, 'JSON')] };
  }
  const read = schema.safeParse(value);
  if (!read.success) {
    return { problems: read.error.issues.flatMap((issue) => shapeProblems(issue, value, fieldsAt)) };
  }
  const picture = read.data as OwnPicture;
  const problems = [
    ...pictureProblems(picture, about),
    ...partProblems(picture, about),
    ...placeProblems(picture, about),
  ];
  return problems.length > 0 ? { problems } : { picture };
}

/** The fields there are at a place. */
function fieldsAt([first]: readonly PropertyKey[]): string[] {
  return Object.keys(first === undefined ? schema.shape : boxSchema.shape);
}

function pictureProblems({ picture }: OwnPicture, { hash }: Beside): string[] {
  if (picture === hash) return [];
  const expected = `"${hash}", which is this one, once somebody has looked at it`;
  return [problemAt(['picture'], 'the hash of another picture than the one beside it', expected)];
}

function partProblems({ parts }: OwnPicture, about: Beside): string[] {
  const called = about.parts.join(', ');
  return [
    ...about.parts
      .filter((part) => !Object.hasOwn(parts, part))
      .map((part) =>
        problemAt(['parts', part], 'nothing', 'the box of this part, which the picture calls out'),
      ),
    ...Object.keys(parts)
      .filter((part) => !about.parts.includes(part))
      .map((part) =>
        problemAt(['parts', part], 'a part this picture does not call out', `one of: ${called}`),
      ),
  ];
}

function placeProblems({ parts, narrow }: OwnPicture, { width, height }: Beside): string[] {
  const whole = { x: 0, y: 0, width, height };
  const outside = (path: readonly string[], box: Box) =>
    holds(whole, box)
      ? []
      : [problemAt(path, inWords(box), `a box within its picture, which is ${width} × ${height}`)];
  return [
    ...Object.entries(parts).flatMap(([part, box]) => outside(['parts', part], box)),
    ...(narrow ? outside(['narrow'], narrow) : []),
    ...(narrow && narrow.width < width * leastShare
      ? [problemAt(['narrow', 'width'], String(narrow.width), `at least ${Math.ceil(width * leastShare)}`)]
      : []),
    ...Object.entries(parts)
      .filter(([, box]) => narrow && holds(whole, narrow) && !holds(narrow, box))
      .map(([part]) => problemAt(['narrow'], `a box without all of "${part}"`, 'one that holds every part')),
  ];
}

/** Space kept round the Parts, as a share of the picture's width: the numbers of callouts have room in it. */
const margin = 0.06;

/**
 * What of a picture a phone shows: what its file says, else the Parts with some space, no narrower than 45 % of the picture
 * and no flatter than half of its own width. In whole pixels.
 */
export function phoneFrame({ parts, narrow }: OwnPicture, whole: Size): Box {
  if (narrow) return inWholePixels(narrow);
  const boxes = Object.values(parts);
  const space = whole.width * margin;
  const along = span(
    Math.min(...boxes.map(({ x }) => x)) - space,
    Math.max(...boxes.map(({ x, width }) => x + width)) + space,
    whole.width * leastShare,
    whole.width,
  );
  const down = span(
    Math.min(...boxes.map(({ y }) => y)) - space,
    Math.max(...boxes.map(({ y, height }) => y + height)) + space,
    along.length / 2,
    whole.height,
  );
  return inWholePixels({ x: along.from, y: down.from, width: along.length, height: down.length });
}

/** From here to there, at least so long about its middle, and within `0` to `end`. */
function span(from: number, to: number, least: number, end: number): { from: number; length: number } {
  const length = Math.min(Math.max(to - from, least), end);
  const start = to - from < least ? (from + to - length) / 2 : from;
  return { from: Math.min(Math.max(start, 0), end - length), length };
}

function inWholePixels({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return { x: left, y: top, width: Math.floor(x + width) - left, height: Math.floor(y + height) - top };
}

/** A box of a picture as it is in a frame of it that is shown so many times as large. */
export function boxInFrame({ x, y, width, height }: Box, frame: Box, scale: number): Box {
  const at = (value: number) => Math.round(value * scale * 100) / 100;
  return { x: at(x - frame.x), y: at(y - frame.y), width: at(width), height: at(height) };
}
