import { describe, expect, it } from 'vitest';
import { listOfPages, pageMarkdown } from './page-markdown.ts';

const at = new URL('https://local.invalid/docs/guide/');
const markdown = (main: string, address = at) =>
  pageMarkdown(
    `<html><head><meta name="description" content="About."></head><main>${main}</main></html>`,
    address,
  ).markdown;

describe('a page as Markdown', () => {
  it('has its title and description', () => {
    expect(
      pageMarkdown(
        '<head><meta name="description" content="About."></head><main><h1>A <b>page</b></h1></main>',
        at,
      ),
    ).toEqual({ markdown: '# A **page**\n', title: 'A page', description: 'About.' });
  });

  it('leads to the same places, from wherever it is read', () => {
    const links =
      '<h1>A</h1><p><a href="#copy">1</a> <a href="../use/?a=1&amp;b=2">2</a> <a href="https://example.com/x">3</a></p>';
    expect(markdown(links)).toContain(
      '[1](/docs/guide/#copy) [2](/docs/use/?a=1&b=2) [3](https://example.com/x)',
    );
    expect(markdown(links, new URL('https://guide.example/guide/'))).toContain(
      '[1](https://guide.example/guide/#copy) [2](https://guide.example/use/?a=1&b=2)',
    );
  });

  it('leaves out what is for pages alone', () => {
    expect(
      markdown(
        '<h1>A</h1><nav>Menu</nav><button>Press</button><p hidden>Gone</p><p class="needs-script">Turn it on.</p><p>Said.</p>',
      ),
    ).toBe('# A\n\nSaid.\n');
  });

  it('has headings that are no links', () => {
    expect(markdown('<h1>A</h1><h2 id="b"><a href="#b">B</a></h2>')).toBe('# A\n\n## B\n');
  });

  it('says the standing of a statement in brackets', () => {
    expect(markdown('<h1>A</h1><p>So it is.<a class="mark" href="/s/#f">official</a></p>')).toContain(
      'So it is. ([official](/s/#f))',
    );
    expect(
      markdown(
        '<h1>A</h1><p>So.<span class="mark">official<a href="/s/#f">1</a><a href="/s/#g">2</a></span></p>',
      ),
    ).toContain('So. (official [1](/s/#f) [2](/s/#g))');
  });

  it('has code in one piece, in its language', () => {
    expect(
      markdown('<h1>A</h1><pre aria-label="python.py"><code><span class="k">import</span> os\n</code></pre>'),
    ).toContain('```py\nimport os\n```');
  });

  it('has every sample under the name of its tab, and what is there to be copied', () => {
    const tab = (id: string, name: string) => `<a role="tab" id="t${id}">${name}</a>`;
    const panel = (id: string, text: string, hidden = '') =>
      `<div role="tabpanel" aria-labelledby="t${id}"${hidden}><p>${text}</p></div>`;
    expect(
      markdown(
        `<h1>A</h1><ul role="tablist"><li>${tab('1', 'curl')}</li><li>${tab('2', 'PHP')}</li></ul>${panel('1', 'One.')}${panel('2', 'Two.', ' hidden')}<textarea>Dear team</textarea><textarea></textarea>`,
      ),
    ).toBe('# A\n\n**curl**\n\nOne.\n\n**PHP**\n\nTwo.\n\n```\nDear team\n```\n');
  });

  it('has one picture of four', () => {
    const picture = (kind: string) =>
      `<picture class="${kind}"><img src="/${kind}.png" alt="A screen."></picture>`;
    expect(
      markdown(
        `<h1>A</h1><figure><div class="stage wide">${picture('light')}${picture('dark')}</div><div class="stage narrow">${picture('light')}</div></figure>`,
      ),
    ).toBe('# A\n\n![A screen.](/light.png)\n');
  });

  it('has tables in lines', () => {
    expect(
      markdown(
        '<h1>A</h1><table><tr><th>Part</th><th>Used in</th></tr><tr><td>Copy<p>Ours.</p></td><td><ul><li>One</li><li>Two</li></ul></td></tr></table>',
      ),
    ).toContain('| Copy Ours. | One; Two |');
  });

  it('cannot be had of a page without a heading', () => {
    expect(() => markdown('')).toThrow('/docs/guide/: found no <main> with an <h1>');
  });
});

it('lists pages by language', () => {
  const page = { address: '/guide/index.md', title: 'Guide', description: 'Steps.' };
  expect(listOfPages({ title: 'Site', summary: 'Ours.', groups: [{ name: 'English', pages: [page] }] })).toBe(
    '# Site\n\n> Ours.\n\n## English\n\n- [Guide](/guide/index.md): Steps.\n',
  );
});
