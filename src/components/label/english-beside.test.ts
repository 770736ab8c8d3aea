import { describe, expect, it } from 'vitest';
import { englishBeside, withEnglishBeside } from './english-beside.ts';

describe('the English name beside a label', () => {
  it('is there where the label was not seen in the language', () => {
    expect(englishBeside('pt-BR', 'account-item')).toBe('Account');
    expect(englishBeside('es', 'jwt-field')).toBe('Your personal API Gateway JWT');
  });

  it('is not where it was seen, where none is documented, where both are alike, or in English', () => {
    expect(englishBeside('es', 'account-item')).toBeUndefined();
    expect(englishBeside('pt-BR', 'user-photo')).toBeUndefined();
    expect(englishBeside('pt-BR', 'api-gateway-section')).toBeUndefined();
    expect(englishBeside('en', 'account-item')).toBeUndefined();
    expect(englishBeside('pt-BR', 'count')).toBeUndefined();
  });

  it('is set in a page once, and in no heading', () => {
    const label = '<b class="label x" data-english="Account">Conta</b>';
    const plain = '<b class="label x">Conta</b>';
    expect(withEnglishBeside(`<h2 id="a">${label}</h2><p>${label}. ${label}</p>`)).toBe(
      `<h2 id="a">${plain}</h2><p>${plain} <span lang="en">(Account)</span>. ${plain}</p>`,
    );
  });

  it('changes nothing else', () => {
    const html = '<header></header><b class="label">Save</b><h2>Save</h2>';
    expect(withEnglishBeside(html)).toBe(html);
  });
});
