/** Where a page stands as Markdown. */
import type { AstroGlobal } from 'astro';

/** The address of the page that a component is on, as Markdown; null for the page for addresses that are none. */
export function markdownAddress({ locals, url }: Pick<AstroGlobal, 'locals' | 'url'>): string | null {
  return /(?:^|\/)404$/.test(locals.starlightRoute.id) ? null : `${url.pathname}index.md`;
}
