import { globSync, readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { cutDown, fontFile, fonts, licenceOf } from './fonts.ts';
import { labelTexts } from '../../src/content/labels/index.ts';
import { headings } from '../../src/content/prose.ts';
import { plainWords } from '../../src/content/words/index.ts';
import { writtenTags } from '../../src/written-languages.ts';

/** Signs that the originals lack and no picture shows: the tick, and the key of a Mac, which has it. */
const fromSystem = '✓⌘';

/** What is set in a font, in a language. */
function shownIn(name: string, tag: string): string {
  const { accountScreen, site, procedures, checklist, incident, drills, home } = plainWords(tag);
  if (name === 'ibm-plex-sans') return JSON.stringify([accountScreen, labelTexts(tag)]);
  const pages = globSync('src/content/docs/**/*.mdx').map((file) => readFileSync(file, 'utf8'));
  const titles = pages.flatMap((page) => [...headings(page), /^title: (.*)$/m.exec(page)?.[1]]);
  return JSON.stringify([titles, labelTexts(tag), site, procedures, checklist, incident, drills, home]);
}

describe.each(fonts)('$name, weight $weight', (font) => {
  const kept = readFileSync(fontFile(font));

  it.each(writtenTags)('has every character that is set in it in %s', (tag) => {
    const glyphs = create(kept) as Font;
    const missing = [...new Set(shownIn(font.name, tag))].filter((character) => {
      return !glyphs.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    });
    expect(missing.filter((character) => !fromSystem.includes(character))).toEqual([]);
  });

  it('is what `npm run fonts` makes of the original', async () => {
    expect(kept.equals(await cutDown(font))).toBe(true);
  });

  it('comes with its licence', () => {
    const { from, to } = licenceOf(font);
    expect(readFileSync(to, 'utf8')).toBe(readFileSync(from, 'utf8'));
  });
});
