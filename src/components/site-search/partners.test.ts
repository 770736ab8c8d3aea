import { describe, expect, it } from 'vitest';
import { partnersIn, withPartners } from './partners.ts';

const text = 'As integrações e a requisição; uma versão. Os pães, as mãos e o botão. Não, o são.';
const partners = partnersIn('pt-BR', text);

describe('the partners of Portuguese words', () => {
  it.each([
    ['integração', 'integracoes'],
    ['integracao', 'integracoes'],
    ['INTEGRAÇÃO', 'integracoes'],
    ['requisições', 'requisicao'],
    ['versões', 'versao'],
    ['botões', 'botao'],
    ['pão', 'paes'],
    ['mão', 'maos'],
  ])('of %s is %s', (word, other) => {
    const form = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    expect(withPartners(word, partners)).toEqual([form, other].sort());
  });

  it('are asked for by either form alike', () => {
    const both = partnersIn('pt-BR', 'versão, versões');
    expect(withPartners('versão', both)).toEqual(withPartners('VERSÕES', both));
  });

  it('are asked for in the place of each word that has one', () => {
    expect(withPartners('erro da integração (versões)', partners)).toEqual([
      'erro da integracao (versao)',
      'erro da integracoes (versoes)',
    ]);
  });

  it.each(['token', 'opção', 'constructor', '', '401'])('of “%s” are none that the site has', (word) => {
    expect(withPartners(word, partners)).toEqual([word]);
  });

  it('are none in another language', () => {
    expect(partnersIn('es', text)).toEqual({});
  });
});
