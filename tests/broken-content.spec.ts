/** The build stops at content that does not hold together, and says where. On a copy, with a real build. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectFiles } from './project-files.ts';

function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'broken-content-'));
  for (const file of projectFiles()) {
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Builds a copy of the project in which one text has been replaced by another, in one file. */
function buildWith(
  file: string,
  found: string,
  replacement: string,
): { status: number | null; output: string } {
  const folder = copyOfProject();
  try {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(found))
      throw new Error(`${file} does not hold “${found}”, so nothing would be broken.`);
    writeFileSync(join(folder, file), text.replace(found, replacement));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      },
    );
    return { status, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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
    found: "facts={['purpose']}",
    replacement: "facts={['porpoise']}",
    says: 'src/content/docs/guide.mdx: found the fact "porpoise" in a claim; expected an id from src/content/facts/facts.json.',
  },
]) {
  test(`the build fails for ${what}, naming the file`, () => {
    test.setTimeout(60_000);
    const { status, output } = buildWith(file, found, replacement);
    expect(status).not.toBe(0);
    expect(output).toContain(says);
  });
}
