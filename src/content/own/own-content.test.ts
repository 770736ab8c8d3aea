import { describe, expect, it } from 'vitest';
import { type Known, readOwnContent } from './own-content.ts';
import { textOf } from './own-markdown.ts';

const texts = (store: string) => ({
  groups: { before: 'Before', store },
  errors: { '403-forbidden': '403: refused', 'soap-failure': 'SOAP' },
});
const known: Known = {
  texts: { en: texts('Where you keep it'), 'pt-BR': texts('Onde guardar') },
  roles: ['user', 'integrator', 'administrator'],
  itemIds: ['secret-store', 'once-called-so'],
  errorIds: ['403-forbidden', 'where-to-look'],
  pages: ['/', '/guide/', '/security/checklist/', '/use/errors/'],
  fences: ['sh'],
};

const read = (files: Readonly<Record<string, string>>) =>
  readOwnContent(
    Object.entries(files).map(([path, text]) => ({ name: `organisation/${path}`, text })),
    known,
  );

/** What is said of the files, a line for each problem. */
function problemsOf(files: Readonly<Record<string, string>>): string[] {
  try {
    read(files);
  } catch (error) {
    const [first, ...lines] = (error as Error).message.split('\n- ');
    expect(first).toBe('organisation/ cannot be used:');
    return lines;
  }
  return [];
}

const item = (heading: string, rest = 'Because.\n\nSo.') => `## {#store}\n\n### ${heading}\n\n${rest}\n`;
const cause = (rest: string) => `## {#403-forbidden}\n\n### The gate. {#gate}\n\n${rest}\n`;
const page = (body: string, settings = 'title: A\ndescription: B.') => `---\n${settings}\n---\n\n${body}\n`;

describe('what an organisation adds', () => {
  it('is nothing where it has written nothing', () => {
    expect(read({})).toEqual({});
  });

  it('is an item of the checklist: its group by id or title, its roles, or all', () => {
    const own = read({
      'en/checklist.md':
        '## Where you keep it\n\n### Keep it in `v`. {#v .administrator .user}\n\nBecause\n**I** say.\n\nSee [it](../../guide/#save).\n\n' +
        '## {#before}\n\n### Ask. {#ask}\n\nBecause.\n\nSo.',
    });
    const [first, second] = own['en']?.items ?? [];
    expect(first).toEqual({
      id: 'v',
      group: 'store',
      roles: ['user', 'administrator'],
      action: [
        { kind: 'text', text: 'Keep it in ' },
        { kind: 'code', text: 'v' },
        { kind: 'text', text: '.' },
      ],
      why: [
        { kind: 'text', text: 'Because ' },
        { kind: 'strong', children: [{ kind: 'text', text: 'I' }] },
        { kind: 'text', text: ' say.' },
      ],
      how: [
        { kind: 'text', text: 'See ' },
        { kind: 'link', href: '../../guide/#save', children: [{ kind: 'text', text: 'it' }] },
        { kind: 'text', text: '.' },
      ],
    });
    expect(second).toMatchObject({ group: 'before', roles: known.roles });
  });

  it('is a cause under its error, and a page', () => {
    const own = read({
      'pt-BR/errors.md': cause('HTML answers.\n\nCall.'),
      'pt-BR/rules.md': page('Read.\n\n## One {#one}\n\n1. `x`\n\n```sh\nls\n```'),
    });
    const { causes = [], pages = [] } = own['pt-BR'] ?? {};
    expect(causes.map(({ id, error, signs, remedy }) => [id, error, textOf(signs), textOf(remedy)])).toEqual([
      ['gate', '403-forbidden', 'HTML answers.', 'Call.'],
    ]);
    expect(pages).toMatchObject([
      { slug: 'rules', title: 'A', description: 'B.', file: 'organisation/pt-BR/rules.md' },
    ]);
  });

  it('may be a page in one language alone, to which pages in that language may lead', () => {
    expect(
      problemsOf({
        'en/rules.md': page('[There](../../organisation/more/).'),
        'en/more.md': page('Text.'),
        'pt-BR/regras.md': page('[Away](../../organisation/more/).'),
      }),
    ).toEqual([expect.stringMatching(/^organisation\/pt-BR\/regras\.md:6: found the link/)]);
  });
});

