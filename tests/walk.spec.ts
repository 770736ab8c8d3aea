/** The walk in other browsers fails where the site does: on a copy of the built site, with a fault in it. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { expect, test } from '@playwright/test';
import { findOn, planFor } from '../scripts/walk/plan.ts';

const broken = '.cache/broken-site';
const { kind } = planFor(findOn('Firefox'));

test('a picture that cannot be enlarged ends the walk, and is named', () => {
  test.skip(kind !== 'walk', 'there is no Firefox of the system, or Playwright’s own runs the tests');
  test.setTimeout(120_000);
  rmSync(broken, { recursive: true, force: true });
  cpSync('dist', broken, { recursive: true });
  const scripts = globSync(`${broken}/_astro/EnlargedShot*.js`);
  expect(scripts).toHaveLength(1);
  for (const script of scripts) writeFileSync(script, 'export {};');
  for (const smaller of globSync(`${broken}/_astro/EnlargedShot*.js.*`)) rmSync(smaller);
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/walk.ts', 'Firefox', '--out-dir', broken],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout).toMatch(/Firefox [\d.]+\w*: walked 1 steps, then failed: .*enlarged/);
  expect(status).toBe(1);
});
