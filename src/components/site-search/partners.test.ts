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
    expect(withPartners(word, partners)).toEqual([word, other]);
  });

  it('are asked for in the place of each word that has one', () => {
    expect(withPartners('erro da integração (versões)', partners)).toEqual([
      'erro da integração (versões)',
      'erro da integracoes (versao)',
    ]);
  });

  it.each(['token', 'opção', 'constructor', '', '401'])('of “%s” are none that the site has', (word) => {
    expect(withPartners(word, partners)).toEqual([word]);
  });

  it('are none in another language', () => {
    expect(partnersIn('es', text)).toEqual({});
  });
});
