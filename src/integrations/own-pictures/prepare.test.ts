import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownAlbumSchema } from '../../components/annotated-shot/own-album.ts';
import { hashOf } from './find.ts';
import { prepareOwnPictures } from './prepare.ts';

const source = 'organisation/pictures/pt-BR/save-start';
const album = 'src/assets/own-shots/pt-BR';
const said = {
  release: '2.2.3',
  taken: '2026-11-20',
  looked: 'Documentation team, 2026-11-21',
  parts: { 'save-button': { x: 200, y: 100, width: 120, height: 40 } },
};
let root = '';

function put(file: string, content: string | Buffer): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

/** A picture, and beside it what is said of it. */
function putBoth(name: string, picture: Buffer, more: object = {}): void {
  put(name, picture);
  put(name.replace(/\.\w+$/, '.json'), JSON.stringify({ ...said, picture: hashOf(picture), ...more }));
}

const photograph = (width = 1600, height = 900) =>
  sharp({ create: { width, height, channels: 3, background: '#eef' } }).withExif({
    IFD0: { Artist: 'A name nobody should see', Software: 'Some camera' },
    IFD3: { GPSLatitude: '48/1 12/1 0/1' },
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'own pictures [v2] '));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a picture of one’s own', () => {
  it('is written in both widths, with its boxes, and without what its file says beside it', async () => {
    const before = await photograph().jpeg().toBuffer();
    expect((await sharp(before).metadata()).exif).toBeDefined();
    putBoth(`${source}.jpg`, before);
    await prepareOwnPictures(root);
    for (const name of ['wide.png', 'wide.avif', 'narrow.png', 'narrow.avif']) {
      const file = readFileSync(join(root, album, `save-start.${name}`));
      const { exif, xmp, iptc, comments } = await sharp(file).metadata();
      expect([exif, xmp, iptc, comments], name).toEqual([undefined, undefined, undefined, undefined]);
      expect(file.includes('nobody should see'), name).toBe(false);
    }
    const entry = ownAlbumSchema.parse(JSON.parse(readFileSync(join(root, album, 'pictures.json'), 'utf8')))[
      'save-start'
    ];
    expect(entry).toMatchObject({
      release: '2.2.3',
      taken: '2026-11-20',
      wide: { width: 720, height: 405, parts: { 'save-button': { x: 90, y: 45, width: 54, height: 18 } } },
      narrow: { width: 328 },
    });
    expect(JSON.stringify(entry)).not.toContain('Documentation team');
    expect(await sharp(join(root, album, 'save-start.wide.png')).metadata()).toMatchObject({
      width: 1440,
      height: 810,
    });
  });

  it('stands upright, where its file only says that it is to be turned', async () => {
    putBoth(`${source}.jpg`, await photograph(900, 1600).withMetadata({ orientation: 6 }).jpeg().toBuffer(), {
      parts: { 'save-button': { x: 1450, y: 100, width: 120, height: 40 } },
    });
    await prepareOwnPictures(root);
    expect(await sharp(join(root, album, 'save-start.wide.png')).metadata()).toMatchObject({
      width: 1440,
      height: 810,
    });
  });

  it('is made again when it has changed or is lost, and taken away with its file', async () => {
    const png = await photograph().png().toBuffer();
    putBoth(`${source}.PNG`, png);
    expect(await prepareOwnPictures(root)).toEqual([]);
    const picture = join(root, album, 'save-start.narrow.avif');
    const made = statSync(picture).mtimeMs;
    await prepareOwnPictures(root);
    expect(statSync(picture).mtimeMs).toBe(made);
    rmSync(join(root, album, 'save-start.wide.png'));
    await prepareOwnPictures(root);
    expect(existsSync(join(root, album, 'save-start.wide.png'))).toBe(true);
    putBoth(`${source}.PNG`, png, { narrow: { x: 0, y: 0, width: 800, height: 400 } });
    await prepareOwnPictures(root);
    expect(await sharp(picture).metadata()).toMatchObject({ width: 656, height: 328 });
    putBoth('organisation/pictures/pt-BR/home-answer.png', png);
    rmSync(join(root, `${source}.PNG`));
    rmSync(join(root, `${source}.json`));
    await prepareOwnPictures(root);
    expect(existsSync(picture)).toBe(false);
    rmSync(join(root, 'organisation'), { recursive: true });
    await prepareOwnPictures(root);
    expect(existsSync(join(root, album))).toBe(false);
  });

  it('is nothing to prepare where there is none', async () => {
    await prepareOwnPictures(root);
    expect(existsSync(join(root, 'src'))).toBe(false);
  });
});

