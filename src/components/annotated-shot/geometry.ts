/** Where the Parts stand in a picture, and so where its callouts go. */
import { z } from 'astro/zod';
import type { PartId } from '../../procedures/parts.ts';

const boxSchema = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

const pictureSchema = z.strictObject({
  /** Size of the picture in CSS pixels; the file has twice as many pixels each way. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** Boxes of the called-out Parts by id, in CSS pixels from the picture's upper left corner. */
  parts: z.record(z.string(), boxSchema),
});

/** Shape of a geometry file: by picture, then by width. */
export const geometrySchema = z.record(
  z.string(),
  z.strictObject({ wide: pictureSchema, narrow: pictureSchema }),
);

/** What `npm run shots` measures: by picture, then by width. */
export type Geometry = z.infer<typeof geometrySchema>;

/** One picture's size and the boxes in it. */
export type PictureGeometry = z.infer<typeof pictureSchema>;

/** A rectangle in CSS pixels. */
export type Box = z.infer<typeof boxSchema>;

/** Space between a Part and the outline round it, in CSS pixels. */
const gap = 4;

/**
 * The style that places a callout's outline over a picture, in percentages of it, so that it stays in place at any
 * size. The outline is kept within the picture.
 */
export function outlineStyle(picture: PictureGeometry, part: Box | undefined): string {
  if (!part) throw new Error('A callout has no box.');
  const left = Math.max(part.x - gap, 0);
  const top = Math.max(part.y - gap, 0);
  const right = Math.min(part.x + part.width + gap, picture.width);
  const bottom = Math.min(part.y + part.height + gap, picture.height);
  const percent = (value: number, whole: number) => `${((value / whole) * 100).toFixed(2)}%`;
  return [
    `left:${percent(left, picture.width)}`,
    `top:${percent(top, picture.height)}`,
    `width:${percent(right - left, picture.width)}`,
    `height:${percent(bottom - top, picture.height)}`,
  ].join(';');
}

/** Where the number of a callout stands: beside its outline, above it, or on its corner. */
type NumberPlace = 'start' | 'end' | 'above' | 'corner';

/**
 * Where a Part's number hides none of what is written in the Part or near it, in either width. A corner is for Parts
 * with free space there; `end` of the photo would be outside the picture, `end` of the icon would be on Copy.
 */
export const numberPlaces: Readonly<Record<PartId, NumberPlace>> = {
  'user-photo': 'start',
  'account-item': 'corner',
  'user-data-heading': 'above',
  'api-gateway-section': 'corner',
  'jwt-field': 'start',
  'generate-icon': 'start',
  'copy-button': 'end',
  'save-button': 'end',
};
