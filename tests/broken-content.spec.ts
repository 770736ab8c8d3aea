/** The build stops at content that does not hold together, and says where. On a copy, with a real build. */
import { expect } from '@playwright/test';
import { test } from './pages/project-copy.ts';

// One after the other, on one copy.
test.describe.configure({ mode: 'default' });

for (const { what, file, found, replacement, says } of [
  {
    what: 'a step on an unknown Part',
    file: 'src/procedures/procedures.ts',
    found: "part: 'copy-button'",
    replacement: "part: 'copy-knob'",
    says: 'src/procedures/procedures.ts: found the part "copy-knob" in the step "copy/copy-token"; expected one of: user-photo',
  },
  {
    what: 'a step without words',
    file: 'src/content/words/en/procedures.json',
    found: '"generate-token": {',
    replacement: '"generate-tokken": {',
    says: 'src/content/words/en/procedures.json: found no words for the step "generate/generate-token"; expected goal, action, result and hint.',
  },
  {
    what: 'a claim without a fact',
    file: 'src/content/docs/guide.mdx',
    found: "facts={['purpose', ",
    replacement: "facts={['porpoise', ",
    says: 'src/content/docs/guide.mdx: found the fact "porpoise" in a claim; expected an id from src/content/facts/facts.json.',
  },
]) {
  test(`the build fails for ${what}, naming the file`, ({ copy }) => {
    test.setTimeout(60_000);
    copy.replace(file, found, replacement);
    try {
      const { status, output } = copy.build();
      expect(status).not.toBe(0);
      expect(output).toContain(says);
    } finally {
      copy.replace(file, replacement, found);
    }
  });
}
