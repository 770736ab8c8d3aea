/** The pictures follow the mock and its words: on a copy, with the real commands. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test as base } from './pages/project-copy.ts';
import { languageTags } from '../src/languages.ts';

const mockStyle = 'src/components/account-screen/account-screen.css';

const test = base.extend<{ restored: undefined }>({
  // Each test finds the style of the mock as it is in the project.
  restored: [
    async ({ copy }, use) => {
      await use(undefined);
      cpSync(mockStyle, join(copy.folder, mockStyle));
    },
    { auto: true },
  ],
});

// One after the other, on one copy: each starts a development server, and they share one cache.
test.describe.configure({ mode: 'default' });

test('a Part moved without taking the pictures again fails, and names them', ({ copy }) => {
  test.setTimeout(120_000);
  copy.append(mockStyle, "account-screen [data-part='save-button'] { translate: 3px 0 }");
  const { status, output } = copy.run('scripts/check-shots.ts', ['save']);
  expect(status).toBe(1);
  for (const width of ['wide', 'narrow']) {
    for (const theme of ['light', 'dark']) {
      for (const tag of languageTags) {
        const name = `${tag}\\.save-start\\.${width}\\.${theme}`;
        expect(output).toMatch(new RegExp(`Changed: ${name}: save-button \\d`));
      }
    }
  }
  const changed = 4 * languageTags.length;
  expect(output).toContain(`0 pictures are as they were taken, ${changed} have changed.`);
  expect(copy.read('.cache/shots/index.html').match(/\.(before|after|diff)\.png/g)).toHaveLength(3 * changed);
});

test('a procedure there is not is refused, naming those there are', ({ copy }) => {
  const { status, output } = copy.run('scripts/take-shots.ts', ['sav']);
  expect(status).not.toBe(0);
  expect(output).toContain('Found "sav"; expected nothing, or one procedure: locate, generate, copy, save.');
});
