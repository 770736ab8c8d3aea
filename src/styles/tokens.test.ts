import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The light and the dark value of a token. */
function valuesOf(name: string): [string, string] {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
  if (light === undefined || dark === undefined)
    throw new Error(`tokens.css: found no --${name} with two colours.`);
  return [light, dark];
}

/** Contrast of two colours, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
      const value = parseInt(colour.slice(start, start + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the palette, in both themes', () => {
  it.each([
    ['ink', 'paper', 4.5],
    ['ink-soft', 'paper', 4.5],
    ['ink-faint', 'paper', 4.5],
    ['accent', 'paper', 4.5],
    ['on-accent', 'accent', 4.5],
    ['ink-faint', 'paper-raised', 4.5],
    ['code-string', 'paper-raised', 4.5],
    ['on-signal', 'signal', 4.5],
    ['signal', 'paper', 3],
    ['signal', 'halo', 3],
    ['line-strong', 'paper', 3],
  ])('sets --%s apart from --%s by %d to 1', (front, back, least) => {
    const [fronts, backs] = [valuesOf(front), valuesOf(back)];
    for (const theme of [0, 1] as const) {
      expect(contrast(fronts[theme], backs[theme])).toBeGreaterThanOrEqual(least);
    }
  });
});
