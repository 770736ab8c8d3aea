/** Adds the pages of the organisation to those of the site, where it has written any. */
import type { AstroIntegration } from 'astro';
import { hasOwnPages } from '../content/own/index.ts';
import { ownFolder } from '../content/own/own-content.ts';

/** The pages as an Astro integration. */
export function ownPages(): AstroIntegration {
  return {
    name: 'own-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!hasOwnPages) return;
        injectRoute({
          pattern: `[...folder]/${ownFolder}/[page]`,
          entrypoint: new URL('../components/own-page/OwnPage.astro', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}

/** What Starlight runs over each page, where there are any of them. */
export const ownPageMiddleware: string[] = hasOwnPages ? ['./src/route-middleware.ts'] : [];
