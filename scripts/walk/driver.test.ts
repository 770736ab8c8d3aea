/** What a walk sends to a browser, and puts into a page. */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { labelTexts } from '../../src/content/labels/index.ts';
import { rootLanguage } from '../../src/languages.ts';
import { asText, pressing } from './driver.ts';
import { withNotes } from './noting-host.ts';
import { inWords } from './reader.ts';
import { mistyped } from './search-walk.ts';

test('keys that are pressed at once are let go in the other order', () => {
  expect(pressing('Control', 'k').actions).toEqual([
    { type: 'keyDown', value: '\uE009' },
    { type: 'keyDown', value: 'k' },
    { type: 'keyUp', value: 'k' },
    { type: 'keyUp', value: '\uE009' },
  ]);
});

test('a function is sent as text that takes and gives JSON', () => {
  const text = asText((a: number, b: number) => ({ sum: a + b }));
  expect(text).toMatch(/^\(values\) => JSON\.stringify\(/);
  expect(runInNewContext(`(${text})('[1,2]')`)).toBe('{"sum":3}');
});

test('the script that tells of errors comes before all that a page has', () => {
  expect(withNotes('<html><head><meta charset="utf-8">')).toMatch(
    /<head><script src="[^"]+"><\/script><meta/,
  );
});

test('a failure says in words what was looked for', () => {
  const within = { role: 'dialog', name: 'Search' } as const;
  expect(inWords({ role: 'link', named: 'Copy', within })).toBe('link named "…Copy…" in the dialog "Search"');
});

test('a word is mistyped, and of the same letters', () => {
  const word = labelTexts(rootLanguage.tag)['generate-icon'].toLowerCase();
  expect(mistyped(word)).not.toBe(word);
  expect(mistyped(word).split('').sort()).toEqual(word.split('').sort());
});
