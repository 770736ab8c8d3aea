import { describe, expect, it } from 'vitest';
import type { Content } from './checks.ts';
import { pageTranslationProblems } from './page-translation.ts';
import { siteContent } from '../integrations/site-content.ts';
import { pseudoPage } from '../../scripts/pseudo-language/pseudo-text.ts';

const content: Content = siteContent('.');
const guide = 'src/content/docs/guide.mdx';
const guia = 'src/content/docs/es/guide.mdx';

const english = [
  '---\ntitle: Save it\nhero: {}\n---',
  "import Claim from '@/components/claim/Claim.astro';",
  '## Save {#save}',
  "<Claim facts={['path', 'purpose']}>See [the list](../list/) and `Save`.</Claim>",
  '```sh\ncurl\n```',
  '### Then {#then}',
  '<Answer call="list" title="Seen" />{counts.parts} more',
].join('\n\n');
const spanish = [
  '---\ntitle: Guardarlo\nhero: {}\n---',
  "import Claim from '@/components/claim/Claim.astro';",
  '## Guardar {#save}',
  "<Claim facts={['wording', 'purpose', 'path']}>Vea `Save` y [la lista](../list/).</Claim>",
  '```sh\ncurl\n```',
  '### Luego {#then}',
  '{counts.parts} más<Answer call="list" title="Visto" />',
].join('\n\n');

const problemsOf = (pages: Record<string, string>) => pageTranslationProblems({ ...content, pages }, 'es');
/** The problems of the Spanish page when this in it is changed. */
const changed = (found: string, replacement: string) => {
  expect(spanish).toContain(found);
  return problemsOf({ [guide]: english, [guia]: spanish.replace(found, replacement) });
};

describe('a translated page', () => {
  it('may say everything in its own words and order, and name more facts', () => {
    expect(problemsOf({ [guide]: english, [guia]: spanish })).toEqual([]);
  });

  it('is there for every English one but the one for no address, and for no other', () => {
    const other = 'src/content/docs/es/use/other.mdx';
    const none = 'src/content/docs/404.mdx';
    expect(problemsOf({ [guide]: english, [none]: english, [other]: spanish })).toEqual([
      `${guia}: found no page; expected a translation of ${guide}.`,
      `${other}: found a page that English does not have; expected src/content/docs/use/other.mdx.`,
    ]);
    expect(problemsOf({ [none]: english, 'src/content/docs/es/404.mdx': spanish })).toEqual([]);
  });

  it.each([
    [
      'frontmatter',
      'hero: {}',
      'editUrl: no',
      [
        'no line hero: {} in the frontmatter; expected all that English has there.',
        'the line editUrl: no in the frontmatter; expected only what English has there.',
      ],
    ],
    ['level', '### Luego', '## Luego', ['heading 2: ## {#then}; expected ### {#then}, as in English.']],
    ['id', '{#then}', '{#luego}', ['heading 2: ### {#luego}; expected ### {#then}, as in English.']],
    [
      'number of headings',
      '### Luego {#then}',
      '',
      ['heading 2: none; expected ### {#then}, as in English.'],
    ],
    [
      'fact',
      "'path'",
      "'pfad'",
      ['no fact "path" in claim 1 under ## {#save}; expected every fact of the English claim.'],
    ],
    ['number of claims', '<Claim', '<Klaim', ['0 claims under ## {#save}; expected 1, as in English.']],
    [
      'link',
      '../list/',
      '../lista/',
      [
        'no link ../list/ under ## {#save}; expected all that English has there.',
        'the link ../lista/ under ## {#save}; expected only what English has there.',
      ],
    ],
    [
      'code span',
      '`Save`',
      'Guardar',
      ['no code span `Save` under ## {#save}; expected all that English has there.'],
    ],
    [
      'code block',
      '```sh\ncurl\n```',
      '',
      ['no code block ```sh curl ``` under ## {#save}; expected all that English has there.'],
    ],
    [
      'component',
      'call="list"',
      'call="lista"',
      [
        'no component <Answer call="list" title> under ### {#then}; expected all that English has there.',
        'the component <Answer call="lista" title> under ### {#then}; expected only what English has there.',
      ],
    ],
    [
      'expression',
      '{counts.parts}',
      '13 {counts.parts}{counts.parts}',
      ['the expression {counts.parts} under ### {#then}; expected only what English has there.'],
    ],
  ])('has no other %s', (_, found, replacement, problems) => {
    expect(changed(found, replacement).slice(0, problems.length)).toEqual(
      problems.map((text) => `${guia}: found ${text}`),
    );
  });

  it('that is made by rule, in the pseudo-language, has all of it', () => {
    const own = Object.entries(content.pages).filter(([file]) => !/docs\/(?:es|pt-br)\//.test(file));
    const made = own.map(([file, text]): [string, string] => [
      file.replace('/docs/', '/docs/es/'),
      pseudoPage(text),
    ]);
    expect(own.length).toBeGreaterThan(10);
    expect(problemsOf(Object.fromEntries([...own, ...made]))).toEqual([]);
  });
});
