/** The font of the mock, which its pictures are taken in: IBM Plex Sans, cut down to what the mock's languages write. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const originals = 'node_modules/@fontsource/ibm-plex-sans';

/** The weights the mock uses. */
export const fontWeights = [400, 600] as const;

/** A weight the mock uses. */
export type FontWeight = (typeof fontWeights)[number];

/** ASCII, which tokens are made of, then letters and signs of Portuguese and Spanish, then marks of prose. */
const characters =
  Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') +
  'ÁÂÃÀÇÉÊÍÑÓÔÕÚÜáâãàçéêíñóôõúü¡¿«»ªº©°·\u00a0' +
  '–—‘’“”…•€™';

const options = {
  targetFormat: 'woff2' as const,
  // Copyright, licence and its address, which the licence wants to stay with every copy.
  preserveNameIds: [0, 13, 14],
  // What browsers apply unasked; fractions, which they do not, would keep more figures. Not in the published types.
  keepFeatures: ['ccmp', 'kern', 'liga', 'mark'],
};

/** Where the licence of the font is written, and where it is kept beside the weights. */
export const fontLicence = { from: `${originals}/LICENSE`, to: 'src/assets/fonts/LICENSE' };

/** Where a weight is kept. */
export function fontFile(weight: FontWeight): string {
  return `src/assets/fonts/ibm-plex-sans-${weight}.woff2`;
}

/** A weight, cut down, as it is to be kept. The same for the same version of the font and of the library. */
export function mockFont(weight: FontWeight): Promise<Buffer> {
  const original = readFileSync(`${originals}/files/ibm-plex-sans-latin-${weight}-normal.woff2`);
  return subsetFont(original, characters, options);
}
