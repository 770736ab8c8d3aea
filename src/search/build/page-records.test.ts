import { describe, expect, it } from 'vitest';
import { pageRecords } from './page-records.ts';

const page = (main: string, slug = 'some-page', folder = '') => ({
  slug,
  folder,
  name: 'Some page',
  html: `<html><head><meta name="description" content="About."></head><body><nav>Menu</nav>
    <main><h1 id="_top">A page</h1>${main}</main></body></html>`,
});
const cut = (main: string, slug?: string, folder?: string) =>
  pageRecords(page(main, slug, folder)).map(({ address, kind, title, text }) => [address, kind, title, text]);

describe('the records of a page', () => {
  it('are the page and its headings, each with what stands under it', () => {
    expect(
      cut(
        '<p>First.</p><h2 id="one">One</h2><p>Of <b>one</b>,<br>more.</p><div><h3 id="two">Two</h3></div><p>Of two.</p>',
      ),
    ).toEqual([
      ['/some-page/', 'page', 'A page', 'About. First.'],
      ['/some-page/#one', 'section', 'One', 'Of one, more.'],
      ['/some-page/#two', 'section', 'Two', 'Of two.'],
    ]);
  });

  it('are the causes that an organisation added, beside the error they stand under', () => {
    expect(
      cut(
        '<h2 id="no">No</h2><p>Of us.</p><ul><li id="gate"><p><strong>The gate.</strong> Seen.</p><p>Call.</p></li></ul>',
        'use/errors',
      ),
    ).toEqual([
      ['/use/errors/', 'page', 'A page', 'About.'],
      ['/use/errors/#no', 'error', 'No', 'Of us.'],
      ['/use/errors/#gate', 'error', 'The gate.', 'Seen. Call.'],
    ]);
  });

  it('have no controls, nothing hidden, and nothing that is not to be found', () => {
    expect(
      cut(
        '<button>Press</button><p hidden>Gone</p><p data-unsearched>Mark</p><dialog><h2 id="d">D</h2></dialog><p>Said.</p>',
      ),
    ).toEqual([['/some-page/', 'page', 'A page', 'About. Said.']]);
  });

  it('are the steps of the guide, with the way to practise each', () => {
    const step =
      '<li id="copy-it"><p class="action">Select Copy.</p><p class="result">It is copied.</p>' +
      '<p class="practise" data-unsearched><a href="/docs/es/practice/?procedure=copy&amp;step=2">Practise</a></p></li>';
    const [, heading, found] = pageRecords(page(`<h2 id="copy">Copy</h2><ol>${step}</ol>`, 'guide', 'es'));
    expect(heading?.text).toBe('');
    expect(found).toEqual({
      address: '/guide/#copy-it',
      kind: 'step',
      title: 'Select Copy.',
      page: 'Some page',
      text: 'It is copied.',
      also: [],
      practice: '/practice/?procedure=copy&step=2',
    });
  });

  it('are drills at their own address, though the page hides them', () => {
    const drill =
      '<div data-unsearched><section class="task" aria-labelledby="drill-x" hidden><h2 id="drill-x">Fails</h2><p>Why?</p></section></div>';
    expect(cut(drill, 'practice/drills').at(-1)).toEqual([
      '/practice/drills/?drill=x',
      'drill',
      'Fails',
      'Why?',
    ]);
  });

  it('are samples at their tab, without their code', () => {
    const tabs =
      '<a role="tab" id="tab-0-1">Python</a><div role="tabpanel" id="tab-panel-0-1" aria-labelledby="tab-0-1"><p>Run it.</p><pre>code</pre></div>';
    expect(cut(tabs, 'use/first-request').at(-1)).toEqual([
      '/use/first-request/#tab-0-1',
      'sample',
      'Python',
      'Run it.',
    ]);
  });

  it('do not give away what a message is', () => {
    const message =
      '<article data-message="m" aria-labelledby="m"><h2 id="m">1. Chat</h2><blockquote>Send it.</blockquote><div class="judgement"><details>A fraud.</details></div></article>';
    expect(cut(message, 'security/messages').at(-1)).toEqual([
      '/security/messages/#m',
      'message',
      '1. Chat',
      'Send it.',
    ]);
  });

  it('are terms with their names in other languages', () => {
    const row =
      '<table><tr id="term-copy"><th>to <b>copy</b></th><td>To put it there.</td><td data-language="Español"><b>copiar</b><p>usual</p></td></tr></table>';
    expect(pageRecords(page(row, 'reference/glossary')).at(-1)).toMatchObject({
      title: 'to copy',
      text: 'To put it there.',
      also: ['copiar'],
    });
  });

  it('are only the titles of sources', () => {
    expect(cut('<h3 id="source-a">A source</h3><li id="f">A fact.</li>', 'reference/sources').at(-1)).toEqual(
      ['/reference/sources/#source-a', 'source', 'A source', ''],
    );
  });

  it('cannot be had of a page without a heading', () => {
    expect(() => pageRecords({ ...page(''), html: '<main></main>' })).toThrow(
      '/some-page/: found no <main> with an <h1>',
    );
  });
});
