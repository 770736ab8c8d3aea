/** The files an organisation adds in Markdown. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isLeftBySystem } from '../../lib/left-by-systems.ts';
import { ownPicturesFolder } from '../organisation/own-picture.ts';
import { ownFolder } from './own-content.ts';
import type { OwnFile } from './own-markdown.ts';

/** Its files in a project, but for pictures, which are read elsewhere; none without its folder. */
export function ownFiles(root: string): OwnFile[] {
  const folder = join(root, ownFolder);
  if (!existsSync(folder)) return [];
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(ownFolder, path))
      .filter((path) => !path.split(sep).some(isLeftBySystem))
      .filter((path) => !path.startsWith(join(ownPicturesFolder, sep)))
      // A link may lead to a file that is gone.
      .filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile())
      .map((path) => ({
        name: path.split(sep).join('/'),
        text: readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, ''),
      }))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
  );
}
