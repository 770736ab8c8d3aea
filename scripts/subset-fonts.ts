/** Cuts the mock's font down to what is needed of it: `npm run fonts`. The pictures are taken in it: `npm run shots`. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { fontFile, fontLicence, fontWeights, mockFont } from './fonts/mock-font.ts';

for (const weight of fontWeights) {
  const font = await mockFont(weight);
  writeFileSync(fontFile(weight), font);
  console.log(`${fontFile(weight)}: ${font.length.toLocaleString('en')} bytes`);
}
copyFileSync(fontLicence.from, fontLicence.to);
