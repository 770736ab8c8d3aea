/** The archive of a release. */
import { zipSync, type Zippable } from 'fflate';

/** Of every file: the same files make the same archive, byte for byte, whenever and wherever it is made. */
const time = new Date(1980, 0, 1);

/** What is compressed already. */
const compressed = /\.(?:avif|br|gz|png|woff2)$/;

/** A zip archive in which all lies in one folder of this name; files by folder in it, and by path in that. */
export function archiveOf(
  title: string,
  folders: Readonly<Record<string, ReadonlyMap<string, Uint8Array>>>,
): Uint8Array {
  const entries: Zippable = {};
  for (const [folder, files] of Object.entries(folders))
    for (const [path, content] of files)
      entries[[title, folder, path].filter((part) => part !== '').join('/')] = [
        content,
        { mtime: time, level: compressed.test(path) ? 0 : 9 },
      ];
  return zipSync(entries);
}
