import { describe, expect, it } from 'vitest';
import { anchorProblems, linkProblem, type OwnLink } from './own-links.ts';
import { anchorsIn } from './own-markdown.ts';

describe('a link', () => {
  const around = { pages: ['/', '/guide/'], page: '/use/errors/' };

  it.each([
    'https://example.com/?a=b#c',
    'HTTPS://example.com',
    'mailto:a@example.com',
    'tel:+431',
    '../../guide/#save',
    '../../',
    '../../guide/?a=b',
  ])('may lead to %s', (href) => expect(linkProblem(href, around)).toBeNull());

  it.each([
    ...[
      'http://example.com',
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:x',
    ],
    ...[
      'data:text/html,x',
      'https:example.com',
      'https://me:x@example.com',
      'mailto:',
      '//example.com',
      '/guide/',
    ],
    ...[
      String.raw`\\example.com`,
      '',
      '../guide/',
      '../../../guide/',
      '../../guide',
      '../../gone/',
      'blob:https://a.b',
    ],
  ])('may not lead to %j', (href) => expect(linkProblem(href, around)).toMatch(/^a/));
});

describe('a link to a place within a page', () => {
  it('is one that has a place, and leads to a page', () => {
    const text =
      '---\ntitle: A\n---\n\n- **[a](#a)**\n- [b](../b/?c=d:e#f)\n\n[g](../g/) [h](../h/#) [i](https://example.com/#j)\n';
    expect(anchorsIn(text)).toEqual([
      { line: 5, href: '#a' },
      { line: 6, href: '../b/?c=d:e#f' },
    ]);
  });

  it('leads to what is there, else that is told by file, line, found and expected', () => {
    const ids: Readonly<Record<string, readonly string[]>> = {
      '/guide/': ['save', 'copy'],
      '/organisation/rules/': ['one'],
    };
    const link = (line: number, href: string): OwnLink => ({
      ...{ file: 'organisation/en/rules.md', page: '/organisation/rules/' },
      ...{ line, href },
    });
    const links = [
      ...[link(5, '../../guide/#save'), link(6, '../../guide/?a=b#nope')],
      ...[link(7, '#one'), link(8, '../rules/#two')],
    ];
    expect(anchorProblems(links, (address) => ids[address] ?? [])).toEqual([
      'organisation/en/rules.md:6: found the link “../../guide/?a=b#nope”; expected a place there is on /guide/: one of #save #copy.',
      'organisation/en/rules.md:8: found the link “../rules/#two”; expected a place there is on /organisation/rules/: one of #one.',
    ]);
  });
});
