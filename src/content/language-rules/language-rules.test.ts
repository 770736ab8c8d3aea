import { describe, expect, it } from 'vitest';
import { allowed } from './allowed.ts';
import { type Allowed, findings, languageProblems } from './check.ts';
import { englishLeft } from './english.ts';
import { esRules } from './es.ts';
import { type Passage, pagePassages, passagesOf, proseOf } from './passages.ts';
import { ptBRRules } from './pt-br.ts';
import { type LanguageRule, setApart } from './rules.ts';
import { writtenWords } from '../words/index.ts';
import { siteContent } from '../../integrations/site-content.ts';
import { ofLanguage, translated, writtenLanguageOf } from '../../written-languages.ts';

const rulesOf: Readonly<Record<string, readonly LanguageRule[]>> = { 'pt-BR': ptBRRules, es: esRules };
const translations = translated.map(({ tag }) => tag);
const { pages } = siteContent('.');

const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  file: 'src/content/words/es/example.json',
  key: 'example',
  text,
  isTitle: false,
  isInstruction: false,
  isSpeech: false,
  ...more,
});

describe.each(translations)('the texts in %s', (tag) => {
  const rules = ofLanguage('rules', rulesOf, tag);
  const passages = passagesOf(writtenLanguageOf(tag), ofLanguage('words', writtenWords, tag), pages);

  it('break no rule of the language, and the allow-list has no entry without use', () => {
    expect(languageProblems(passages, rules, allowed[tag] ?? [])).toEqual([]);
  });

  it('are looked at in words and in pages, in titles and in made-up messages', () => {
    expect(passages.some(({ file }) => file.endsWith('.json'))).toBe(true);
    expect(passages.some(({ file }) => file.endsWith('.mdx'))).toBe(true);
    expect(passages.some(({ isTitle }) => isTitle)).toBe(true);
    expect(passages.some(({ isSpeech }) => isSpeech)).toBe(true);
  });
});

describe('a problem', () => {
  const rules = esRules.filter(({ id }) => id === 'solo');
  const entry: Allowed = { rule: 'solo', file: passage('').file, found: 'sólo', why: 'an example' };

  it('names file and key, what was found, what was expected and why', () => {
    expect(languageProblems([passage('Guarde sólo uno.')], rules, [])).toEqual([
      'src/content/words/es/example.json: found “sólo” in example; expected solo (solo: today’s norm has no accent here).',
    ]);
  });

  it('is said of English that was left', () => {
    expect(languageProblems([passage('Guarde the token.')], rules, [])).toEqual([
      expect.stringContaining('found “Guarde the token” in example; expected words of the language'),
    ]);
  });

  it('is not said of what the allow-list names, in its place', () => {
    const text = [passage('Guarde sólo uno.')];
    expect(languageProblems(text, rules, [entry])).toEqual([]);
    expect(languageProblems(text, rules, [{ ...entry, key: 'example' }])).toEqual([]);
    expect(languageProblems(text, rules, [{ ...entry, key: 'another' }])).toHaveLength(2);
  });

  it('is said of an entry of the allow-list that matches nothing any more', () => {
    expect(languageProblems([passage('Guarde uno.')], rules, [entry])).toEqual([
      'src/content/language-rules/allowed.ts: found “sólo” for src/content/words/es/example.json, where solo does not find it; expected no such entry.',
    ]);
  });

  it('is not said of acronyms, nor outside the passages a rule is for', () => {
    const problems = (text: string, more: Partial<Passage> = {}) =>
      languageProblems([passage(text, more)], esRules, []);
    expect(problems('El equipo de TI.')).toEqual([]);
    expect(problems('Copia el token.')).toEqual([]);
    expect(problems('Copia el token.', { isInstruction: true })).toHaveLength(1);
    expect(problems('Generando uno.')).toEqual([]);
    expect(problems('Generando uno.', { isTitle: true })).toHaveLength(1);
    expect(problems('Es tu token.', { isSpeech: true })).toEqual([]);
    expect(problems('Es tu token.')).toHaveLength(1);
  });
});

describe('a passage', () => {
  it('has one sign for code, names, addresses and what is set apart as English', () => {
    expect(proseOf('Abra `the file` y {save-button}.')).toBe(`Abra ${setApart} y ${setApart}.`);
    expect(proseOf('En <span lang="en">More options</span>, <Label id="x" /> y <your_api_token>.')).toBe(
      `En ${setApart}, ${setApart} y ${setApart}.`,
    );
    expect(proseOf('Vea https://example.com/the/page, /use/it/ y example.com.')).toBe(
      `Vea ${setApart}, ${setApart} y ${setApart}.`,
    );
  });

  it('has the words of links, emphasis and tags, without their marks', () => {
    expect(proseOf('**[El plan](../the-plan/)** y <a href={asset("/the/file")}>el\n  _documento_</a>')).toBe(
      'El plan y el documento',
    );
  });

  it('of a page is its title, its description, a heading or a block of prose', () => {
    const source =
      '---\ntitle: Uno\ndescription: "Dos"\n---\n\nimport A from \'a\';\n\n## Tres {#three}\n\nCuatro.\n\n1. Cinco.\n\n```sh\nthe code\n```\n';
    expect(pagePassages('page.mdx', source)).toEqual(
      [
        { key: 'title', text: 'Uno', isTitle: true },
        { key: 'description', text: 'Dos' },
        { key: 'the heading “Tres”', text: 'Tres', isTitle: true },
        { key: '“Cuatro.…”', text: 'Cuatro.' },
        { key: '“Cinco.…”', text: 'Cinco.', isInstruction: true },
      ].map((own) => ({ file: 'page.mdx', isTitle: false, isInstruction: false, isSpeech: false, ...own })),
    );
  });
});

describe('English that was left', () => {
  it('is found with a word to either side', () => {
    expect(englishLeft('Salve the token. With your screen.')).toEqual([
      'Salve the token',
      'With your screen',
    ]);
  });

  it('is not seen in words of Portuguese or Spanish, in hyphened names or in acronyms', () => {
    expect(
      englishLeft('As chaves do usuário, se for o caso; no me has dado once. De my-domain a OR.'),
    ).toEqual([]);
  });

  it('is not what the product says in English', () => {
    expect(englishLeft('“Valid GatewayJWT not found in the request or user is blocked!”')).toEqual([]);
  });

  it('is in every English page', () => {
    const english = Object.entries(pages).filter(([file]) =>
      /docs\/(?:guide|use|security|reference)/.test(file),
    );
    const passages = english.flatMap(([file, source]) => pagePassages(file, source));
    const without = english
      .map(([file]) => file)
      .filter((file) => !passages.some((own) => own.file === file && englishLeft(own.text).length > 0));
    expect(without).toEqual([]);
  });
});

describe.each(translations)('a rule of %s', (tag) => {
  const rules = ofLanguage('rules', rulesOf, tag);

  it('has a name of its own', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  describe.each(rules)('$id', (rule) => {
    const of = (text: string) =>
      findings(rule, passage(text, { isTitle: true, isInstruction: true })).map(({ found }) => found);

    it.each(rule.breaks)('finds something in: %s', (text) => {
      expect(of(text)).not.toEqual([]);
    });

    it.each(rule.avoid)('%s is in one of its examples', (find) => {
      expect(rule.breaks.filter((text) => text.match(find))).not.toEqual([]);
    });

    it.each(rule.keeps)('finds nothing in: %s', (text) => {
      expect(of(text)).toEqual([]);
    });
  });
});
