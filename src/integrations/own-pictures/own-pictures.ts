/**
 * Has the organisation's own pictures made ready before the site is built or shown to authors. On the development server there
 * is a page, too, on which the boxes of their Parts are drawn; it is in no build.
 */
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ownPicturesFolder } from '../../content/organisation/own-picture.ts';
import { keepPictures } from './drawing/keep.ts';
import { drawingPath } from './find.ts';
import { prepareOwnPictures } from './prepare.ts';

/** All that is wrong, as one text. */
const inOneText = (problems: readonly string[]) =>
  `${ownPicturesFolder} cannot be used:\n${problems.map((line) => `- ${line}`).join('\n')}`;

/** The pictures as an Astro integration. A build throws one error that lists everything wrong with them. */
export function ownPictures(): AstroIntegration {
  return {
    name: 'own-pictures',
    hooks: {
      'astro:config:setup': async ({ command, config, injectRoute, logger }) => {
        const problems = await prepareOwnPictures(fileURLToPath(config.root));
        // Authors mend them on a page of the very server that would not start.
        if (problems.length > 0 && command === 'build') throw new Error(inOneText(problems));
        if (problems.length > 0) logger.warn(inOneText(problems));
        if (command === 'dev') {
          injectRoute({
            pattern: `${drawingPath}[...place]`,
            entrypoint: new URL('./drawing/DrawBoxes.astro', import.meta.url),
          });
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        server.middlewares.use(`${drawingPath}files/`, keepPictures(root));
        server.watcher.add(`${root}${sep}organisation`);
        let prepared = Promise.resolve();
        server.watcher.on('all', (_, file) => {
          if (!file.replaceAll(sep, '/').includes(`/${ownPicturesFolder}/`)) return;
          // One after the other: each writes the same files.
          prepared = prepared.then(async () => {
            const problems = await prepareOwnPictures(root);
            if (problems.length > 0) logger.warn(inOneText(problems));
          });
        });
      },
    },
  };
}
