import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Box, geometrySchema, numberPlaces, outlineStyle } from './geometry.ts';
import { shots, shotWidths } from '../../procedures/shots.ts';

const picture = { width: 200, height: 100, parts: {} };

describe('a callout', () => {
  it('stands round its Part, in percentages of the picture', () => {
    expect(outlineStyle(picture, { x: 54, y: 24, width: 92, height: 42 })).toBe(
      'left:25.00%;top:20.00%;width:50.00%;height:50.00%',
    );
  });

  it('stays within the picture', () => {
    expect(outlineStyle(picture, { x: 0, y: 0, width: 200, height: 100 })).toBe(
      'left:0.00%;top:0.00%;width:100.00%;height:100.00%',
    );
  });
});

describe('the number of a callout', () => {
  const measured = geometrySchema.parse(
    JSON.parse(readFileSync('src/assets/shots/en/geometry.json', 'utf8')),
  );
  // In CSS pixels of the picture, where it is shown at nine tenths of its size.
  const ring = 28;

  /** Where it stands, as the styles have it: 3 pixels from an outline that is 4 from its Part. */
  function numberBox(id: keyof typeof numberPlaces, { x, y, width, height }: Box): Box {
    const size = { width: ring, height: ring };
    const beside = y + height / 2 - ring / 2;
    switch (numberPlaces[id]) {
      case 'start':
        return { x: x - 7 - ring, y: beside, ...size };
      case 'end':
        return { x: x + width + 7, y: beside, ...size };
      case 'above':
        return { x: x - 4, y: y - 7 - ring, ...size };
      case 'corner':
        return { x: x - 4 - ring / 2, y: y - 4 - ring / 2, ...size };
    }
  }

  const overlap = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  const holds = (outer: Box, { x, y, width, height }: Box) =>
    outer.x <= x &&
    outer.y <= y &&
    x + width <= outer.x + outer.width &&
    y + height <= outer.y + outer.height;

  it.each(shots.flatMap(({ id, callouts }) => shotWidths.map((width) => ({ id, width, callouts }))))(
    'covers no Part, no other number and nothing outside the picture: $id, $width',
    ({ id, width, callouts }) => {
      const shot = measured[id]?.[width];
      if (!shot) throw new Error(`There is no geometry of "${id}".`);
      const placed = callouts.flatMap(({ part }) => {
        const box = shot.parts[part];
        return box ? [{ part, box, number: numberBox(part, box) }] : [];
      });
      expect(placed).toHaveLength(callouts.length);
      for (const { part, box, number } of placed) {
        const inPicture = holds({ x: 0, y: 0, width: shot.width, height: shot.height }, number);
        expect(inPicture, part).toBe(true);
        const others = placed.filter((other) => other.part !== part);
        expect(
          others.filter((other) => overlap(number, other.number)),
          part,
        ).toEqual([]);
        expect(
          others.filter((other) => overlap(number, other.box) && !holds(other.box, box)),
          part,
        ).toEqual([]);
        if (numberPlaces[part] !== 'corner') expect(overlap(number, box), part).toBe(false);
      }
    },
  );
});
