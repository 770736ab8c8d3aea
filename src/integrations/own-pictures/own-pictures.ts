/**
 * Has the organisation's own pictures made ready before the site is built or shown to authors. On the development server there
 * is a page, too, on which the boxes of their Parts are drawn; it is in no build.
 */
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isTested } from '../../content/organisation/index.ts';
import { ownPicturesFolder } from '../../content/organisation/own-picture.ts';
import { allProblems } from '../../content/problems.ts';
import { keepPictures } from './drawing/keep.ts';
import { drawingPath } from './find.ts';
import { forgetOwnPictures, prepareOwnPictures } from './prepare.ts';

/** The pictures as an Astro integration. A build throws one error that lists everything wrong with them. */
export function ownPictures(): AstroIntegration {
  let base = '';
  return {
    name: 'own-pictures',
    hooks: {
      'astro:config:setup': async ({ command, config, injectRoute, logger }) => {
        const root = fileURLToPath(config.root);
        base = config.base.replace(/\/$/, '');
        if (isTested) {
          forgetOwnPictures(root);
          return;
        }
        if (command !== 'build' && command !== 'dev') return;
        const problems = await prepareOwnPictures(root);
        const told = allProblems(ownPicturesFolder, problems);
        // Authors mend them on a page of the very server that would not start.
        if (problems.length > 0 && command === 'build') throw new Error(told);
        if (problems.length > 0) logger.warn(told);
        if (command === 'dev') {
          injectRoute({
            pattern: `${drawingPath}[...place]`,
            entrypoint: new URL('./drawing/DrawBoxes.astro', import.meta.url),
          });
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        server.middlewares.use(`${base}${drawingPath}files/`, keepPictures(root));
        let prepared = Promise.resolve();
        const prepareAgain = async () => {
          const problems = await prepareOwnPictures(root);
          if (problems.length > 0) logger.warn(allProblems(ownPicturesFolder, problems));
        };
        server.watcher.on('all', (_, file) => {
          if (!file.replaceAll(sep, '/').includes(`/${ownPicturesFolder}/`)) return;
          // One after the other: each writes the same files. A file may be gone again by then.
          prepared = prepared.then(prepareAgain).catch((error: unknown) => logger.warn(String(error)));
        });
      },
    },
  };
}
