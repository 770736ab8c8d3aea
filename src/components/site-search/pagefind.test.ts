import { describe, expect, it } from 'vitest';
import { findMatches, type Pagefind } from './pagefind.ts';

const place = (title: string, url: string, ...scores: number[]) => ({
  title,
  url,
  excerpt: `${title}…`,
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

function pagefindWith(...pages: { title?: string; places: ReturnType<typeof place>[] }[]): Pagefind {
  return {
    init: () => Promise.resolve(),
    search: () =>
      Promise.resolve({
        results: pages.map(({ title, places }, index) => ({
          id: `page-${index}`,
          score: pages.length - index,
          data: () =>
            Promise.resolve({
              url: `/page-${index}/`,
              excerpt: 'page…',
              meta: title ? { title } : {},
              sub_results: places,
            }),
        })),
      }),
  };
}

describe('the places found', () => {
  it('are headings, best first, named with their page', async () => {
    const pagefind = pagefindWith({
      title: 'Guide',
      places: [
        place('Guide', '/page-0/', 9),
        place('Copy', '/page-0/#copy', 1),
        place('Save', '/page-0/#save', 2, 3),
      ],
    });
    expect(await findMatches(pagefind, 'token')).toEqual([
      { title: 'Save', page: 'Guide', url: '/page-0/#save', excerpt: 'Save…' },
      { title: 'Copy', page: 'Guide', url: '/page-0/#copy', excerpt: 'Copy…' },
    ]);
  });

  it('are the page itself where no heading matches, and its address where it has no title', async () => {
    expect(await findMatches(pagefindWith({ places: [] }), 'token')).toEqual([
      { title: '/page-0/', page: null, url: '/page-0/', excerpt: 'page…' },
    ]);
  });

  it('are three of a page and six pages at most', async () => {
    const places = [1, 2, 3, 4, 5].map((n) => place(`Heading ${n}`, `/#${n}`, n));
    const pages = Array.from({ length: 9 }, () => ({ title: 'Page', places }));
    expect(await findMatches(pagefindWith(...pages), 'token')).toHaveLength(18);
  });

  it('are those of a word and of its partner, each page once, best first', async () => {
    const result = (id: string, score: number, ...places: ReturnType<typeof place>[]) => ({
      id,
      score,
      data: () => Promise.resolve({ url: `/${id}/`, excerpt: '', meta: { title: id }, sub_results: places }),
    });
    const one = place('One', '/errors/#one', 1);
    const other = place('Other', '/errors/#other', 2);
    const answers: Record<string, ReturnType<typeof result>[]> = {
      integracao: [result('errors', 1, one)],
      integracoes: [result('guide', 3), result('errors', 2, one, other)],
    };
    const pagefind: Pagefind = {
      init: () => Promise.resolve(),
      search: (query) => Promise.resolve({ results: answers[query] ?? [] }),
    };
    const found = await findMatches(pagefind, 'integração', { integracao: 'integracoes' });
    expect(found.map(({ title }) => title)).toEqual(['guide', 'One', 'Other']);
  });

  it('are none for spaces', async () => {
    expect(await findMatches(pagefindWith({ title: 'Guide', places: [] }), '  ')).toEqual([]);
  });
});
