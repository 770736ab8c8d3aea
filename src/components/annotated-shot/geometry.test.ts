import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { geometrySchema, numberBox, numberPlaces, numberPlacesIn, outlineStyle } from './geometry.ts';
import { holds, overlap } from '../../lib/box.ts';
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
  it.each(shots.flatMap(({ id, callouts }) => shotWidths.map((width) => ({ id, width, callouts }))))(
    'covers no Part, no other number and nothing outside the picture: $id, $width',
    ({ id, width, callouts }) => {
      const shot = measured[id]?.[width];
      if (!shot) throw new Error(`There is no geometry of "${id}".`);
      const placed = callouts.flatMap(({ part }) => {
        const box = shot.parts[part];
        return box ? [{ part, box, number: numberBox(numberPlaces[part], box) }] : [];
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

describe('the numbers of a picture of which only its boxes are known', () => {
  const size = { width: 40, height: 40 };

  it('stand where they do in ours', () => {
    const parts = { 'save-button': { x: 300, y: 100, ...size }, 'jwt-field': { x: 300, y: 200, ...size } };
    expect(numberPlacesIn({ width: 700, height: 400, parts })).toEqual({
      'save-button': 'end',
      'jwt-field': 'start',
    });
  });

  it('stay within the picture, and off other parts and numbers', () => {
    const parts = {
      'jwt-field': { x: 4, y: 200, ...size },
      'save-button': { x: 656, y: 100, ...size },
      'user-photo': { x: 656, y: 20, ...size },
      'generate-icon': { x: 100, y: 200, ...size },
    };
    const picture = { width: 700, height: 400, parts };
    const places = numberPlacesIn(picture);
    const numbers = Object.entries(parts).map(([part, box]) => numberBox(places[part] ?? 'end', box));
    for (const [at, number] of numbers.entries()) {
      expect(holds({ x: 0, y: 0, width: 700, height: 400 }, number)).toBe(true);
      const others = numbers.filter((_, other) => other !== at);
      expect([...others, ...Object.values(parts)].filter((other) => overlap(number, other))).toEqual([]);
    }
  });

  it('stand where they do in ours where there is no room at all', () => {
    const parts = { 'jwt-field': { x: 0, y: 0, ...size } };
    expect(numberPlacesIn({ ...size, parts })).toEqual({ 'jwt-field': 'start' });
  });
});
