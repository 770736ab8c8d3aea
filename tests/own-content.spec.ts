/** An organisation adds items, causes and pages of its own: on a copy, with a real build, and read in a browser. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from './pages/accessible.ts';
import { test } from './pages/project-copy.ts';
import { createHost } from '../scripts/host/static-host.ts';
import type { ProjectCopy } from '../scripts/project-files.ts';
import { configFile } from '../src/content/organisation/guide-config.ts';
import { ownFolder } from '../src/content/own/own-content.ts';
import { fill } from '../src/content/words/format.ts';
import { getWords, writtenWords } from '../src/content/words/index.ts';
import { ofLanguage } from '../src/written-languages.ts';
import { securityChecklist } from '../src/security/checklist.ts';

const words = getWords('en');
const publisher = 'Example Works';
const by = fill(words.site.own.by, { publisher });

const item = 'Keep it in the vault of the zanzibar team.';
const cause = 'The periwinkle gate refused the call.';
const title = 'Who may hold a token';

const checklist = (action: string) => `## {#store}

### ${action} {#works-vault .integrator}

The vault writes down who has read what.

Ask the [desk](mailto:desk@example.com), as [our rules](../../guide/#save) say.
`;
const errors = (text: string) => `## {#403-forbidden}

### ${text} {#gate}

The answer is a page of HTML, not JSON.

Connect from the office, or ask the \`desk\`.
`;

/** English and Portuguese, and a page in English alone. */
const written = {
  'en/checklist.md': checklist(item),
  'pt-BR/checklist.md': checklist('Guarde-o no cofre.'),
  'en/errors.md': errors(cause),
  'pt-BR/errors.md': errors('O portão recusou a chamada.'),
  'en/token-holders.md': `---
title: ${title}
description: What the zanzibar team asks of whoever holds one.
---

Read the [checklist](../../security/checklist/#works-vault) first.

## Integrators {#integrators}

1. Sign the ocelot form.

## Others {#others}

| Team | Room |
| --- | --- |
| Desk | 42 |

## By program {#by-program}

\`\`\`sh
vault read token
\`\`\`
`,
};

/** What home says of the checklist. */
const countOf = (habits: number, tag = 'en') =>
  fill(ofLanguage('words', writtenWords, tag).home.ways.checklist.text, { habits });

