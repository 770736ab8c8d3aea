/** The path that a site is served under, as its addresses begin. */
import type { AstroConfig } from 'astro';

/** The site's base path, with a slash at its end: `/`, `/docs/`. */
export function basePath({ base }: Pick<AstroConfig, 'base'>): string {
  return base.endsWith('/') ? base : `${base}/`;
}
