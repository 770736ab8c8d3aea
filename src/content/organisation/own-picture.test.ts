import { describe, expect, it } from 'vitest';
import { boxInFrame, phoneFrame, readOwnPicture } from './own-picture.ts';

const hash = 'a'.repeat(64);
const about = { width: 1000, height: 600, hash, parts: ['save-button'] };
const said = {
  release: '2.2.3',
  taken: '2026-11-20',
  looked: 'Documentation team, 2026-11-21',
  picture: hash,
  parts: { 'save-button': { x: 100, y: 80, width: 90, height: 30 } },
};
const read = (value: unknown) => readOwnPicture(JSON.stringify(value), about);

describe('what is said of a picture', () => {
  it('is given as it stands', () => {
    expect(read(said)).toEqual({ picture: said });
    expect(read({ ...said, narrow: { x: 0, y: 0, width: 500, height: 300 } })).toHaveProperty(
      'picture.narrow.width',
      500,
    );
  });

  it.each([
    [
      'nobody who looked',
      { ...said, looked: undefined },
      'looked: found nothing; expected a value of the type string.',
    ],
    [
      'a line with nothing in it',
      { ...said, looked: ' x' },
      'looked: found " x"; expected no space at its beginning or end.',
    ],
    [
      'a day to come',
      { ...said, taken: '2999-01-01' },
      'taken: found "2999-01-01"; expected a day that has come.',
    ],
    [
      'markup',
      { ...said, release: '<b>2</b>' },
      'release: found "<b>2</b>"; expected plain text, without < > { } [ ] or `.',
    ],
    [
      'a field there is not',
      { ...said, boxes: {} },
      'boxes: found a field there is not; expected one of: release, taken, looked, picture, parts, narrow.',
    ],
    [
      'a side there is not',
      { ...said, parts: { 'save-button': { ...said.parts['save-button'], w: 1 } } },
      'parts.save-button.w: found a field there is not; expected one of: x, y, width, height.',
    ],
    [
      'a box outside its picture',
      { ...said, parts: { 'save-button': { x: 950, y: 80, width: 90, height: 30 } } },
      'parts.save-button: found 950, 80, 90 × 30; expected a box within its picture, which is 1000 × 600.',
    ],
    [
      'a slip of the hand',
      { ...said, parts: { 'save-button': { x: 9, y: 8, width: 2, height: 30 } } },
      'parts.save-button.width: found 2; expected at least 8 pixels.',
    ],
    [
      'a missing part',
      { ...said, parts: {} },
      'parts.save-button: found nothing; expected the box of this part, which the picture calls out.',
    ],
    [
      'a part that is not called out',
      { ...said, parts: { ...said.parts, 'user-photo': said.parts['save-button'] } },
      'parts.user-photo: found a part this picture does not call out; expected one of: save-button.',
    ],
    [
      'a frame for phones without a part',
      { ...said, narrow: { x: 450, y: 0, width: 500, height: 200 } },
      'narrow: found a box without all of "save-button"; expected one that holds every part.',
    ],
    [
      'a frame for phones of next to nothing',
      { ...said, narrow: { x: 90, y: 70, width: 120, height: 60 } },
      'narrow.width: found 120; expected at least 450.',
    ],
    [
      'another picture than the one that was looked at',
      { ...said, picture: 'b'.repeat(64) },
      `picture: found the hash of another picture than the one beside it; expected "${hash}", which is this one, once somebody has looked at it.`,
    ],
  ])('is refused: %s', (_, value, expected) => {
    expect(read(value)).toEqual({ problems: [expected] });
  });

  it('is read past the mark that some editors begin a file with', () => {
    expect(readOwnPicture(`\uFEFF${JSON.stringify(said)}`, about)).toEqual({ picture: said });
  });

  it('is refused where it is no JSON', () => {
    expect(readOwnPicture('{', about)).toEqual({
      problems: [expect.stringMatching(/^the file: found no JSON \(.+\); expected JSON\.$/)],
    });
  });

  it('is refused with everything that is wrong', () => {
    expect(read({ ...said, taken: 'yesterday', looked: 3 })).toHaveProperty('problems.length', 2);
  });
});

describe('what a phone shows of a picture', () => {
  const whole = { width: 1000, height: 600 };

  it('is what is about the parts, no narrower than 45 percent, and within the picture', () => {
    expect(phoneFrame(said, whole)).toEqual({ x: 0, y: 0, width: 450, height: 225 });
  });

  it('is the whole width where the parts stand that far apart', () => {
    const parts = { ...said.parts, 'user-photo': { x: 960, y: 0, width: 40, height: 40 } };
    expect(phoneFrame({ ...said, parts }, whole)).toEqual({ x: 0, y: 0, width: 1000, height: 500 });
  });

  it('is what the file says', () => {
    const narrow = { x: 20.4, y: 10, width: 300.2, height: 200 };
    expect(phoneFrame({ ...said, narrow }, whole)).toEqual({ x: 20, y: 10, width: 300, height: 200 });
  });

  it('has its boxes measured from its own corner', () => {
    const frame = { x: 50, y: 40, width: 450, height: 225 };
    expect(boxInFrame(said.parts['save-button'], frame, 0.5)).toEqual({
      x: 25,
      y: 20,
      width: 45,
      height: 15,
    });
  });
});
