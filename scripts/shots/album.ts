/** The pictures that are kept in the repository, and the geometry beside them. */
import { mkdirSync, readFileSync, rmSync, writeFileSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import sharp from 'sharp';
import { type Geometry, geometrySchema } from '../../src/components/annotated-shot/geometry.ts';
import {
  shots,
  type Shot,
  shotThemes,
  type ShotTheme,
  shotWidths,
  type ShotWidth,
} from '../../src/procedures/shots.ts';

const albums = 'src/assets/shots';

/** The file of a picture. */
export function pictureFile(language: string, shot: Shot, width: ShotWidth, theme: ShotTheme): string {
  return `${albums}/${language}/${shot.id}.${width}.${theme}.png`;
}

/** The file of a picture as most browsers load it. It is kept too, since to encode all of them takes minutes. */
export function lightFile(picture: string): string {
  return picture.replace(/\.png$/, '.avif');
}

/** A picture as most browsers load it. At this quality letters stay crisp, and a first picture stays below 30 KB. */
export function encodeLight(png: Buffer): Promise<Buffer> {
  return sharp(png).avif({ quality: 33, effort: 2 }).toBuffer();
}

/** The geometry kept for a language; empty where there is none, or none that can be read. */
export function readGeometry(language: string): Geometry {
  try {
    return geometrySchema.parse(JSON.parse(readFileSync(geometryFile(language), 'utf8')));
  } catch {
    return {};
  }
}

/** Keeps the geometry of a language: of the pictures there are, in their order. */
export function writeGeometry(language: string, geometry: Geometry): void {
  const ordered = Object.fromEntries(shots.flatMap(({ id }) => (geometry[id] ? [[id, geometry[id]]] : [])));
  writeFileSync(geometryFile(language), `${JSON.stringify(ordered, null, 2)}\n`);
}

/** Makes room for the pictures of a language. */
export function openAlbum(language: string): void {
  mkdirSync(`${albums}/${language}`, { recursive: true });
}

/** Pictures of a language that no Shot asks for any more. */
export function leftovers(language: string): string[] {
  const asked = new Set(
    shots.flatMap((shot) =>
      shotWidths.flatMap((width) =>
        shotThemes.flatMap((theme) => {
          const picture = pictureFile(language, shot, width, theme);
          return [basename(picture), basename(lightFile(picture))];
        }),
      ),
    ),
  );
  return globSync(`${albums}/${language}/*.{png,avif}`).filter((file) => !asked.has(basename(file)));
}

/** Throws pictures away. */
export function discard(files: readonly string[]): void {
  for (const file of files) rmSync(file);
}

function geometryFile(language: string): string {
  return `${albums}/${language}/geometry.json`;
}
