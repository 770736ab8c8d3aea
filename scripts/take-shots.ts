/**
 * Takes the pictures of the mock: `npm run shots`, or `npm run shots -- generate` for one procedure's. With each goes
 * the measured box of every Part it calls out.
 */
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { discard, leftovers, openAlbum, pictureFile, readGeometry, writeGeometry } from './shots/album.ts';
import { chosenShots, type Exposure, takeAll } from './shots/studio.ts';
import { languageTags } from '../src/languages.ts';
import { shotThemes } from '../src/procedures/shots.ts';

const started = Date.now();
/** By the file they are for. Written at the end: the server would load its pages anew for every file that changes. */
const pictures = new Map<string, Buffer>();
const geometries = Object.fromEntries(languageTags.map((language) => [language, readGeometry(language)]));

async function keep({ language, shot, width, png, geometry }: Exposure, progress: string): Promise<void> {
  const sizes = await Promise.all(
    shotThemes.map(async (theme) => {
      const file = await sharp(png[theme]).png({ compressionLevel: 9, effort: 10 }).toBuffer();
      pictures.set(pictureFile(language, shot, width, theme), file);
      return `${theme} ${Math.round(file.length / 1024)} KB`;
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
