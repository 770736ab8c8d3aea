import { describe, expect, it } from 'vitest';
import { withMessageLanguages } from './message-language.ts';
import { gatewayMessage } from '../../gateway/authorise.ts';

const page = (lang: string, code: string) => `<html dir="ltr" lang="${lang}"><h3>${code}</h3></html>`;
const plain = `<code>${gatewayMessage}</code>`;

describe('a message of the product', () => {
  it('says its language on a page in another', () => {
    expect(withMessageLanguages(page('es', plain))).toContain(`<h3><code lang="en">${gatewayMessage}`);
    const portuguese =
      '<code>Este recurso só pode ser integrado com conjuntos de dados usando a fonte de dados';
    const whole = `${portuguese} SESUITE</code>`;
    expect(withMessageLanguages(page('en', whole))).toContain('<code lang="pt-BR">Este recurso');
  });

  it('is left as it is in its own', () => {
    expect(withMessageLanguages(page('en', plain))).toBe(page('en', plain));
  });
});
