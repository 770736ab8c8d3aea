import { describe, expect, it } from 'vitest';
import { partIds } from './parts.ts';
import { mapShot, shotAfter, shots } from './shots.ts';

describe('a picture', () => {
  it('is named by its procedure and the step it is taken after', () => {
    const shot = shotAfter('locate', 'open-panel', ['open-account']);
    expect(shot.id).toBe('locate-open-panel');
    expect(shot.done.map(({ id }) => id)).toEqual(['open-panel']);
    expect(shotAfter('save', null, []).id).toBe('save-start');
  });

  it('numbers a callout as its step is numbered', () => {
    const { callouts } = shotAfter('locate', null, ['go-to-section', 'open-panel']);
    expect(callouts.map(({ number, part }) => [number, part])).toEqual([
      [3, 'api-gateway-section'],
      [1, 'user-photo'],
    ]);
  });

  it('of an unknown step is refused, naming it and those there are', () => {
    const message =
      /^src\/procedures\/shots\.ts: found the step "(go|went)" in the picture "copy-(go|start)"; expected one of: go-to-section, copy-token\.$/;
    expect(() => shotAfter('copy', 'go', [])).toThrow(message);
    expect(() => shotAfter('copy', null, ['went'])).toThrow(message);
  });

  it('has a name of its own', () => {
    expect(new Set(shots.map(({ id }) => id)).size).toBe(shots.length);
  });
});

describe('the map of the screen', () => {
  it('calls out every part, once, in order', () => {
    expect(mapShot.callouts.map(({ part }) => part)).toEqual([...partIds]);
    expect(mapShot.callouts.map(({ number }) => number)).toEqual(partIds.map((_, index) => index + 1));
  });
});
