/** What search engines are told of the languages of a page, where the site has a public address. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pseudoLanguage } from '../../scripts/pseudo-language/add.ts';
import { languages } from '../../src/languages.ts';

const site = 'https://guide.example/docs/';

it.each(languages.map(({ path }) => path))(
  'pages in “%s” name themselves and those in each language',
  (path) => {
    const folder = path === '' ? '' : `${path}/`;
    const html = readFileSync(`.cache/sub-path/${folder}guide/index.html`, 'utf8');
    const links = Array.from(
      html.matchAll(/<link rel="(canonical|alternate)"(?: hreflang="([^"]*)")? href="([^"]*)"/g),
      ([, rel, language, href]) => [rel === 'canonical' ? rel : language, href],
    );
    const inEach = [...languages, pseudoLanguage].map(({ tag, path: other }) => [
      tag,
      `${site}${other === '' ? '' : `${other}/`}guide/`,
    ]);
    expect(Object.fromEntries(links)).toEqual(
      Object.fromEntries([
        ['canonical', `${site}${folder}guide/`],
        ...inEach,
        ['x-default', `${site}guide/`],
      ]),
    );
  },
);
