import { expect, it } from 'vitest';
import { faults, isFull, middleReport, readReport, scores } from './report.ts';

/** A report with two categories. */
function reportOf(performance: number | null, seo = 1) {
  return {
    categories: {
      performance: { title: 'Performance', score: performance, auditRefs: [{ id: 'paint', weight: 10 }] },
      seo: {
        title: 'SEO',
        score: seo,
        auditRefs: [
          { id: 'links', weight: 1 },
          { id: 'fine', weight: 1 },
          { id: 'informs', weight: 0 },
          { id: 'not-here', weight: 1 },
        ],
      },
    },
    audits: {
      paint: { title: 'Paint', score: performance, displayValue: '1.2 s' },
      links: {
        title: 'Links',
        score: 0,
        details: {
          items: [
            { node: { selector: 'main > a' } },
            { url: 'https://x.example/' },
            { description: 'no target' },
            { source: 'script' },
            { wastedMs: 3 },
          ],
        },
      },
      fine: { title: 'Fine', score: 1 },
      informs: { title: 'Informs', score: 0 },
      'not-here': { title: 'Not here', score: null },
    },
  };
}

it('gives each score out of 100, and says whether all are full', () => {
  expect(scores(readReport(reportOf(0.986)))).toEqual([99, 100]);
  expect(isFull(readReport(reportOf(0.986)))).toBe(false);
  expect(isFull(readReport(reportOf(1)))).toBe(true);
  expect(isFull(readReport(reportOf(null)))).toBe(false);
});

it('says what costs a category something, and where, and nothing of what costs nothing', () => {
  expect(faults(readReport(reportOf(1, 0.9)))).toEqual([
    'SEO 90',
    '  links: Links: main > a, https://x.example/, no target, and 1 more',
  ]);
  expect(faults(readReport(reportOf(0.9)))).toEqual(['Performance 90', '  paint: Paint (1.2 s)']);
  expect(faults(readReport(reportOf(1)))).toEqual([]);
});

it('stops where Lighthouse could not see the page', () => {
  expect(() => readReport({ ...reportOf(1), runtimeError: { message: 'No page.' } })).toThrow('No page.');
});

it('takes of several reports the one in the middle', () => {
  const [low, middle, high] = [0.5, 0.9, 1].map((score) => readReport(reportOf(score)));
  if (!low || !middle || !high) throw new Error('Expected three.');
  expect(middleReport([high, low, middle])).toBe(middle);
  expect(middleReport([low])).toBe(low);
  expect(() => middleReport([])).toThrow('found none');
});
