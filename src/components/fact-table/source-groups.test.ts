import { describe, expect, it } from 'vitest';
import { facts } from '../../content/facts/index.ts';
import { byPublisher } from './source-groups.ts';

describe('the sources by who publishes them', () => {
  it('are all of them, each once, with every fact under its main source', () => {
    const sources = byPublisher(facts).flatMap((group) => group.sources);
    expect(sources.map(({ id }) => id).sort()).toEqual(Object.keys(facts.sources).sort());
    expect(sources.flatMap(({ own }) => own.map(({ id }) => id)).sort()).toEqual(
      Object.keys(facts.facts).sort(),
    );
  });

  it('leave none out without saying so', () => {
    const source = { title: 'A page', language: 'en', publisher: 'stranger', url: 'https://example.com/' };
    expect(() => byPublisher({ sources: { page: source }, facts: {} })).toThrow('"page" is by "stranger"');
  });
});
