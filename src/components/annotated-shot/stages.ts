/** The files of a picture and the geometry measured with them, for the build. */
import { getImage } from 'astro:assets';
import type { GetImageResult, ImageMetadata } from 'astro';
import { geometrySchema, type PictureGeometry } from './geometry.ts';
import { type Shot, shotThemes, type ShotTheme, shotWidths, type ShotWidth } from '../../procedures/shots.ts';

/** An image file with the size and quality it is shown in: what `<Picture>` and {@link imageOf} take. */
export interface PictureFile {
  readonly src: ImageMetadata;
  readonly width: number;
  readonly height: number;
  /** Of 100. At this, letters stay crisp and a phone's picture stays below 30 KB. */
  readonly quality: number;
}

/** One width of a picture: its geometry, with every Part it calls out, and its file in each theme. */
export interface Stage {
  readonly width: ShotWidth;
  readonly geometry: PictureGeometry;
  readonly pictures: readonly { readonly theme: ShotTheme; readonly file: PictureFile }[];
}

const images = import.meta.glob<{ default: ImageMetadata }>('/src/assets/shots/*/*.png', { eager: true });
const geometries = import.meta.glob<{ default: unknown }>('/src/assets/shots/*/geometry.json', {
  eager: true,
});

/** The widths of a picture. Throws an error that names what is missing and the command that takes pictures. */
export function stagesOf(shot: Shot, language: string): Stage[] {
  const folder = `/src/assets/shots/${language}`;
  const measured = geometrySchema.parse(geometries[`${folder}/geometry.json`]?.default ?? {})[shot.id];
  if (!measured)
    throw new Error(`${folder}: found no picture "${shot.id}". Expected one: run "npm run shots".`);
  return shotWidths.map((width) => {
    const geometry = measured[width];
    const missing = shot.callouts.find(({ part }) => !geometry.parts[part]);
    if (missing) {
      throw new Error(`${folder}: found no box of "${missing.part}" in "${shot.id}". Run "npm run shots".`);
    }
    const pictures = shotThemes.map((theme) => {
      const path = `${folder}/${shot.id}.${width}.${theme}.png`;
      const src = images[path]?.default;
      if (!src) throw new Error(`${path} does not exist. Expected a picture: run "npm run shots".`);
      return { theme, file: { src, width: geometry.width * 2, height: geometry.height * 2, quality: 38 } };
    });
    return { width, geometry, pictures };
  });
}

/** A picture's file as the site serves it, in one format. */
export function imageOf(file: PictureFile, format: 'avif' | 'webp'): Promise<GetImageResult> {
  return getImage({ ...file, format });
}
