/**
 * Takes the pictures of the mock: `npm run shots`, or `npm run shots -- generate` for one procedure's. With each goes
 * the measured box of every Part it calls out.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import {
  discard,
  encodeLight,
  leftovers,
  lightFile,
  openAlbum,
  pictureFile,
  readGeometry,
  writeGeometry,
} from './shots/album.ts';
import { comparePictures, isChanged, isCopy } from './shots/compare.ts';
import { chosenShots, type Exposure, takeAll } from './shots/studio.ts';
import { languageTags } from '../src/languages.ts';
import { shotThemes } from '../src/procedures/shots.ts';

const started = Date.now();
/** By the file they are for. Written at the end: the server would load its pages anew for every file that changes. */
const pictures = new Map<string, Buffer>();
const geometries = Object.fromEntries(languageTags.map((language) => [language, readGeometry(language)]));

/** Whether a picture shows what the kept one does, which then stays, with its lighter copy. */
async function isKept(file: string, png: Buffer): Promise<boolean> {
  if (!existsSync(file) || !existsSync(lightFile(file))) return false;
  const kept = readFileSync(file);
  if (isChanged(await comparePictures(kept, png))) return false;
  return isCopy(readFileSync(lightFile(file)), kept);
}

async function keep({ language, shot, width, png, geometry }: Exposure, progress: string): Promise<void> {
  const sizes = await Promise.all(
    shotThemes.map(async (theme) => {
      const name = pictureFile(language, shot, width, theme);
      if (await isKept(name, png[theme])) return `${theme} as before`;
      const file = await sharp(png[theme]).png({ compressionLevel: 9, effort: 10 }).toBuffer();
      const light = await encodeLight(file);
      pictures.set(name, file).set(lightFile(name), light);
      return `${theme} ${Math.round(file.length / 1024)} KB, AVIF ${Math.round(light.length / 1024)} KB`;
    }),
  );
  const { wide = geometry, narrow = geometry } = geometries[language]?.[shot.id] ?? {};
  geometries[language] = { ...geometries[language], [shot.id]: { wide, narrow, [width]: geometry } };
  console.log(`${progress} ${language} ${shot.id} ${width}: ${sizes.join(', ')}`);
}

await takeAll(chosenShots(process.argv.slice(2)), keep);
for (const language of languageTags) openAlbum(language);
for (const [file, picture] of pictures) writeFileSync(file, picture);
for (const [language, geometry] of Object.entries(geometries)) {
  writeGeometry(language, geometry);
  discard(leftovers(language));
}
console.log(`Taken in ${Math.round((Date.now() - started) / 1000)} s.`);
