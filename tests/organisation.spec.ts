/** An organisation makes the site its own by one file: on a copy, with the real commands, and read in a browser. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { startDevelopmentServer } from './pages/development-server.ts';
import { drawn, ownPage, ownPicture, photograph, photographFile, works } from './pages/example-works.ts';
import { test } from './pages/project-copy.ts';
import { createHost } from '../scripts/host/static-host.ts';
import type { ProjectCopy } from '../scripts/project-files.ts';
import { geometrySchema } from '../src/components/annotated-shot/geometry.ts';
import { hashOf } from '../src/integrations/own-pictures/find.ts';
import { configFile } from '../src/content/organisation/guide-config.ts';
import { sampleHost } from '../src/content/organisation/own-texts.ts';
import { labelTexts } from '../src/content/labels/index.ts';
import { plainWords } from '../src/content/words/index.ts';

const [save, account] = ['Gravar alterações', 'Minha conta'];
const { 'generate-icon': generate } = labelTexts('pt-BR');
const album = 'src/assets/shots/pt-BR';

const words = plainWords('pt-BR');

/** The share of a picture that a callout stands at: the middle of its outline, from the upper left corner. */
async function placeOf(callout: Locator, image: Locator): Promise<readonly number[]> {
  const [inner, outer] = [await callout.boundingBox(), await image.boundingBox()];
  if (!inner || !outer) throw new Error('The callout or its picture is not shown.');
  return [
    (inner.x + inner.width / 2 - outer.x) / outer.width,
    (inner.y + inner.height / 2 - outer.y) / outer.height,
  ];
}

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

test('the build fails for pictures that cannot be used, and names all that is wrong', async ({ copy }) => {
  configure(copy, {});
  const folder = join(copy.folder, 'organisation/pictures/es');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'home-answer.png'), await photographFile());
  writeFileSync(join(folder, 'save-start.jpg'), await photographFile());
  const ofIt = { release: '2.2.3', taken: '2026-11-20', picture: hashOf(await photographFile()) };
  const outside = { x: 1500, y: 0, width: 200, height: 40 };
  writeFileSync(
    join(folder, 'save-start.json'),
    JSON.stringify({ ...ofIt, parts: { 'save-button': outside } }),
  );
  writeFileSync(join(folder, 'account-screen.json'), '{}');
  const { status, output } = copy.build();
  expect(status).not.toBe(0);
  expect(output).toContain('organisation/pictures cannot be used:');
  expect(output).toContain('es/home-answer.json: found no such file; expected release, day, who looked,');
  expect(output).toContain('es/save-start.json: looked: found nothing; expected a value of the type string.');
  expect(output).toContain(
    'es/account-screen.json: found no picture beside it; expected account-screen with',
  );

  writeFileSync(
    join(folder, 'save-start.json'),
    JSON.stringify({ ...ofIt, looked: 'Docs', parts: { 'save-button': outside } }),
  );
  expect(copy.build().output).toContain(
    'es/save-start.json: parts.save-button: found 1500, 0, 200 × 40; expected a box within its picture, which is 1600 × 1000.',
  );
  rmSync(join(copy.folder, 'organisation'), { recursive: true });
});

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

