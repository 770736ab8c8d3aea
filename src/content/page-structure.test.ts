import { describe, expect, it } from 'vitest';
import { pageStructure } from './page-structure.ts';

const page = [
  '---',
  'title: A title',
  'description: What it is: this.',
  'tableOfContents: false',
  '---',
  '',
  "import Claim from '@/components/claim/Claim.astro';",
  '',
  'First, see [the guide](../guide/#save) and <Label id="save-button" />,{\' \'}',
  '{/* no claim: why */}{counts.parts} of them.',
  '',
  '## How `403` is meant {#how}',
  '',
  "<Claim facts={['path', 'purpose']}>",
  '  A `{name}` and `a',
  '  b`, on [the',
  '  page](../a/).',
  '</Claim>',
  '',
  '1. <Claim facts={[]}>See <span lang="en">More</span>.</Claim>',
  '',
  '   ```sh',
  '   # no heading, [no link](x), <NoTag />',
  '   ```',
  '',
  '### Ein `b` {#b-ü}',
  '',
  '<Answer call="list" title="Seen" only={[\'a\', \'b\']} style={{ a: 1 }} />',
  '',
  '[defined]: https://example.org',
].join('\n');

describe('the structure of a page', () => {
  const { settings, sections } = pageStructure(page);
  const [start, how, b] = sections;

  it('has the frontmatter, but what is said in it', () => {
    expect(settings).toEqual(['title:', 'description:', 'tableOfContents: false']);
  });

  it('has every heading, by level and id', () => {
    expect(sections.map(({ heading }) => heading)).toEqual(['', '## {#how}', '### {#b-ü}']);
  });

  it('has the facts of each claim', () => {
    expect(how?.claims).toEqual([['path', 'purpose'], []]);
    expect(start?.claims).toEqual([]);
  });

  it('has what stands in the prose, and no import, no space at the end of a line, no mark of a language', () => {
    expect(start?.marks).toEqual({
      'code block': [],
      'code span': [],
      component: ['<Label id="save-button">'],
      expression: ['{/* no claim: why */}', '{counts.parts}'],
      link: ['../guide/#save'],
    });
    expect(how?.marks.component).toEqual([]);
  });

  it('has code as it is, and finds nothing else in it', () => {
    expect(how?.marks).toEqual({
      'code block': ['```sh\n   # no heading, [no link](x), <NoTag />\n   ```'],
      'code span': ['`403`', '`{name}`', '`a b`'],
      component: [],
      expression: [],
      link: ['../a/'],
    });
  });

  it('has of a prop that is read the name alone', () => {
    expect(b?.marks.component).toEqual(["<Answer call=\"list\" title only={['a', 'b']} style={{ a: 1 }}>"]);
    expect(b?.marks.link).toEqual(['https://example.org']);
  });
});