function write(copy: ProjectCopy, files: Readonly<Record<string, string>>): void {
  const folder = join(copy.folder, ownFolder);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A search finds this place first. */
async function expectFound(page: Page, query: string, address: string): Promise<void> {
  await page.getByRole('button', { name: words.site.search.open }).click();
  await page.getByRole('searchbox').fill(query);
  const results = page.getByRole('dialog').getByRole('list', { name: words.search.list });
  await expect(results.getByRole('link').first()).toHaveAttribute('href', address);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

// One after the other, on one copy.
test.describe.configure({ mode: 'default' });

test('the build fails for what is not in form, and tells of all of it', ({ copy }) => {
  write(copy, {
    'en/checklist.md': '## {#stoer}\n\n### Keep it. {#secret-store}\n\nBecause <b>so</b>.\n',
    'en/errors.md': '## {#403-forbidden}\n\n### The gate. {#gate}\n\n[Look](http://example.com).\n\nAsk.\n',
    'en/rules.md': '![Logo](logo.png)\n',
    'fr/rules.md': 'Texte.\n',
    'pt-BR/errors.md': errors('O portão recusou a chamada.').replace('#gate', '#portao'),
  });
  const { status, output } = copy.build();
  expect(status).not.toBe(0);
  for (const said of [
    'organisation/ cannot be used:',
    'organisation/en/checklist.md:1: found the group {#stoer}; expected one of: {#before} (Before you generate)',
    'organisation/en/checklist.md:3: found the id {#secret-store}; expected an id that nothing else on the page has.',
    'organisation/en/checklist.md:3: found nothing that says how under “Keep it.”',
    'organisation/en/checklist.md:5: found HTML or MDX, “<b>”',
    'organisation/en/errors.md:5: found the link “http://example.com”; expected an address that begins with https://',
    'organisation/en/rules.md:1: found no title',
    'organisation/en/rules.md:1: found an image',
    'organisation/fr/rules.md: found a file that is put nowhere',
    'organisation/pt-BR/errors.md: found no {#gate}; expected it under {#403-forbidden}, as in organisation/en/errors.md.',
  ])
    expect(output).toContain(said);
});

test('the build fails for links to places there are not, on our pages and theirs', ({ copy }) => {
  write(copy, {
    ...written,
    'pt-BR/errors.md': errors('O portão recusou a chamada.').replace(
      'Connect',
      '[Connect](../../guide/#nope)',
    ),
    'en/rules.md':
      '---\ntitle: A\ndescription: B\n---\n\n[See](../token-holders/#others), [see](../token-holders/#none).\n',
  });
  const { status, output } = copy.build();
  expect(status).not.toBe(0);
  for (const said of [
    'organisation/pt-BR/errors.md:7: found the link “../../guide/#nope”; expected a place there is on /guide/: one of #_top',
    'organisation/en/rules.md:6: found the link “../token-holders/#none”; expected a place there is on /organisation/token-holders/: one of #_top #integrators',
  ])
    expect(output).toContain(said);
  expect(output).not.toContain('#works-vault');
});

test('items, causes and pages are ticked, read and found as ours are, and marked as theirs', async ({
  copy,
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  write(copy, written);
  writeFileSync(join(copy.folder, configFile), `export default { publisher: { name: '${publisher}' } };\n`);
  const { status, output } = copy.build(['--silent']);
  expect(status, output).toBe(0);
  const folder = join(copy.folder, 'dist');
  const host = await createHost({ folder, base: '/' });
  await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
  const site = `http://localhost:${(host.address() as AddressInfo).port}/`;
  const violations: string[] = [];
  page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
  try {
    await page.goto(`${site}security/checklist/`);
    const box = page.getByRole('checkbox', { name: item });
    const entry = page.getByRole('listitem').filter({ has: box });
    await expect(entry.getByText(by)).toBeVisible();
    const total = securityChecklist.items.length + 1;
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(countOf(total));
    expect(readFileSync(join(folder, 'es/index.html'), 'utf8')).toContain(countOf(total - 1, 'es'));
    await box.check();
    await page.reload();
    await expect(box).toBeChecked();
    await expect(page.getByText(fill(words.tickList.script.progress, { done: 1, total }))).toBeVisible();
    await page.getByLabel(words.checklist.filter.administrator).check();
    await expect(box).toBeHidden();
    await page.getByLabel(words.checklist.filter.integrator).check();
    await expect(box).toBeVisible();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.tickList.markdown }).click(),
    ]);
    const saved = readFileSync(await file.path(), 'utf8');
    expect(saved).toContain(`- [x] **${item}** <!-- tick: works-vault`);
    expect(saved).toContain(by);
    await expectFound(page, 'zanzibar vault', '/security/checklist/#works-vault');
    await expectFound(page, 'periwinkle gate', '/use/errors/#gate');
    await expectFound(page, 'ocelot form', '/organisation/token-holders/#integrators');
    await expectAccessibleInBothThemes(page);

    await page.goto(`${site}use/errors/#gate`);
    const told = page.locator('h2#\\34 03-forbidden ~ ul li').first();
    await expect(told).toContainText(cause);
    await expect(told).toContainText(by);
    await expect(told).toBeInViewport();
    await expectAccessibleInBothThemes(page);

    const list = page.getByRole('list', { name: words.site.own.group });
    await list.getByRole('link', { name: title }).click();
    await expect(page).toHaveURL(`${site}organisation/token-holders/`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(list.getByRole('link')).toHaveAttribute('aria-current', 'page');
    const main = page.getByRole('main');
    await expect(main.getByText(by, { exact: true })).toBeVisible();
    await expect(main.getByText(words.site.disclaimer)).toBeVisible();
    await expect(main.getByRole('link', { name: words.site.markdown })).toHaveAttribute(
      'href',
      '/organisation/token-holders/index.md',
    );
    await expectAccessibleInBothThemes(page);
    expect(violations).toEqual([]);

    // Written in English alone: the others have no such page, and nothing leads to one.
    const portuguese = page.getByRole('link', { name: 'Português (Brasil)' }).filter({ visible: true });
    await expect(portuguese).toHaveAttribute('href', '/pt-br/');
    await portuguese.click();
    await expect(page).toHaveURL(`${site}pt-br/`);
    await expect(page.getByText(getWords('pt-BR').site.own.group)).toHaveCount(0);
    await page.goto(`${site}es/security/checklist/`);
    await expect(page.getByRole('checkbox')).toHaveCount(securityChecklist.items.length);

    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site}security/checklist/`);
    await expect(plain.getByText('The vault writes down who has read what.')).toBeVisible();
    await context.close();
  } finally {
    host.close();
  }
  const built = (file: string) => readFileSync(join(folder, file), 'utf8');
  expect(built('security/checklist/index.md')).toContain(item);
  expect(built('use/errors/index.md')).toContain(`**${cause}**`);
  expect(built('organisation/token-holders/index.md')).toContain(`# ${title}`);
  expect(built('llms.txt')).toContain(`[${title}](/organisation/token-holders/index.md)`);
  expect(built('sw.js')).toContain('/organisation/token-holders/');
  expect(built('404.html')).toContain(`href="/organisation/token-holders/"`);
  expect(built('pt-br/use/errors/index.html')).toContain('O portão recusou a chamada.');
});