describe('pictures that cannot be used', () => {
  it('are all told of at once, by file, with what was found and expected', async () => {
    const png = await photograph().png().toBuffer();
    put('organisation/pictures/fr/save-start.png', png);
    put('organisation/pictures/en/save-begin.png', png);
    put('organisation/pictures/en/home-answer.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    put('organisation/pictures/en/save-start.json', JSON.stringify(said));
    putBoth('organisation/pictures/en/locate-open-panel.png', await photograph(700, 6000).png().toBuffer());
    put('organisation/pictures/en/copy-go-to-section.png/one.png', png);
    put('organisation/pictures/README.md', '');
    put('organisation/pictures/es/save-start.png', await photograph(500, 300).png().toBuffer());
    put(
      'organisation/pictures/es/copy-go-to-section.png',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    );
    put('organisation/pictures/es/locate-open-panel.png', png.subarray(0, 300));
    put('organisation/pictures/pt-BR/.DS_Store', '');
    put(`${source}.png`, png);
    put(`${source}.webp`, png);
    const problems = await prepareOwnPictures(root);
    for (const line of [
      'organisation/pictures/fr: found a language that is not published; expected one of: en, pt-BR, es.',
      'organisation/pictures/en/save-begin: found a picture there is not; expected one of: locate-open-panel,',
      'organisation/pictures/en/home-answer.svg: found another kind of file; expected .png, .jpg, .jpeg, .webp or .json.',
      'organisation/pictures/en/save-start.json: found no picture beside it; expected save-start with one of: .png,',
      'organisation/pictures/es/save-start.png: found a picture of 500 × 300 pixels; expected a picture (.png, .jpg, .jpeg, .webp), at least 600 and at most 10000 pixels wide,',
      'organisation/pictures/es/save-start.json: found no such file; expected release, day, who looked, and the boxes of its parts; draw them with "npm run dev" at /draw-boxes/.',
      'organisation/pictures/es/copy-go-to-section.png: found a file of the kind svg; expected a picture (.png,',
      'organisation/pictures/es/locate-open-panel.png: found a file that cannot be read (',
      'organisation/pictures/pt-BR/save-start: found save-start.png and save-start.webp; expected one of them.',
      'organisation/pictures/en/locate-open-panel.png: found a picture of 700 × 6000 pixels; expected',
      'organisation/pictures/en/copy-go-to-section.png: found a folder; expected a file.',
      'organisation/pictures/README.md: found a language that is not published; expected one of: en,',
    ])
      expect(problems.join('\n')).toContain(line);
    expect(problems).toHaveLength(14);
  });

  it('are named with the field that is wrong', async () => {
    putBoth(`${source}.png`, await photograph().png().toBuffer(), {
      parts: { 'save-button': { x: 1500, y: 0, width: 200, height: 40 } },
    });
    expect(await prepareOwnPictures(root)).toEqual([
      `${source}.json: parts.save-button: found 1500, 0, 200 × 40; expected a box within its picture, which is 1600 × 900.`,
    ]);
  });

  it('are those that took the place of one that was looked at', async () => {
    putBoth(`${source}.png`, await photograph().png().toBuffer());
    put(`${source}.png`, await photograph(1600, 950).png().toBuffer());
    expect(await prepareOwnPictures(root)).toEqual([
      expect.stringContaining(
        'picture: found the hash of another picture than the one beside it; expected "',
      ),
    ]);
    expect(existsSync(join(root, album))).toBe(false);
  });
});
