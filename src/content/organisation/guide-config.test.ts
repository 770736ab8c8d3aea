import { describe, expect, it } from 'vitest';
import { type GuideConfig, readGuideConfig } from './guide-config.ts';

const known = {
  labels: ['save-button', 'copy-button'],
  languages: ['en', 'pt-BR'],
  parts: { en: { 'save-button': 'Save', 'copy-button': 'Copy' } },
};
const read = (value: unknown) => readGuideConfig(value, known);

const whole: GuideConfig = {
  supportTeam: { name: 'Service Desk', contact: 'mailto:desk@example.com' },
  suiteHost: 'suite.example.com',
  publisher: {
    name: 'Example Works',
    source: 'https://example.com/guide',
    report: 'mailto:guide@example.com',
  },
  languages: ['pt-BR', 'en'],
  labels: { 'pt-BR': { release: '2.2.3', seen: '2026-11-20', texts: { 'save-button': 'Gravar' } } },
};

describe('a configuration', () => {
  it('may be empty, or say all there is to say', () => {
    expect(read({})).toEqual({});
    expect(read(whole)).toEqual(whole);
  });

  it('takes names as people write them', () => {
    for (const name of ['Équipe Ω (niveau 2)', 'IT & Support', "O'Neill – Desk", '支援', '+55 11 5555-0100'])
      expect(read({ supportTeam: { name } })).toEqual({ supportTeam: { name } });
  });

  it.each([
    [undefined, 'the file: found nothing'],
    ['text', 'the file: found "text"'],
    [{ suportTeam: {} }, 'suportTeam: found a field there is not; expected one of: supportTeam, suiteHost'],
    [{ supportTeam: {} }, 'supportTeam.name: found nothing'],
    [
      { supportTeam: { nme: 'x', name: 'x' } },
      'supportTeam.nme: found a field there is not; expected one of: name, contact',
    ],
    [{ supportTeam: { name: '' } }, 'supportTeam.name: found ""; expected some text'],
    [{ supportTeam: { name: '<b>Desk</b>' } }, 'supportTeam.name: found "<b>Desk</b>"; expected plain text'],
    [{ supportTeam: { name: '{save-button}' } }, 'expected plain text'],
    [{ supportTeam: { name: '[Desk](here)' } }, 'expected plain text'],
    [{ supportTeam: { name: 'a\nb' } }, 'expected plain text'],
    [{ supportTeam: { name: ' Desk' } }, 'expected no space at its beginning or end'],
    [{ supportTeam: { name: 'x'.repeat(81) } }, 'expected at most 80 characters'],
    [
      { supportTeam: { name: 'Desk', contact: 'javascript:alert(1)' } },
      'supportTeam.contact: found "javascript:alert(1)"; expected an address that begins with https:// or mailto: or tel:',
    ],
    [{ supportTeam: { name: 'Desk', contact: 'https://a b' } }, 'supportTeam.contact'],
    [
      { suiteHost: 'https://suite.example.com/' },
      'suiteHost: found "https://suite.example.com/"; expected the name of a host alone',
    ],
    [{ suiteHost: 'suite' }, 'suiteHost'],
    [{ suiteHost: 'suite.example.com:99999' }, 'suiteHost'],
    [{ supportTeam: { name: '\u200b' } }, 'supportTeam.name'],
    [{ supportTeam: { name: 'a\u202eb' } }, 'supportTeam.name'],
    [{ supportTeam: { name: 'Desk', contact: 'mailto:50%@example.com' } }, 'supportTeam.contact'],
    [
      { supportTeam: { name: 'Desk', contact: 'mailto:%7Bsave-button%7D@example.com' } },
      'supportTeam.contact',
    ],
    [{ supportTeam: { name: 'Desk', contact: 'mailto:' } }, 'supportTeam.contact'],
    [{ supportTeam: { name: 'Desk', contact: 'https://me:secret@example.com' } }, 'supportTeam.contact'],
    [{ publisher: { name: 'x', source: 'http://example.com' } }, 'publisher.source'],
    [
      { labels: { fr: { release: '1', seen: '2026-01-01', texts: {} } } },
      'labels.fr: found a language there is not; expected one of: en, pt-BR',
    ],
    [
      { labels: { en: { release: '1', seen: '2026-01-01', texts: { 'save-buton': 'Keep' } } } },
      'labels.en.texts.save-buton: found a label there is not; expected one of: save-button, copy-button',
    ],
    [
      { labels: { en: { release: '1', seen: '1.1.2026', texts: {} } } },
      'labels.en.seen: found "1.1.2026"; expected a day',
    ],
    [{ labels: { en: { release: '1', seen: '9999-01-01', texts: {} } } }, 'expected a day that has come'],
    [{ labels: { en: { seen: '2026-01-01', texts: {} } } }, 'labels.en.release: found nothing'],
    [
      { labels: { en: { release: '1', seen: '2026-01-01', texts: { 'save-button': 7 } } } },
      'labels.en.texts.save-button: found 7',
    ],
    [
      { labels: { en: { release: '1', seen: '2026-01-01', texts: { 'save-button': 'copy' } } } },
      'labels.en.texts.save-button: found "copy", which copy-button is called, too; expected a name of its own',
    ],
    [
      { labels: { en: { release: '1', seen: '2026-01-01', texts: { 'copy-button': 'save' } } } },
      'labels.en.texts.copy-button: found "save", which save-button is called, too; expected a name of its own',
    ],
  ])('that is wrong is refused by field, found and expected: %j', (value, said) => {
    expect(() => read(value)).toThrow(said);
    expect(() => read(value)).toThrow(/^guide\.config\.ts cannot be used:\n- /);
  });

  it.each([
    ['en', 'languages: found "en"; expected a list of tags, each one of: en, pt-BR.'],
    [{ en: true }, 'languages: found {"en":true}; expected a list of tags'],
    [null, 'languages: found null; expected a list of tags'],
    [
      [],
      'languages: found []; expected a list of tags, each one of: en, pt-BR; or, for all of them, no such field.',
    ],
    [['en', 'fr'], 'languages.1: found "fr"; expected one of: en, pt-BR.'],
    [['pt-br'], 'languages.0: found "pt-br"; expected one of: en, pt-BR.'],
    [['en', , 'pt-BR'], 'languages.1: found undefined; expected one of: en, pt-BR.'],
    [[7], 'languages.0: found 7; expected one of: en, pt-BR.'],
    [['en', 'pt-BR', 'en'], 'languages.2: found "en" once more; expected each language once.'],
  ])('publishes languages there are, each once: not %j', (languages, said) => {
    expect(() => read({ languages })).toThrow(said);
  });

  it('has no labels of a language that is not published', () => {
    const labels = { en: { release: '1', seen: '2026-01-01', texts: { 'save-button': 'Keep' } } };
    expect(read({ labels, languages: ['en'] })).toEqual({ labels, languages: ['en'] });
    expect(() => read({ labels, languages: ['pt-BR'] })).toThrow(
      'labels.en: found labels of a language that is not published; expected one of: pt-BR; or en among languages.',
    );
  });

  it.each([[Promise.resolve({})], [new Map()], [new Date()]])(
    'is an object as it is written: not %s',
    (value) => {
      expect(() => read(value)).toThrow(
        /^guide\.config\.ts cannot be used: found an object of a kind of its own/,
      );
    },
  );

  it('is told of everything wrong in it at once', () => {
    expect(() => read({ suiteHost: '', publisher: { name: '' }, other: 1 })).toThrow(
      /suiteHost[^]*publisher\.name[^]*other|other[^]*suiteHost/,
    );
    expect(() => read({ languages: ['fr', 'en', 'en'], suiteHost: '' })).toThrow(
      /languages\.0[^]*languages\.2[^]*suiteHost/,
    );
  });
});
