/** Where the Parts stand in a picture, and so where its callouts go. */
import { z } from 'astro/zod';
import { type Box, holds, overlap } from '../../lib/box.ts';
import type { PartId } from '../../procedures/parts.ts';

const boxSchema = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** Shape of one picture's size and the boxes in it. */
export const pictureSchema = z.strictObject({
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
const numberPlaceNames = ['start', 'end', 'above', 'corner'] as const;

/** One of these places. */
export type NumberPlace = (typeof numberPlaceNames)[number];

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

/** The side of a number's ring, in CSS pixels of a picture that is shown at nine tenths of its size. */
const ring = 28;

/** Where a number stands that is `at` a place of this box: 3 pixels from an outline that is {@link gap} from its Part. */
export function numberBox(at: NumberPlace, { x, y, width, height }: Box): Box {
  const size = { width: ring, height: ring };
  const [beside, away] = [y + height / 2 - ring / 2, gap + 3];
  switch (at) {
    case 'start':
      return { x: x - away - ring, y: beside, ...size };
    case 'end':
      return { x: x + width + away, y: beside, ...size };
    case 'above':
      return { x: x - gap, y: y - away - ring, ...size };
    case 'corner':
      return { x: x - gap - ring / 2, y: y - gap - ring / 2, ...size };
  }
}

/**
 * Where the numbers stand in a picture of which nothing is known but its boxes: each where it does in ours, or at the first
 * place that is in the picture and covers neither another Part nor another number; where there is none, where it does in ours.
 */
export function numberPlacesIn({
  width,
  height,
  parts,
}: PictureGeometry): Readonly<Record<string, NumberPlace>> {
  const whole = { x: 0, y: 0, width, height };
  const taken: Box[] = [];
  return Object.fromEntries(
    Object.entries(parts).map(([part, box]) => {
      const ours = numberPlaces[part as PartId];
      // What a Part stands in is not covered by the number of what is in it.
      const others = Object.values(parts).filter((other) => other !== box && !holds(other, box));
      const isFree = (at: NumberPlace) => {
        const number = numberBox(at, box);
        return holds(whole, number) && ![...others, ...taken].some((other) => overlap(number, other));
      };
      const at = [ours, ...numberPlaceNames].find(isFree) ?? ours;
      taken.push(numberBox(at, box));
      return [part, at];
    }),
  );
}
