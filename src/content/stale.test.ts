import { describe, expect, it } from 'vitest';
import { confirmed, isPageName, standingOf, textsOf } from './stale.ts';
import { getWords, writtenWords } from './words/index.ts';
import { readPages, readRecords } from '../integrations/content-files.ts';
import { ofLanguage, sourceLanguage, translated, writtenLanguageOf } from '../written-languages.ts';

const pages = readPages('.');
const realTexts = (tag: string) =>
  textsOf(ofLanguage('words', writtenWords, tag), pages, writtenLanguageOf(tag));

describe('the translations', () => {
  it.each(translated.map(({ tag }) => tag))(
    'of %s are none of an older English text: see npm run translations',
    (tag) => {
      const { stale, unrecorded } = standingOf(realTexts('en'), realTexts(tag), readRecords('.', tag));
      expect({ stale, unrecorded }).toEqual({ stale: [], unrecorded: [] });
    },
  );
});

describe('the texts of a language', () => {
  const docs = 'src/content/docs';

  it('are its words and its pages, by names that tell them apart', () => {
    const words = { ...getWords('es'), site: { title: 'Guía', steps: ['Uno'] } } as never;
    const texts = textsOf(words, { [`${docs}/index.mdx`]: 'English' }, writtenLanguageOf('es'));
    expect(texts).toMatchObject({ 'site.title': 'Guía', 'site.steps.0': 'Uno' });
    expect(Object.keys(texts).filter(isPageName)).toEqual([]);
    const files = ['es/index.mdx', 'es/guide.mdx', 'es/practice/index.mdx', 'es/practice/drills.mdx'];
    const ofFiles = Object.fromEntries(files.map((file) => [`${docs}/${file}`, file]));
    expect(Object.keys(textsOf(words, ofFiles, writtenLanguageOf('es'))).filter(isPageName)).toEqual([
      'index',
      'guide',
      'practice',
      'practice/drills',
    ]);
  });

  it.each([
    ["import A from 'b';\n\nOne two.", 'One\ntwo.'],
    ["<Claim facts={['a']}>One</Claim>", "<Claim facts={['b', 'c']}>\n  One</Claim>".replace('\n  ', '')],
    ['{/* why */}One', 'One'],
  ])('are the same for %j and %j, which nobody translates anew', (one, other) => {
    const textOf = (source: string) =>
      textsOf(getWords('en'), { [`${docs}/guide.mdx`]: source }, sourceLanguage)['guide'];
    expect(textOf(one)).toBe(textOf(other));
    expect(textOf(`${one} And more.`)).not.toBe(textOf(other));
  });
});

describe('what falls behind', () => {
  const english = { guide: 'Guide', 'home.lead': 'Lead', 'home.title': 'Title', 'home.new': 'New' };
  const own = { guide: 'Guía', 'home.lead': 'Entrada', 'home.title': 'Título', 'home.old': 'Viejo' };
  const records = confirmed(english, own, {});

  it('is nothing once all is confirmed; what is in one language alone has no record', () => {
    expect(Object.keys(records)).toEqual(['guide', 'home.lead', 'home.title']);
    expect(standingOf(english, own, records)).toEqual({ stale: [], unrecorded: [], gone: [] });
  });

  it('is a text whose English has changed since, whatever the translation says', () => {
    const changed = { ...english, guide: 'A guide', 'home.lead': 'Lede' };
    expect(standingOf(changed, own, records).stale).toEqual(['guide', 'home.lead']);
    expect(standingOf(english, { ...own, guide: 'La guía' }, records).stale).toEqual([]);
  });

  it('is a text of which nothing is recorded, and a record of what one language has no more', () => {
    const { guide: _, ...without } = english;
    const { 'home.title': _title, ...fewer } = records;
    expect(standingOf(without, own, { ...fewer, 'home.gone': 'abcdef01' })).toEqual({
      stale: [],
      unrecorded: ['home.title'],
      gone: ['guide', 'home.gone'],
    });
  });

  it('is no more once it is confirmed by name, which leaves the others as they are', () => {
    const changed = { ...english, guide: 'A guide', 'home.lead': 'Lede' };
    const before = { ...records, 'home.gone': 'abcdef01' };
    const after = confirmed(changed, own, before, ['guide']);
    expect(standingOf(changed, own, after)).toEqual({
      stale: ['home.lead'],
      unrecorded: [],
      gone: ['home.gone'],
    });
    expect(confirmed(changed, own, {}, ['guide'])).toStrictEqual({ guide: after['guide'] });
  });

  it('is no more once all is confirmed, which drops what is gone', () => {
    const changed = { ...english, guide: 'A guide' };
    const after = confirmed(changed, own, { ...records, 'home.gone': 'abcdef01' });
    expect(standingOf(changed, own, after)).toEqual({ stale: [], unrecorded: [], gone: [] });
  });
});
