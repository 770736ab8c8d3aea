/** Whether two pictures of the same thing still show the same. */
import pixelmatch from 'pixelmatch';
import sharp, { type OutputInfo } from 'sharp';
import type { PictureGeometry } from '../../src/components/annotated-shot/geometry.ts';

/**
 * How much two pictures may differ. Letters come out a trace different in another version of Chromium: 25 versions
 * apart (131 and 156), at most 3 % of a tile's pixels and 0.04 % of a picture's were measured to differ. An icon of
 * 18 CSS pixels that goes missing changes 16 % of a tile, a dashed line made whole up to 0.12 % of a picture.
 */
export const tolerance = {
  /** Difference of colour from which a pixel counts as changed: 0 is none, 1 is black to white (YIQ, as eyes weigh it). */
  colour: 0.03,
  /** Share of the pixels of any one tile that may have changed. */
  tile: 0.08,
  /** Share of the pixels of the picture that may have changed. */
  picture: 0.0008,
} as const;

/** Side of a tile in pixels of the file: 16 CSS pixels. */
const tileSize = 32;

/** What changed from one picture to another. */
export interface Comparison {
  /** Share of pixels changed, in the picture and in the tile that changed most; 1 where the sizes differ. */
  readonly picture: number;
  readonly tile: number;
  /** A PNG file with the changed pixels in red; null where there are none, or the sizes differ. */
  readonly diff: Buffer | null;
}

/** Whether a comparison is beyond what another browser version may change. */
export function isChanged({ picture, tile }: Comparison): boolean {
  return picture > tolerance.picture || tile > tolerance.tile;
}

/** Compares two PNG files. Throws where one cannot be read as a picture. */
export async function comparePictures(before: Buffer, after: Buffer): Promise<Comparison> {
  const [a, b] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
  const { width, height } = a.info;
  if (b.info.width !== width || b.info.height !== height) return { picture: 1, tile: 1, diff: null };
  const mask = new Uint8Array(width * height * 4);
  const options = { threshold: tolerance.colour, diffMask: true } as const;
  const changed = pixelmatch(a.data, b.data, mask, width, height, options);
  const found = {
    picture: changed / (width * height),
    tile: fullestTile(mask, width, height) / tileSize ** 2,
    diff: null,
  };
  if (changed === 0) return found;
  const view = new Uint8Array(width * height * 4);
  pixelmatch(a.data, b.data, view, width, height, { threshold: tolerance.colour });
  const raw = { width, height, channels: 4 } as const;
  return { ...found, diff: await sharp(view, { raw }).png().toBuffer() };
}

/** Of 255: encoding changed a pixel of the pictures there are by 12 at most; that of another language is 137 off. */
const copyTolerance = 40;

/** Whether a copy in a lighter format still shows the picture. Both are looked at small, where encoding leaves no trace. */
export async function isCopy(copy: Buffer, picture: Buffer): Promise<boolean> {
  const small = async (file: Buffer) => {
    const { width } = await sharp(file).metadata();
    return sharp(file)
      .removeAlpha()
      .resize(Math.round(width / 8))
      .raw()
      .toBuffer();
  };
  const [a, b] = await Promise.all([small(copy), small(picture)]);
  return a.length === b.length && a.every((value, at) => Math.abs(value - (b[at] ?? 0)) <= copyTolerance);
}

/** In words, which measurements differ, each with the value before and after; empty where none does. */
export function compareGeometry(before: PictureGeometry | undefined, after: PictureGeometry): string[] {
  if (!before) return ['it was never taken'];
  const differences = [];
  const size = ({ width, height }: { width: number; height: number }) => `${width} × ${height}`;
  if (size(before) !== size(after)) differences.push(`size ${size(before)}, now ${size(after)}`);
  for (const part of new Set([...Object.keys(before.parts), ...Object.keys(after.parts)])) {
    const [was, is] = [before, after].map(({ parts }) => {
      const box = parts[part];
      return box ? `${size(box)} at ${box.x}, ${box.y}` : 'absent';
    });
    if (was !== is) differences.push(`${part} ${was}, now ${is}`);
  }
  return differences;
}

function pixelsOf(file: Buffer): Promise<{ data: Buffer; info: OutputInfo }> {
  return sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}

/** How many pixels are marked as changed, in red, in the tile that has most of them. */
function fullestTile(mask: Uint8Array, width: number, height: number): number {
  const columns = Math.ceil(width / tileSize);
  const counts = new Uint32Array(columns * Math.ceil(height / tileSize));
  for (let pixel = 0; pixel < width * height; pixel++) {
    const isRed = mask[pixel * 4] === 255 && mask[pixel * 4 + 1] === 0;
    if (!isRed) continue;
    const tile = Math.floor(Math.floor(pixel / width) / tileSize) * columns;
    const index = tile + Math.floor((pixel % width) / tileSize);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return Math.max(0, ...counts);
}
