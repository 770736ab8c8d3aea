import { describe, expect, it } from 'vitest';
import { type StaleContent, withStaleNotice } from './stale-notice.ts';
import { publishedAs } from '../../languages.ts';

const page = (text: string) =>
  '<!DOCTYPE html><html class="a" lang="es"><body><nav>Si se pierde o se filtra</nav>' +
  `<main lang="es"><h1 id="_top">Guía</h1><p class="lead">Entrada</p>${text}</main></body></html>`;
const text = 'Guarde {save-button} los datos de “su” usuario en `a` y [vea la guía](guide).';
const shown = page('<p>Guarde <b>Guardar</b> los datos de “su” usuario en <code>a</code></p>');

const inSpanish =
  (stale: Partial<StaleContent>) =>
  (language: string): StaleContent => ({
    pages: [],
    texts: [],
    ...(language === 'es' ? stale : {}),
  });
const stalePage = inSpanish({ pages: ['guide', 'index'] });
const staleText = inSpanish({ texts: [text] });

describe('a page whose English has changed since', () => {
  it('says so under its title, in its language, and leads to the English one', () => {
    const html = withStaleNotice(page(''), '/guide/', stalePage);
    expect(html).toBe(
      page('').replace(
        '</h1>',
        '</h1><p class="stale-notice" data-unsearched>El texto en inglés cambió después de que se tradujo esta ' +
          'página; algo aquí puede estar desactualizado. Compárelo con la ' +
          '<a href="/guide/" hreflang="en">página en inglés</a>.</p>',
      ),
    );
    expect(withStaleNotice(page(''), '/', stalePage)).toContain('<a href="/" hreflang="en">');
  });

  it('leads to it where it is published, and to nothing where it is not', () => {
    const published = (...tags: string[]) =>
      withStaleNotice(page(''), '/guide/', stalePage, publishedAs(tags));
    expect(published('es', 'en')).toContain('<a href="/en/guide/" hreflang="en">');
    const alone = published('es');
    expect(alone).toContain('El texto en inglés cambió');
    expect(alone).not.toMatch(/<a |Compárelo/);
  });

  it('says so where it shows a text of the words that is stale, with what is filled in', () => {
    expect(withStaleNotice(shown, '/use/errors/', staleText)).toContain('</h1><p class="stale-notice"');
  });

  it.each([
    [
      'Diga "sí" y guarde los datos',
      '<x-a data-words="{&#34;a&#34;:&#34;Diga \\&#34;sí\\&#34; y guarde los datos&#34;}">',
    ],
    ["Copie 'ya' y guarde los datos", '<p>Copie &#39;ya&#39; y guarde los datos</p>'],
    ['Copie & guarde los datos', '<p>Copie &amp; guarde los datos</p>'],
    ['Copie <su_token> y guarde los datos', '<p>Copie &lt;su_token&gt; y guarde los datos</p>'],
  ])('finds %s past what is written otherwise in HTML', (stale, html) => {
    expect(withStaleNotice(page(html), '/guide/', inSpanish({ texts: [stale] }))).toContain('stale-notice');
  });
});

describe('every other page stays as it is', () => {
  it.each([
    ['nothing is stale', shown, '/guide/', inSpanish({})],
    ['another page is', page(''), '/use/errors/', stalePage],
    ['one of another language is', page('').replaceAll('"es"', '"pt-BR"'), '/guide/', stalePage],
    ['the stale text is not on it', page('<p>Guarde los datos.</p>'), '/guide/', staleText],
    [
      'a stale text is too short to be known',
      page('Guardar ya'),
      '/guide/',
      inSpanish({ texts: ['Guardar ya'] }),
    ],
    [
      'the stale text is in the list of all pages',
      page(''),
      '/guide/',
      inSpanish({ texts: ['Si se pierde o se filtra'] }),
    ],
    ['it has no title', page('').replace(/<h1.*<\/h1>/, ''), '/guide/', stalePage],
    ['it is of no language', page('').replaceAll(' lang="es"', ''), '/guide/', stalePage],
  ] as const)('where %s', (_, html, path, staleIn) => {
    expect(withStaleNotice(html, path, staleIn)).toBe(html);
  });
});
