/** The markup of every page, held against the HTML standard. */
import { globSync, readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      // Which a policy could only allow all at once.
      'no-inline-style': 'error',
      // On a box to tick, where the standard gives it no meaning, it keeps Firefox from ticking what was ticked before:
      // https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Elements/input/checkbox
      'valid-autocomplete': 'off',
    },
  }),
);

/** What is wrong with a page, and where. */
async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}

const pages = globSync('dist/**/*.html');

test.each(pages)('%s is well formed', async (file) => {
  expect(await faultsOf(readFileSync(file, 'utf8'))).toEqual([]);
});

test.each([
  ['<p>a<div>b</div></p>', 'close-order'],
  ['<p style="color:red">a</p>', 'no-inline-style'],
  ['<i id="a"></i><i id="a"></i>', 'no-dup-id'],
  ['<ul><p>a</p></ul>', 'element-permitted-content'],
])('%s would be found', async (fault, rule) => {
  const [page = ''] = pages;
  const html = readFileSync(page, 'utf8').replace('</main>', `${fault}</main>`);
  expect((await faultsOf(html)).join()).toContain(rule);
});
