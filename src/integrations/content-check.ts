/** Stops a build, or the start of the development server, when the content does not hold together. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assertContent } from '../content/checks.ts';
import { siteContent } from './site-content.ts';

/** The check as an Astro integration. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => assertContent(siteContent(fileURLToPath(config.root))),
    },
  };
}
