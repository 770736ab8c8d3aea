import { describe, expect, it } from 'vitest';
import { pseudoPage, pseudoText, pseudoWords } from './pseudo-text.ts';

describe('the pseudo-language', () => {
  it('accents every letter and makes every word a third longer, and brackets the whole', () => {
    expect(pseudoText('Save the token')).toBe('⟦Šààṽéé ţħéé ţööķééñ⟧');
    expect(pseudoText('Done.')).toBe('⟦Đööñéé⟧.');
    expect(pseudoText('– 2 %')).toBe('⟦– 2 %⟧');
    expect(pseudoText('XML')).toBe('⟦ẊṀĹø⟧');
  });

  it('leaves names, code and what links lead to', () => {
    expect(pseudoText('In {jwt-field}: `a b`, [see](guide)')).toBe('⟦Ííñ {jwt-field}: `a b`, [šééé](guide)⟧');
    expect(pseudoWords({ a: ['b'], c: { d: '{e}' } })).toEqual({ a: ['⟦ƀø⟧'], c: { d: '⟦{e}⟧' } });
  });

  it('takes the prose of a page, and nothing else', () => {
    const page = [
      '---',
      'title: A title',
      'editUrl: false',
      '---',
      '',
      "import Claim from '@/components/claim/Claim.astro';",
      '',
      '## Codes {#codes}',
      '',
      "<Claim facts={['path', 'own']}>",
      '  See `x y` {counts.parts} [there](../there/#a).',
      '</Claim>',
      '',
      '```sh',
      '# code',
      '```',
      '{/* no claim: why */}So &amp; so',
    ].join('\n');
    expect(pseudoPage(page)).toBe(
      [
        '---',
        'title: Àà ţííţĺéé',
        'editUrl: false',
        '---',
        '',
        "import Claim from '@/components/claim/Claim.astro';",
        '',
        '## Çööđééš {#codes}',
        '',
        "<Claim facts={['path', 'own']}>",
        '  Šééé `x y` {counts.parts} [ţħééŕéé](../there/#a).',
        '</Claim>',
        '',
        '```sh',
        '# code',
        '```',
        '{/* no claim: why */}Šöö &amp; šöö',
      ].join('\n'),
    );
  });
});
