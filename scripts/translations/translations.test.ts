import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandOf, UsageError } from './command.ts';
import { type Findings, reportOn } from './report.ts';
import { runTranslations } from './run.ts';
import { readRecords, recordsFile, writeRecords } from '../../src/integrations/content-files.ts';

describe('the command', () => {
  it('lists, or confirms everything, a language, or texts of one', () => {
    expect(commandOf([])).toEqual({ kind: 'list' });
    expect(commandOf(['--confirm'])).toMatchObject({ languages: [{ tag: 'pt-BR' }, { tag: 'es' }] });
    const es = { kind: 'confirm', languages: [{ tag: 'es' }] };
    expect(commandOf(['--confirm', 'es'])).toMatchObject({ ...es, names: undefined });
    expect(commandOf(['--confirm', 'es', 'home.lead', 'guide'])).toMatchObject({
      ...es,
      names: ['home.lead', 'guide'],
    });
  });

  it.each([
    [['--check'], 'There is no --check. Expected --confirm, or nothing.'],
    [['es'], 'Found es. Expected nothing, or --confirm before it.'],
    [['--confirm', 'fr'], 'Nothing is translated into "fr". Expected one of: pt-BR, es.'],
    [['--confirm', 'en'], 'Nothing is translated into "en". Expected one of: pt-BR, es.'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => commandOf(args)).toThrow(new UsageError(message));
  });
});

describe('the report', () => {
  const english = { guide: 'A guide', 'home.lead': 'Lead' };
  const fine: Findings = {
    tag: 'es',
    problems: [],
    standing: { stale: [], unrecorded: [], gone: [] },
    english,
  };

  it('is one line for a language in which nothing falls behind', () => {
    expect(reportOn(fine)).toEqual(['es: nothing is missing, different or older than English.']);
    expect(reportOn({ ...fine, standing: { ...fine.standing, gone: ['home.old'] } })).toEqual([
      'es: nothing is missing, different or older than English. Recorded and gone: home.old.',
    ]);
  });

  it('lists what falls behind, with the English text as it is now', () => {
    const standing = { stale: ['guide', 'home.lead'], unrecorded: ['home.new'], gone: ['home.old'] };
    expect(reportOn({ ...fine, problems: ['a: found b; expected c.'], standing })).toEqual([
      'es:',
      '  Missing, or different from English:',
      '  - a: found b; expected c.',
      '  Made from an older English text; it is now:',
      '  - guide (a page)',
      '  - home.lead: “Lead”',
      '  Made from an English text that is not recorded:',
      '  - home.new',
      '  Recorded and gone:',
      '  - home.old',
      '  Once they say what English says: npm run translations -- --confirm es [name …]',
    ]);
  });
});

describe('npm run translations', () => {
  let root = '';
  let lines: string[] = [];
  const guide = 'src/content/docs/guide.mdx';
  const run = (...args: string[]) => {
    lines = [];
    return runTranslations(args, root, (line) => lines.push(line));
  };
  const append = (file: string, text: string) =>
    writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8') + text);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'translations-'));
    cpSync('src/content/docs', join(root, 'src/content/docs'), { recursive: true });
    run('--confirm');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('gives 0 where nothing falls behind, and says so of each language', () => {
    expect(run()).toBe(0);
    expect(lines.map((line) => line.slice(0, 10))).toEqual(['pt-BR: not', 'es: nothin']);
  });

  it('gives 1 for a text that is stale, until it is confirmed', () => {
    append(guide, '\nOne sentence more.\n');
    expect(run()).toBe(1);
    expect(lines).toContain('  - guide (a page)');
    expect(run('--confirm', 'es', 'guide')).toBe(0);
    expect(lines).toEqual(['es:', '  Confirmed:', '  - guide']);
    expect(run()).toBe(1);
    expect(lines[0]).toBe('pt-BR:');
    expect(run('--confirm')).toBe(0);
    expect(lines).toEqual(['pt-BR:', '  Confirmed:', '  - guide', 'es: all was confirmed already.']);
    expect(run()).toBe(0);
  });

  it('gives 1 for what is missing or different, whatever is confirmed', () => {
    rmSync(join(root, 'src/content/docs/es/guide.mdx'));
    append('src/content/docs/pt-br/index.mdx', '\n[mais](../more/)\n');
    run('--confirm');
    expect(lines).toContain('  Dropped, being gone:');
    expect(run()).toBe(1);
    expect(lines.filter((line) => line.includes('found'))).toEqual([
      '  - src/content/docs/pt-br/index.mdx: found the link ../more/ before the first heading; expected only what English has there.',
      '  - src/content/docs/es/guide.mdx: found no page; expected a translation of src/content/docs/guide.mdx.',
    ]);
  });

  it('gives 2 for a text that is none, and records nothing', () => {
    const before = readRecords(root, 'es');
    append(guide, '\nMore.\n');
    expect(run('--confirm', 'es', 'guide', 'home.led')).toBe(2);
    expect(lines).toEqual([
      'There is no "home.led" in both English and es. Expected a page, such as guide, or keys of words, such as home.lead.',
    ]);
    expect(readRecords(root, 'es')).toEqual(before);
    expect(run('--confirm', 'de')).toBe(2);
  });

  it('says which file of records is broken', () => {
    writeRecords(root, 'es', { guide: 'none' });
    expect(() => run()).toThrow(`${recordsFile('es')}: expected a hash of eight digits for each name.`);
  });
});
