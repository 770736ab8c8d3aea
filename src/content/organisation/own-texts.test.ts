import { describe, expect, it } from 'vitest';
import { namedPieces, withHost, withSupportTeam } from './own-texts.ts';

const phrases = ['support team responsible', 'equipe de suporte responsável'];
const desk = { supportTeam: { name: 'Service Desk' } };

describe('the support team', () => {
  it('is named after each of the words that stand for it, in any language', () => {
    expect(withSupportTeam('Tell the support team responsible at once.', phrases, desk)).toBe(
      'Tell the support team responsible (Service Desk) at once.',
    );
    expect(withSupportTeam('Avise a equipe de suporte\n  responsável.', phrases, desk)).toBe(
      'Avise a equipe de suporte\n  responsável (Service Desk).',
    );
    expect(namedPieces('Support team responsible', phrases, desk)).toEqual([
      { text: 'Support team responsible' },
      { name: 'Service Desk' },
    ]);
  });

  it.each([
    ['mailto:desk@example.com', 'Service Desk, desk@example.com'],
    ['mailto:desk@example.com?subject=Token', 'Service Desk, desk@example.com'],
    ['tel:+551155550100', 'Service Desk, +551155550100'],
    ['https://example.com/desk', 'Service Desk'],
  ])('is told how to be reached where that can be read out: %s', (contact, said) => {
    expect(
      withSupportTeam('the support team responsible', phrases, {
        supportTeam: { name: 'Service Desk', contact },
      }),
    ).toBe(`the support team responsible (${said})`);
  });

  it('is as it was where nobody has said its name, and elsewhere', () => {
    expect(withSupportTeam('the support team responsible', phrases, {})).toBe('the support team responsible');
    expect(withSupportTeam('the support team', phrases, desk)).toBe('the support team');
  });
});

describe('the host in samples', () => {
  it('is that of the organisation, or nobody’s', () => {
    const text = 'https://my-domain.softexpert.com/apigateway/';
    expect(withHost(text, {})).toBe(text);
    expect(withHost(text, { suiteHost: 'suite.example.com' })).toBe('https://suite.example.com/apigateway/');
  });
});
