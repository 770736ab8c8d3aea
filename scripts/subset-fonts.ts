/** Cuts the fonts down to what is needed of them: `npm run fonts`. The pictures are taken in the mock's: `npm run shots`. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { cutDown, fontFile, fonts, licenceOf } from './fonts/fonts.ts';

for (const font of fonts) {
  const bytes = await cutDown(font);
  writeFileSync(fontFile(font), bytes);
  console.log(`${fontFile(font)}: ${bytes.length.toLocaleString('en')} bytes`);
  copyFileSync(licenceOf(font).from, licenceOf(font).to);
}
