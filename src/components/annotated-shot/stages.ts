/** The files of a picture and the geometry measured with them, for the build: ours, or the organisation's own in their place. */
import type { ImageMetadata } from 'astro';
import {
  geometrySchema,
  type NumberPlace,
  numberPlaces,
  numberPlacesIn,
  type PictureGeometry,
} from './geometry.ts';
import { type OwnAlbum, ownAlbumSchema } from './own-album.ts';
import { type Shot, shotThemes, type ShotTheme, shotWidths, type ShotWidth } from '../../procedures/shots.ts';

/** The files of one picture, as they were taken: served as they are, since to encode them at each build takes minutes. */
interface PictureFiles {
  /** For whatever reads AVIF. */
  readonly light: string;
  /** For all others, and to be enlarged. */
  readonly whole: string;
  /** In pixels, of both. */
  readonly width: number;
  readonly height: number;
}

/** One width of a picture: its geometry, with every Part it calls out, and its file in each theme. */
export interface Stage {
  readonly width: ShotWidth;
  readonly geometry: PictureGeometry;
  /** Where the number of each Part stands. */
  readonly places: Readonly<Record<string, NumberPlace>>;
  /** For each theme; one, and null, where it is the same in all. */
  readonly pictures: readonly { readonly theme: ShotTheme | null; readonly file: PictureFiles }[];
}

const images = import.meta.glob<{ default: ImageMetadata }>(
  ['/src/assets/shots/*/*.{png,avif}', '/src/assets/own-shots/*/*.{png,avif}'],
  { eager: true },
);
const geometries = import.meta.glob<{ default: unknown }>('/src/assets/shots/*/geometry.json', {
  eager: true,
});
const albums = import.meta.glob<{ default: unknown }>('/src/assets/own-shots/*/pictures.json', {
  eager: true,
});

/** What the organisation's own picture is of, where there is one in place of ours. */
export function ownPictureOf(shot: Shot, language: string): OwnAlbum[string] | undefined {
  return ownAlbumSchema.parse(albums[`/src/assets/own-shots/${language}/pictures.json`]?.default ?? {})[
    shot.id
  ];
}

/** The widths of a picture. Throws an error that names what is missing and the command that takes pictures. */
export function stagesOf(shot: Shot, language: string): Stage[] {
  const own = ownPictureOf(shot, language);
  if (own) {
    return shotWidths.map((width) => ({
      width,
      geometry: own[width],
      places: numberPlacesIn(own[width]),
      pictures: [{ theme: null, file: filesAt(`/src/assets/own-shots/${language}/${shot.id}.${width}`) }],
    }));
  }
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
    const pictures = shotThemes.map((theme) => ({
      theme,
      file: filesAt(`${folder}/${shot.id}.${width}.${theme}`),
    }));
    return { width, geometry, places: numberPlaces, pictures };
  });
}

function filesAt(path: string): PictureFiles {
  const light = imageAt(`${path}.avif`);
  const whole = imageAt(`${path}.png`);
  return { light: light.src, whole: whole.src, width: whole.width, height: whole.height };
}

function imageAt(path: string): ImageMetadata {
  const image = images[path]?.default;
  if (!image)
    throw new Error(
      `${path} does not exist. Expected a picture: run "npm run shots", or build again for your own.`,
    );
  return image;
}
