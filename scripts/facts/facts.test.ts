import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runFacts } from './run.ts';
import { pastDueText } from '../../src/components/fact-table/source-groups.ts';
import { facts, type Facts, factsSchema } from '../../src/content/facts/index.ts';
import { getWords } from '../../src/content/words/index.ts';
import { writtenTags } from '../../src/written-languages.ts';

const sources = { ...facts.sources };
/** One fact that is past due, one that soon will be, and one that is not. */
const planted: Facts = factsSchema.parse({
  sources,
  facts: {
    'rate-limit': { sources: ['rate-limits'], standing: 'official', checked: '2026-11-24' },
    path: { sources: ['seed'], standing: 'official', checked: '2026-01-15' },
    'not-user-record': {
      sources: ['seed', 'user-record'],
      standing: 'inferred',
      checked: '2026-06-30',
      recheckBy: '2026-12-14',
    },
  },
});

function run(args: readonly string[], all = planted) {
  const lines: string[] = [];
  const status = runFacts(args, '2026-12-01', all, (line) => lines.push(line));
  return { status, text: lines.join('\n') };
}

describe('npm run facts', () => {
  it('gives 1 for a fact that is past due, and says what is needed to look at it again', () => {
    const { status, text } = run([]);
    expect(status).toBe(1);
    expect(text).toContain(
      [
        'Past due on 2026-12-01: 1',
        '',
        '- path (official): checked 2026-01-15, due 2026-07-15',
        '  - From the workspace: upper right corner, your user photo, then Account.',
        `  - ${sources['seed']?.url ?? ''}`,
        '',
        'Due within 14 days of 2026-12-01: 1',
        '',
        '- not-user-record (inferred): checked 2026-06-30, due 2026-12-14',
      ].join('\n'),
    );
    expect(text).toContain(sources['user-record']?.url);
    expect(text).not.toContain('rate-limit');
  });

  it('gives 0 for facts that soon will be, and lists them', () => {
    const { status, text } = run(['--on', '2026-07-15']);
    expect(status).toBe(0);
    expect(text).toMatch(/^Due within 14 days of 2026-07-15: 1\n/);
  });

  it('gives 0 where none is due, and names the next', () => {
    expect(run(['--on', '2026-02-01'])).toEqual({
      status: 0,
      text: 'On 2026-02-01 no fact is due. The next is path, on 2026-07-15.',
    });
    expect(run([], { sources, facts: {} })).toEqual({ status: 0, text: 'On 2026-12-01 no fact is due.' });
  });

  it.each([
    ['--on=tomorrow', '--on "tomorrow" is no day.'],
    ['--on=2027-02-30', '--on "2027-02-30" is no day.'],
    ['--on=2027-1-1', '--on "2027-1-1" is no day.'],
    ['--on=', '--on "" is no day.'],
    ['--on', "Option '--on <value>' argument missing."],
    ['--when=2027-01-01', "Unknown option '--when'"],
    ['2027-01-01', "Unexpected argument '2027-01-01'"],
  ])('gives 2 for %s, and says what was expected', (arg, message) => {
    const { status, text } = run([arg]);
    expect(status).toBe(2);
    expect(text).toContain(message);
    expect(text).toMatch(/Expected .*such as .*2027-01-31\.$/);
  });

  it.each([
    ['2000-01-01', 0],
    ['2999-01-01', 1],
  ])('is a command, which on %s ends with %i for the facts there are', (on, status) => {
    expect(spawnSync(process.execPath, ['scripts/facts.ts', '--on', on]).status).toBe(status);
  });
});

describe('the page of sources', () => {
  const onPage = (id: string, on: string, language: string) => {
    const fact = planted.facts[id];
    return fact && pastDueText(fact, on, getWords(language), language);
  };

  it.each([
    ['en', 'Last checked Jan 15, 2026. It is due for another look.'],
    ['pt-BR', 'Última verificação: 15 de jan. de 2026. Já é hora de conferir este fato de novo.'],
    ['es', 'Última revisión: 15 ene 2026. Ya conviene volver a verificar esta afirmación.'],
  ])('says in %s of what the command ends with 1 for when it was last checked', (language, text) => {
    expect(run(['--on', '2026-07-16']).status).toBe(1);
    expect(onPage('path', '2026-07-16', language)).toBe(text);
  });

  it.each(writtenTags)('says nothing of the kind in %s until then', (language) => {
    expect(run(['--on', '2026-07-15']).status).toBe(0);
    expect(onPage('path', '2026-07-15', language)).toBeUndefined();
    expect(onPage('rate-limit', '2026-12-01', language)).toBeUndefined();
  });
});
