/** The fonts the site brings along, each cut down to what its languages write: one for headings, one for the mock. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** A weight of a font that is kept in the repository. */
export interface KeptFont {
  /** The name its package and its files have. */
  readonly name: string;
  readonly weight: number;
  /** What is kept of OpenType's features. */
  readonly features: readonly string[];
}

/** ASCII, which tokens are made of, then letters and signs of Portuguese and Spanish, then marks of prose. */
const characters =
  Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') +
  'ÁÂÃÀÇÉÊÍÑÓÔÕÚÜáâãàçéêíñóôõúü¡¿«»ªº©°·\u00a0' +
  '–—‘’“”…•€™';

/** What browsers apply unasked; fractions, which they do not, would keep more figures. */
const unasked = ['ccmp', 'kern', 'liga', 'mark'];

/** Every font: of headings, which every page has, as little as reads well; of the mock, what its pictures are taken in. */
export const fonts: readonly KeptFont[] = [
  { name: 'source-serif-4', weight: 600, features: ['kern'] },
  { name: 'ibm-plex-sans', weight: 400, features: unasked },
  { name: 'ibm-plex-sans', weight: 600, features: unasked },
];

/** Where the licence of a font is written, and where it is kept beside it. */
export function licenceOf({ name }: KeptFont): { readonly from: string; readonly to: string } {
  return { from: `node_modules/@fontsource/${name}/LICENSE`, to: `src/assets/fonts/${name}.LICENSE` };
}

/** Where a font is kept. */
export function fontFile({ name, weight }: KeptFont): string {
  return `src/assets/fonts/${name}-${weight}.woff2`;
}

/** A font, cut down, as it is to be kept. The same for the same version of the font and of the library. */
export function cutDown({ name, weight, features }: KeptFont): Promise<Buffer> {
  const file = `node_modules/@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`;
  const options = {
    targetFormat: 'woff2' as const,
    // Copyright, licence and its address, which the licence wants to stay with every copy.
    preserveNameIds: [0, 13, 14],
    // Not in the published types.
    keepFeatures: features,
  };
  return subsetFont(readFileSync(file), characters, options);
}