describe('an item or a cause is refused, by file, line, found and expected', () => {
  it.each([
    [
      item('Do it. {#a}', 'Because.'),
      '3: found nothing that says how under “Do it.”; expected a paragraph that says why, then one that says how.',
    ],
    [item('Do it. {#a}', ''), '3: found nothing that says why and how under'],
    [item('Do it. {#a}', 'One.\n\nTwo.\n\nThree.'), '9: found a third paragraph under “Do it.”'],
    [item('Do it.'), '3: found “Do it.”; expected {#id} at its end'],
    [item('Do it. {#A_b}'), '3: found the id {#A_b}; expected {#id} at its end, of small letters'],
    [
      item('Do it. {#secret-store}'),
      '3: found the id {#secret-store}; expected an id that nothing else on the page has.',
    ],
    [
      item('Do it. {#once-called-so}'),
      '3: found the id {#once-called-so}; expected an id that nothing else on the page has.',
    ],
    [
      item('Do it. {#moment-store}'),
      '3: found the id {#moment-store}; expected an id that nothing else on the page has.',
    ],
    [`${item('Do it. {#a}')}\n### Do more. {#a}\n\nW.\n\nH.`, '9: found the id {#a}'],
    [item('Do it {#a}'), '3: found “Do it”; expected a sentence'],
    [
      item('Do it. {#a .boss}'),
      '3: found .boss in the braces of a heading; expected one of: .user, .integrator, .administrator.',
    ],
    [item('Do it. {#a onclick=x}'), '3: found onclick in the braces of a heading; expected its {#id}.'],
    [item('Do [it](../../guide/). {#a}'), '3: found a link in “Do it.”'],
    [
      '## {#nowhere}\n\n### Do it. {#a}\n\nW.\n\nH.',
      '1: found the group {#nowhere}; expected one of: {#before} (Before), {#store} (Where you keep it).',
    ],
    ['## Elsewhere\n\n### Do it. {#a}\n\nW.\n\nH.', '1: found the group “Elsewhere”'],
    [
      '### Do it. {#a}\n\nW.\n\nH.',
      '1: found an entry (item) under nothing; expected ## {#…} ahead of it, with the id of its group.',
    ],
    ['Hello.', '1: found “Hello.”; expected ### … {#id} ahead of it.'],
    ['', '1: found no item; expected ### … {#id} under ## {#…}.'],
    [item('Do it. {#a}', 'W.\n\n- H.'), '7: found a list; expected headings, paragraphs'],
    [item('Do it. {#a}', 'W <b>x</b>.\n\nH.'), '5: found HTML or MDX, “<b>”'],
    [
      item('Do it. {#a}', 'W.\n\n<script>alert(1)</script>'),
      '7: found HTML or MDX, “<script>alert(1)</script>”',
    ],
    [item('Do it. {#a}', 'W.\n\n![x](y.png)'), '7: found an image'],
    [item('Do it. {#a}', 'W {counts.habits}.\n\nH.'), '5: found “W {counts.habits}.”; expected no braces'],
    [
      item('Do it. {#a}', 'W.\n\n[H](http://example.com).'),
      '7: found the link “http://example.com”; expected an address that begins with https://',
    ],
    [item('Do it. {#a}', 'W.\n\n[](../../guide/)'), '7: found a link to “../../guide/” that says nothing'],
    [
      item('Do it. {#a}', 'W.\n\n[H][x].\n\n[x]: https://example.com'),
      '7: found a link whose address stands apart from it',
    ],
    [`---\na: b\n---\n${item('Do it. {#a}')}`, '1: found settings between ---'],
  ])('%j', (text, says) => {
    expect(problemsOf({ 'en/checklist.md': text }).join('\n')).toContain(
      `organisation/en/checklist.md:${says}`,
    );
  });

  it('also under an error there is not', () => {
    expect(problemsOf({ 'en/errors.md': '## {#404}\n\n### X. {#x}\n\nA.\n\nB.' })).toEqual([
      'organisation/en/errors.md:1: found the error {#404}; expected one of: {#403-forbidden} (403: refused), {#soap-failure} (SOAP).',
    ]);
    expect(problemsOf({ 'en/errors.md': cause('A.') })[0]).toContain('found nothing that says what to do');
  });
});

