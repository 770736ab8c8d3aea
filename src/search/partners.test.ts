import { describe, expect, it } from 'vitest';
import { foldedWords } from './fold.ts';
import { formsOf, partnersIn } from './partners.ts';

const text = 'As integrações e a requisição; uma versão. Os pães, as mãos e o botão. Não, o são.';
const partners = partnersIn('pt-BR', foldedWords(text));

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
    const [form = ''] = foldedWords(word);
    expect(formsOf(form, partners)).toEqual([form, other]);
  });

  it('are asked for by either form alike', () => {
    const both = partnersIn('pt-BR', ['versao', 'versoes']);
    expect(formsOf('versao', both).sort()).toEqual(formsOf('versoes', both).sort());
  });

  it.each(['token', 'opcao', 'constructor', '', '401'])('of “%s” are none that the site has', (word) => {
    expect(formsOf(word, partners)).toEqual([word]);
  });

  it('are none in another language', () => {
    expect(partnersIn('es', foldedWords(text))).toEqual({});
  });
});
