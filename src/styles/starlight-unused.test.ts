import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { withoutUnused } from './starlight-unused.ts';

const left = (css: string) => postcss([withoutUnused()]).process(css, { from: undefined }).css;

describe('a style sheet without what no page uses', () => {
  it('loses the rules of unused blocks, and keeps what shares one with them', () => {
    expect(left('.starlight-aside a { color: red }')).toBe('');
    expect(left('.sl-banner, .note { color: red }')).toBe('.note { color: red }');
    expect(left('.sl-flex { color: red }')).toBe('.sl-flex { color: red }');
  });

  it('loses the rules of what no text has', () => {
    expect(left('.sl-markdown-content summary:not(:where(.not-content *)) { color: red }')).toBe('');
    expect(left('.sl-markdown-content h2 { color: red }')).toBe('.sl-markdown-content h2 { color: red }');
  });

  it('loses unused properties, and nothing else of their rule', () => {
    expect(left(':root { --sl-color-red: red; --sl-color-bg: white }')).toBe(
      ':root { --sl-color-bg: white }',
    );
  });

  it('loses what the site sets itself above the layer, in the layer alone', () => {
    const rule = ':root { --sl-color-bg: white; color: red }';
    expect(left(`@layer starlight.base { @media print { ${rule} } }`)).toBe(
      '@layer starlight.base { @media print { :root { color: red } } }',
    );
    expect(left(rule)).toBe(rule);
  });

  it('loses the notice over a page that is a draft or not translated', () => {
    expect(left('p { color: var(--sl-color-orange-high) }')).toBe('');
    expect(
      left(':root { --sl-hue-orange: 41; --sl-color-orange: hsl(var(--sl-hue-orange), 82%, 63%); --a: b }'),
    ).toBe(':root { --a: b }');
  });
});
