/**
 * Takes the pictures again and compares them with those kept: `node scripts/check-shots.ts`, or with the name of one
 * procedure. Says which have changed, leaves before, after and difference side by side in `.cache/shots/`, and fails.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import process from 'node:process';
import { leftovers, lightFile, pictureFile, readGeometry } from './shots/album.ts';
import { compareGeometry, comparePictures, isChanged, isCopy } from './shots/compare.ts';
import { type ChangedPicture, contactSheet } from './shots/contact-sheet.ts';
import { chosenShots, type Exposure, takeAll } from './shots/studio.ts';
import { languageTags } from '../src/languages.ts';
import { shotThemes, type ShotTheme } from '../src/procedures/shots.ts';

const folder = '.cache/shots';
const changes: ChangedPicture[] = [];
let same = 0;

function write(name: string, file: Buffer): string {
  writeFileSync(`${folder}/${name}`, file);
  return name;
}

async function compare(exposure: Exposure, theme: ShotTheme, moved: readonly string[]): Promise<void> {
  const { language, shot, width } = exposure;
  const name = `${language}.${shot.id}.${width}.${theme}`;
  const kept = pictureFile(language, shot, width, theme);
  const reasons = [...moved];
  const before = existsSync(kept) ? readFileSync(kept) : null;
  const after = exposure.png[theme];
  const found = before ? await comparePictures(before, after) : null;
  if (found && isChanged(found)) reasons.push(`${(found.picture * 100).toFixed(2)} % of the picture`);
  const light = lightFile(kept);
  const isShown = before && existsSync(light) && (await isCopy(readFileSync(light), before));
  if (before && !isShown) reasons.push(`${basename(light)} is missing, or not of it`);
  if (reasons.length === 0 && found) {
    same += 1;
    return;
  }
  changes.push({
    name,
    reasons,
    before: before && write(`${name}.before.png`, before),
    after: write(`${name}.after.png`, after),
    diff: found?.diff ? write(`${name}.diff.png`, found.diff) : null,
  });
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const shots = chosenShots(process.argv.slice(2));
await takeAll(shots, async (exposure) => {
  const { language, shot, width, geometry } = exposure;
  const moved = compareGeometry(readGeometry(language)[shot.id]?.[width], geometry);
  for (const theme of shotThemes) await compare(exposure, theme, moved);
});
const unasked = languageTags.flatMap(leftovers);

for (const { name, reasons } of changes) console.error(`Changed: ${name}: ${reasons.join('; ')}`);
for (const file of unasked) console.error(`No longer asked for: ${file}`);
if (changes.length > 0) {
  writeFileSync(`${folder}/index.html`, contactSheet(changes));
  console.error(`Look at them side by side: ${resolve(folder, 'index.html')}`);
}
console.log(`${same} pictures are as they were taken, ${changes.length} have changed.`);
if (changes.length + unasked.length > 0) {
  console.error('Where the change is meant, run "npm run shots" and commit the pictures.');
  process.exitCode = 1;
}
