import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { fontFile, fontLicence, fontWeights, mockFont } from './mock-font.ts';
import { labelTexts } from '../../src/content/labels/index.ts';
import { plainWords } from '../../src/content/words/index.ts';
import { languageTags } from '../../src/languages.ts';

/** The key of a Mac, which the original lacks; no picture shows it, and devices that have the key have the sign. */
const fromSystem = '⌘';

describe.each(fontWeights)('the mock’s font, weight %i', (weight) => {
  const kept = readFileSync(fontFile(weight));

  it.each(languageTags)('has every character the mock shows in %s', (tag) => {
    const font = create(kept) as Font;
    const shown = JSON.stringify([plainWords(tag).accountScreen, labelTexts(tag)]);
    const missing = [...new Set(shown)].filter((character) => {
      return !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    });
    expect(missing.filter((character) => !fromSystem.includes(character))).toEqual([]);
  });

  it('is what `npm run fonts` makes of the original', async () => {
    expect(kept.equals(await mockFont(weight))).toBe(true);
  });
});

it('comes with its licence', () => {
  expect(readFileSync(fontLicence.to, 'utf8')).toBe(readFileSync(fontLicence.from, 'utf8'));
});