test('boxes are drawn on a picture of their own, with the development server', async ({ copy, page }) => {
  test.setTimeout(120_000);
  configure(copy, works);
  const server = await startDevelopmentServer(copy);
  try {
    await page.goto(`${server.address}draw-boxes/`);
    await page.getByRole('link', { name: 'Generate, then save, Português (Brasil): ours' }).click();
    await expect(
      page.getByRole('heading', { name: words.shots['generate-generate-token'].caption }),
    ).toBeVisible();
    // Shown, and answered as a page there is, though the language of the root is named in its address.
    expect((await page.request.get(page.url())).status()).toBe(200);
    const keep = page.getByRole('button', { name: 'Keep' });
    const said = page.getByRole('status');
    const choose = page.getByLabel('Picture, at least 600 pixels wide');
    await choose.setInputFiles({
      name: 'notes.txt',
      mimeType: 'image/png',
      buffer: Buffer.from('no picture'),
    });
    await expect(said).toContainText('Found a file that cannot be read');
    await choose.setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photographFile() });
    await expect(said).toContainText(`Written to ${ownPicture}.png.`);

    const image = page.getByRole('img');
    await expect(image).toHaveJSProperty('naturalWidth', photograph.width);
    // One is drawn, which leads on to the next; its numbers are typed.
    await image.scrollIntoViewIfNeeded();
    const shown = await image.boundingBox();
    if (!shown) throw new Error('The picture is not shown.');
    const scale = shown.width / photograph.width;
    const { x, y, width, height } = drawn['generate-icon'];
    await page.mouse.move(shown.x + (x + width) * scale, shown.y + y * scale);
    await page.mouse.down();
    await page.mouse.move(shown.x + x * scale, shown.y + (y + height) * scale);
    await page.mouse.up();
    const second = page.getByRole('group', { name: `2. ${save}` });
    await expect(second.getByRole('radio')).toBeChecked();
    for (const [side, value] of Object.entries(drawn['save-button']))
      await second.getByLabel(side, { exact: true }).fill(String(side === 'x' ? value + 9000 : value));
    await page.getByLabel('Release it shows').fill('2.2.3');
    await page.getByLabel('Day it was taken').fill('2026-11-20');
    await page.getByLabel('Who has looked').fill('Works, 2026-11-21');
    await keep.click();
    await expect(said).toContainText(
      'parts.save-button: found 9300, 100, 200 × 80; expected a box within its picture',
    );
    await second.getByLabel('x', { exact: true }).fill(String(drawn['save-button'].x));
    await keep.click();
    await expect(said).toHaveText(`Kept in ${ownPicture}.json.`);

    // Only the page itself says that it is of the same origin.
    for (const headers of [{ 'sec-fetch-site': 'same-site' }, {}]) {
      const address = `${server.address}draw-boxes/files/es/save-start/`;
      const stranger = await fetch(address, { method: 'PUT', headers, body: await photographFile() });
      expect(stranger.status).toBe(403);
      expect(await stranger.text()).toContain('Only the page that draws boxes may ask for this');
    }
    expect(globSync('organisation/pictures/*/*', { cwd: copy.folder })).toHaveLength(2);

    await page.reload();
    await expect(page.getByRole('group', { name: `2. ${save}` }).getByLabel('width')).toHaveValue('200');
    await page.goto(`${server.address}draw-boxes/`);
    await expect(
      page.getByRole('link', { name: 'Generate, then save, Português (Brasil): yours' }),
    ).toBeVisible();
  } finally {
    await server.end();
  }
  const { parts } = JSON.parse(copy.read(`${ownPicture}.json`)) as { parts: typeof drawn };
  for (const [side, value] of Object.entries(drawn['generate-icon']))
    expect(Math.abs(parts['generate-icon'][side as 'x'] - value), side).toBeLessThanOrEqual(2);
  expect(parts['save-button']).toEqual(drawn['save-button']);
  expect(readFileSync(join(copy.folder, `${ownPicture}.png`)).includes('Nobody should')).toBe(false);
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
  mkdirSync(join(copy.folder, 'organisation/pt-BR'), { recursive: true });
  writeFileSync(join(copy.folder, 'organisation/pt-BR/quem.md'), ownPage);
  build(copy);

  const folder = join(copy.folder, 'dist');
  const pages = globSync('**/*.html', { cwd: folder });
  expect(pages.length).toBeGreaterThan(30);
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
    const site = `http://localhost:${(host.address() as AddressInfo).port}/`;
    await page.goto(`${site}use/first-request/`);
    await expect(page.getByText(`https://${works.suiteHost}/apigateway/`)).toBeVisible();

    await page.goto(`${site}use/console/`);
    await expect(page.getByText(`Host nesta organização: ${works.suiteHost}`)).toBeVisible();

    await page.goto(`${site}guide/`);
    const team = page.getByRole('link', { name: works.supportTeam.name });
    await expect(team.first()).toHaveAttribute('href', works.supportTeam.contact);
    await expect(page.getByRole('link', { name: words.site.publisher.report })).toHaveAttribute(
      'href',
      works.publisher.report,
    );
    const chapter = page.getByRole('region', { name: words.procedures.save.title });
    await expect(chapter.getByText(save, { exact: true }).first()).toBeVisible();

    await page.getByRole('link', { name: 'Quem pode ter um token' }).first().click();
    await expect(page).toHaveURL(`${site}organisation/quem/`);
    await page.goBack();

    const figure = page.getByRole('figure').filter({ hasText: /feita em 20 de nov.*versão 2\.2\.3/ });
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await figure.scrollIntoViewIfNeeded();
      const image = figure.getByRole('img', { name: `Captura de tela. Em destaque: ${generate} e ${save}.` });
      await expect(image).toHaveCount(1);
      await expect
        .poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth))
        .toBeGreaterThan(600);
      const icon = figure.getByRole('link', { name: /^Passo 1:/ });
      const [along = 0, down = 0] = await placeOf(icon, image);
      // A phone shows what is about both: 6 % of the width more on each side, no narrower than 45 %, about their middle.
      const frame = width === 390 ? { x: 40, y: 4, width: 720, height: 852 } : { x: 0, y: 0, ...photograph };
      expect(along).toBeCloseTo((440 - frame.x) / frame.width, 2);
      expect(down).toBeCloseTo((730 - frame.y) / frame.height, 2);
    }
    await figure.getByRole('link', { name: /^Ampliar/ }).click();
    await expect(page.getByRole('dialog')).toContainText(
      'Captura de tela do SoftExpert Suite desta organização',
    );
    await page.keyboard.press('Escape');

    await page.goto(`${site}practice/?procedure=save&mode=try`);
    await page.locator('practice-run[data-ready] account-screen[data-ready]').waitFor();
    await page.getByRole('button', { name: save, exact: true }).click();
    await expect(page.getByRole('heading', { name: words.practice.finishedTitle })).toBeVisible();

    await page.getByRole('button', { name: words.site.search.open }).click();
    await page.getByRole('searchbox').fill(account);
    await expect(page.getByRole('dialog').getByRole('link').first()).toContainText(account);

    await page.goto(`${site}reference/account-screen/`);
    await expect(page.getByRole('row', { name: save }).first()).not.toContainText(
      words.screenMap.wording['save-button'],
    );
    await expect(page.getByRole('row', { name: words.screenMap.wording['generate-icon'] })).toContainText(
      words.screenMap.drawing['generate-icon'],
    );
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
