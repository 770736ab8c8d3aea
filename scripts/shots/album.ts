/** The pictures that are kept in the repository, and the geometry beside them. */
import { mkdirSync, readFileSync, rmSync, writeFileSync, globSync } from 'node:fs';
import { basename } from 'node:path';
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
        shotThemes.map((theme) => basename(pictureFile(language, shot, width, theme))),
      ),
    ),
  );
  return globSync(`${albums}/${language}/*.png`).filter((file) => !asked.has(basename(file)));
}

/** Throws pictures away. */
export function discard(files: readonly string[]): void {
  for (const file of files) rmSync(file);
}

function geometryFile(language: string): string {
  return `${albums}/${language}/geometry.json`;
}
