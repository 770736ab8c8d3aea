import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { compareGeometry, comparePictures, isChanged, isCopy } from './compare.ts';

interface Patch {
  left: number;
  top: number;
  width: number;
  height: number;
  colour: string;
}

function picture(size: number, ...patches: Patch[]): Promise<Buffer> {
  return sharp({ create: { width: size, height: size, channels: 3, background: '#eef1f5' } })
    .composite(
      patches.map(({ left, top, width, height, colour }) => ({
        input: { create: { width, height, channels: 3, background: colour } },
        left,
        top,
      })),
    )
    .png()
    .toBuffer();
}

const button = { left: 100, top: 100, width: 80, height: 40, colour: '#2b5c94' };

describe('two pictures', () => {
  it('are the same where nothing changed', async () => {
    const same = await comparePictures(await picture(400, button), await picture(400, button));
    expect(same).toMatchObject({ picture: 0, tile: 0 });
    expect(isChanged(same)).toBe(false);
  });

  it('differ where something moved by a pixel', async () => {
    const moved = await comparePictures(
      await picture(400, button),
      await picture(400, { ...button, left: 102 }),
    );
    expect(isChanged(moved)).toBe(true);
  });

  it('differ where a colour changed by little, but over an area', async () => {
    const tinted = { ...button, colour: '#2b6494' };
    const compared = await comparePictures(await picture(400, button), await picture(400, tinted));
    expect(isChanged(compared)).toBe(true);
  });

  it('differ where a small thing is gone from a large picture', async () => {
    const icon = { left: 700, top: 30, width: 28, height: 28, colour: '#1b2530' };
    expect(isChanged(await comparePictures(await picture(1440, icon), await picture(1440)))).toBe(true);
  });

  it('are the same where single pixels changed, as another browser changes them', async () => {
    const speck = { left: 50, top: 50, width: 3, height: 3, colour: '#9aa' };
    expect(isChanged(await comparePictures(await picture(400, speck), await picture(400)))).toBe(false);
  });

  it('differ where their sizes do, and have no difference to look at', async () => {
    const compared = await comparePictures(await picture(400), await picture(402));
    expect(isChanged(compared)).toBe(true);
    expect(compared.diff).toBeNull();
  });
});

describe('two geometries', () => {
  const box = { x: 1, y: 2, width: 3, height: 4 };
  const before = { width: 100, height: 50, parts: { 'copy-button': box } };

  it('are the same only exactly', () => {
    expect(compareGeometry(before, structuredClone(before))).toEqual([]);
    expect(compareGeometry(before, { ...before, parts: { 'copy-button': { ...box, x: 1.5 } } })).toEqual([
      'copy-button 3 × 4 at 1, 2, now 3 × 4 at 1.5, 2',
    ]);
  });

  it('differ by size and by parts, each named', () => {
    expect(compareGeometry(before, { width: 100, height: 60, parts: { 'save-button': box } })).toEqual([
      'size 100 × 50, now 100 × 60',
      'copy-button 3 × 4 at 1, 2, now absent',
      'save-button absent, now 3 × 4 at 1, 2',
    ]);
    expect(compareGeometry(undefined, before)).toEqual(['it was never taken']);
  });
});

describe('a copy in a lighter format', () => {
  const asAvif = (png: Buffer) => sharp(png).avif({ quality: 33, effort: 2 }).toBuffer();

  it('shows the picture it was made of, and no other', async () => {
    const [whole, other] = [await picture(400, button), await picture(400, { ...button, left: 140 })];
    expect(await isCopy(await asAvif(whole), whole)).toBe(true);
    expect(await isCopy(await asAvif(other), whole)).toBe(false);
    expect(await isCopy(await asAvif(await picture(320, button)), whole)).toBe(false);
  });
});