describe('a page is refused', () => {
  it.each([
    ['Text.', '1: found no title; expected title: plain text of at most 80 characters, between --- and ---'],
    [page('Text.', 'title: A'), '1: found no description'],
    [
      page('Text.', 'title: A\ndescription: B\nlayout: x'),
      '1: found the setting “layout”; expected title and description alone.',
    ],
    [page('Text.', 'title: "<b>"\ndescription: B'), '1: found the title "<b>"'],
    [
      page('Text.', 'title: &a [*a]\ndescription: B'),
      '1: found the title object; expected title: plain text',
    ],
    [page('Text.', 'title: *a\ndescription: B'), '1: found settings that cannot be read: Unresolved alias'],
    [
      page('Text.', `title: ${'x'.repeat(81)}\ndescription: B`),
      `1: found the title "${'x'.repeat(59)}…; expected title: plain text of at most 80 characters, between --- and ---`,
    ],
    [
      page('Text.', `title: A\ndescription: ${'x'.repeat(201)}`),
      `1: found the description "${'x'.repeat(59)}…; expected description: plain text of at most 200 characters`,
    ],
    [page('Text.', 'title: [a'), '1: found settings that cannot be read'],
    [page(''), '1: found nothing to read'],
    [page('# A {#a}'), '6: found a heading with #; expected ## or ###.'],
    [page('## A'), '6: found the heading “A”; expected {#id} at its end'],
    [
      page('## A {#a}\n\n## B {#a}'),
      '8: found the heading “B” {#a}; expected an id that nothing else on the page has.',
    ],
    [page('### A {#a}'), '6: found the heading “A” {#a} under none; expected ## ahead of it.'],
    [page('## {#a}'), '6: found the heading “” {#a} that says nothing'],
    [page('> ## A {#a}'), '6: found a heading within something else'],
    [page('- ```js\n  x\n  ```'), '6: found a block of code in “js”; expected one of: sh.'],
    [page('| A |\n| :-- |\n| b |'), '6: found a column that is aligned'],
    [page('- [x] A'), '6: found a box to tick in a list'],
    [page('A[^1]\n\n[^1]: B'), '6: found a footnote'],
    [page('***'), '6: found a horizontal rule'],
  ])('%j', (text, says) => {
    expect(problemsOf({ 'en/rules.md': text }).join('\n')).toContain(`organisation/en/rules.md:${says}`);
  });
});

describe('links to places within pages', () => {
  it('are gathered from every file, each with the page it is put on', () => {
    const own = read({
      'en/checklist.md': item('Do it. {#a}', 'See [it](../../guide/#save).\n\nSo.'),
      'en/errors.md': cause('A.\n\n[B](#where-to-look).'),
      'en/rules.md': page('[C](#c).\n\n## C {#c}'),
    });
    expect(own['en']?.links).toEqual([
      {
        file: 'organisation/en/checklist.md',
        line: 5,
        href: '../../guide/#save',
        page: '/security/checklist/',
      },
      { file: 'organisation/en/errors.md', line: 7, href: '#where-to-look', page: '/use/errors/' },
      { file: 'organisation/en/rules.md', line: 6, href: '#c', page: '/organisation/rules/' },
    ]);
  });
});

describe('files', () => {
  it.each([
    'fr/checklist.md',
    'checklist.md',
    'en/more/rules.md',
    'en/Rules.md',
    'en/rules.mdx',
    'en/logo.png',
  ])('that are put nowhere are named: %s', (path) => {
    expect(problemsOf({ [path]: page('Text.') })).toEqual([
      expect.stringContaining(
        `organisation/${path}: found a file that is put nowhere; expected organisation/<en | pt-BR>/`,
      ),
    ]);
  });

  it('in a language that is written and not published are told so', () => {
    expect(problemsOf({ 'es/rules.md': page('Text.'), 'es/Rules.md': page('Text.') })).toEqual([
      'organisation/es/rules.md: found a language that is not published; expected one of: en, pt-BR; or es among languages in guide.config.ts.',
      expect.stringContaining('organisation/es/Rules.md: found a file that is put nowhere'),
    ]);
  });

  it('have no name by which the page for lost addresses goes', () => {
    expect(problemsOf({ 'en/404.md': page('Text.'), 'en/404-and-400.md': page('Text.') })).toEqual([
      'organisation/en/404.md: found the name of the page for addresses there are not; expected another name.',
    ]);
  });

  it('with a token are told by line, and the token is not', () => {
    const token = [{ alg: 'HS256' }, { sub: '1' }]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .concat('c2lnbmF0dXJlLW9mLXRlc3Q')
      .join('.');
    const text = item(`Do ${token} {#a}`);
    expect(problemsOf({ 'en/checklist.md': text, 'pt-BR/checklist.md': item('X. {#x}') })).toEqual([
      'organisation/en/checklist.md:3: found a text that has the shape of a token; expected <your_api_token> within `code`.',
    ]);
  });

  it('are told of all at once', () => {
    const problems = problemsOf({
      'en/checklist.md': item('Do it {#secret-store}', '![x](y)'),
      'en/errors.md': cause('A.'),
      'en/rules.md': page('<b>'),
      'logo.png': '',
    });
    expect(problems.length).toBeGreaterThanOrEqual(6);
  });

  it('have the same items and causes in each language that is written in', () => {
    const files = {
      'en/checklist.md': item('Do it. {#a}'),
      'pt-BR/checklist.md': item('Outro. {#a .user}'),
      'en/errors.md': cause('A.\n\nB.'),
    };
    expect(problemsOf(files)).toEqual([
      'organisation/pt-BR/checklist.md: found {#a} under {#store}, for user; expected it under {#store}, for user, integrator, administrator, as in organisation/en/checklist.md.',
      'organisation/pt-BR/errors.md: found no {#gate}; expected it under {#403-forbidden}, as in organisation/en/errors.md.',
    ]);
  });
});
