import { describe, expect, it } from 'vitest';
import { labelRows, termRows } from './glossary-rows.ts';
import { labelIds } from '../../content/labels/index.ts';
import { writtenTags } from '../../written-languages.ts';

describe('a table of the glossary', () => {
  it.each(writtenTags)('has the name in %s first, and then the others', (tag) => {
    for (const { names } of [...termRows(tag), ...labelRows(tag)]) {
      expect(names.map((name) => name.tag)).toEqual([tag, ...writtenTags.filter((other) => other !== tag)]);
    }
  });

  it('has its terms in the order of the alphabet of the page, whatever stands before them', () => {
    const order = termRows('pt-BR').map(({ names: [own] }) => own?.text);
    expect(order.indexOf('ícone')).toBeLessThan(order.indexOf('integração'));
    expect(order.indexOf('token')).toBeGreaterThan(order.indexOf('tela'));
  });

  it('has the same anchors in every language, each once', () => {
    const anchors = (tag: string) => [...termRows(tag), ...labelRows(tag)].map(({ anchor }) => anchor).sort();
    expect(new Set(anchors('en')).size).toBe(anchors('en').length);
    expect(anchors('en')).toContain('term-header');
    for (const tag of writtenTags) expect(anchors(tag)).toEqual(anchors('en'));
  });

  it('has every label', () => {
    expect(labelRows('es').map(({ anchor }) => anchor)).toEqual(labelIds.map((id) => `label-${id}`));
  });

  it('has its terms for a language that they are not in yet, in that of the site', () => {
    expect(termRows('en-XA')[0]?.names.map(({ tag }) => tag)).toEqual(writtenTags);
  });
});
