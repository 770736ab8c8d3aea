/**
 * `npm run release`: the built site for those who build nothing, in `release/`: an archive to unpack and serve, what it was
 * made from (a CycloneDX list of its packages), and checksums of both. Who publishes it fills in `organisation.json`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { archiveOf } from './release/archive.ts';
import { packageList } from './release/package-list.ts';
import { run } from './set-up.mjs';
import { configFile } from '../src/content/organisation/guide-config.ts';
import { organisation } from '../src/content/organisation/index.ts';
import { emptyOwnFile, ownFileName } from '../src/components/own-file/own-file.ts';

const folder = 'release';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly version: string;
};
const title = `${name}-${version}`;

/** The files below a folder, by their paths in it, with slashes. */
function filesIn(root: string): Map<string, Uint8Array> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path))] as const));
}

const { supportTeam, suiteHost, publisher } = organisation;
if (supportTeam ?? suiteHost ?? publisher) {
  console.error(
    `${configFile} names a support team, a host or a publisher; expected none of them: in a release they come from ${ownFileName}.`,
  );
  process.exit(1);
}
if (!run('astro', ['build', '--silent'], { GUIDE_RELEASE: '1' })) process.exit(1);
writeFileSync(`dist/${ownFileName}`, `${JSON.stringify(emptyOwnFile, null, 2)}\n`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const files = {
  [`${title}.zip`]: archiveOf(title, {
    site: filesIn('dist'),
    hosts: filesIn('dist-hosts'),
    '': new Map([
      ['LICENSE', readFileSync('LICENSE')],
      ['README.txt', readFileSync('scripts/release/README.txt')],
    ]),
    licences: new Map([...filesIn('src/assets/fonts')].filter(([file]) => file.endsWith('.LICENSE'))),
  }),
  [`${title}.cdx.json`]: Buffer.from(packageList()),
};
const sums = Object.entries(files).map(([file, content]) => {
  writeFileSync(join(folder, file), content);
  return `${createHash('sha256').update(content).digest('hex')}  ${file}`;
});
// As `sha256sum --check` reads them.
writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
for (const file of [...Object.keys(files), 'SHA256SUMS'])
  console.log(`${folder}/${file}: ${statSync(join(folder, file)).size} bytes`);
