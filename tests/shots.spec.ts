/** The pictures follow the mock and its words: on a copy, with the real commands. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test as base } from './pages/project-copy.ts';
import { languageTags } from '../src/languages.ts';
import { geometrySchema } from '../src/components/annotated-shot/geometry.ts';

const mockStyle = 'src/components/account-screen/account-screen.css';
const album = 'src/assets/shots/en';

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

const saveButton = (text: string) =>
  geometrySchema.parse(JSON.parse(text))['save-start']?.wide.parts['save-button'];

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

// The last one, since the pictures of the copy are other ones after it.
test('a label renamed where labels are is renamed in the pictures by one command', ({ copy }) => {
  test.setTimeout(120_000);
  copy.replace(
    'src/content/labels/en.json',
    '"save-button": { "text": "Save"',
    '"save-button": { "text": "Keep changes"',
  );
  const taken = copy.run('scripts/take-shots.ts', ['save']);
  expect(taken.status, taken.output).toBe(0);

  // The picture is of a button found by its new name, and wider for it.
  const [before, after] = [
    readFileSync(`${album}/geometry.json`, 'utf8'),
    copy.read(`${album}/geometry.json`),
  ].map(saveButton);
  expect(after?.width).toBeGreaterThan((before?.width ?? 0) + 20);
  const picture = 'save-start.wide.light.png';
  expect(readFileSync(join(copy.folder, album, picture)).equals(readFileSync(join(album, picture)))).toBe(
    false,
  );
});
