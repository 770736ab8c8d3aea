/** An organisation makes the site its own by one file: on a copy, with the real commands, and read in a browser. */
import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './pages/project-copy.ts';
import { createHost } from '../scripts/host/static-host.ts';
import type { ProjectCopy } from '../scripts/project-files.ts';
import { geometrySchema } from '../src/components/annotated-shot/geometry.ts';
import { configFile, type GuideConfig } from '../src/content/organisation/guide-config.ts';
import { sampleHost } from '../src/content/organisation/own-texts.ts';
import { plainWords } from '../src/content/words/index.ts';

const works = {
  supportTeam: { name: 'Example Service Desk', contact: 'mailto:desk@example.com' },
  suiteHost: 'suite.example.com',
  publisher: {
    name: 'Example Works',
    source: 'https://example.com/guide',
    report: 'mailto:guide@example.com',
  },
  labels: {
    'pt-BR': {
      release: '2.2.3',
      seen: '2026-11-20',
      texts: { 'save-button': 'Gravar alterações', 'account-item': 'Minha conta' },
    },
  },
} satisfies GuideConfig;

const [save, account] = ['Gravar alterações', 'Minha conta'];
const album = 'src/assets/shots/pt-BR';

/** Puts a configuration into the copy; null takes the file away. */
function configure(copy: ProjectCopy, config: unknown): void {
  const file = join(copy.folder, configFile);
  if (config === null) rmSync(file, { force: true });
  else writeFileSync(file, `export default ${JSON.stringify(config)};\n`);
}

/** Every file of the built copy, by its name, as the hash of what it holds. */
function builtFiles(copy: ProjectCopy): Readonly<Record<string, string>> {
  const folder = join(copy.folder, 'dist');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

function build(copy: ProjectCopy): void {
  const { status, output } = copy.build(['--silent']);
  expect(status, output).toBe(0);
}

// One after the other, on one copy.
test.describe.configure({ mode: 'default' });

for (const { what, config, says } of [
  {
    what: 'markup in a name',
    config: { supportTeam: { name: '<b>Desk</b>' } },
    says: 'supportTeam.name: found "<b>Desk</b>"; expected plain text',
  },
  {
    what: 'an unknown label',
    config: { labels: { es: { release: '2.2.3', seen: '2026-11-20', texts: { 'save-buton': 'Grabar' } } } },
    says: 'labels.es.texts.save-buton: found a label there is not; expected one of: user-photo',
  },
  {
    what: 'an unknown language',
    config: { labels: { fr: { release: '2.2.3', seen: '2026-11-20', texts: {} } } },
    says: 'labels.fr: found a language there is not; expected one of: en, pt-BR, es',
  },
]) {
  test(`the build fails for ${what}, naming field, found and expected`, ({ copy }) => {
    configure(copy, config);
    const { status, output } = copy.build();
    expect(status).not.toBe(0);
    expect(output).toContain(`${configFile} cannot be used:`);
    expect(output).toContain(says);
  });
}

test('an empty file and none make the same site, byte for byte', ({ copy }) => {
  test.setTimeout(180_000);
  configure(copy, {});
  build(copy);
  const empty = builtFiles(copy);
  configure(copy, null);
  build(copy);
  expect(builtFiles(copy)).toEqual(empty);
  expect(Object.keys(empty).length).toBeGreaterThan(100);
});

test('pages, pictures, practice and search say theirs', async ({ copy, page }) => {
  test.setTimeout(300_000);
  configure(copy, works);
  const widthOf = () =>
    geometrySchema.parse(JSON.parse(copy.read(`${album}/geometry.json`)))['save-start']?.wide.parts[
      'save-button'
    ]?.width ?? 0;
  const before = widthOf();
  const taken = copy.run('scripts/take-shots.ts', ['save']);
  expect(taken.status, taken.output).toBe(0);
  expect(widthOf()).toBeGreaterThan(before * 1.3);
  build(copy);

  const folder = join(copy.folder, 'dist');
  const pages = globSync('**/*.html', { cwd: folder });
  expect(pages.length).toBeGreaterThan(50);
  for (const file of pages) {
    const html = readFileSync(join(folder, file), 'utf8');
    expect(html, file).toContain(works.publisher.name);
    // A fact says what its source says.
    if (!file.includes('sources')) expect(html, file).not.toContain(sampleHost);
    expect(html, file).not.toMatch(/class="label[^"]*">(?:Salvar|Conta)</);
  }

  const host = await createHost({ folder, base: '/' });
  await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
  try {
    const words = plainWords('pt-BR');
    const site = `http://localhost:${(host.address() as AddressInfo).port}/pt-br/`;
    await page.goto(`${site}use/first-request/`);
    await expect(page.getByText(`https://${works.suiteHost}/apigateway/`)).toBeVisible();

    await page.goto(`${site}guide/`);
    const team = page.getByRole('link', { name: works.supportTeam.name });
    await expect(team.first()).toHaveAttribute('href', works.supportTeam.contact);
    await expect(page.getByRole('link', { name: words.site.publisher.report })).toHaveAttribute(
      'href',
      works.publisher.report,
    );
    const chapter = page.getByRole('region', { name: words.procedures.save.title });
    await expect(chapter.getByText(save, { exact: true }).first()).toBeVisible();

    await page.goto(`${site}practice/?procedure=save&mode=try`);
    await page.locator('practice-run[data-ready] account-screen[data-ready]').waitFor();
    await page.getByRole('button', { name: save, exact: true }).click();
    await expect(page.getByRole('heading', { name: words.practice.finishedTitle })).toBeVisible();

    await page.getByRole('button', { name: words.site.search.open }).click();
    await page.getByRole('searchbox').fill(account);
    await expect(page.getByRole('dialog').getByRole('link').first()).toContainText(account);

    await page.goto(`${site}reference/account-screen/`);
    await expect(
      page
        .getByText(/versão 2\.2\.3, visto em 20 de nov/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
  } finally {
    host.close();
  }
});
