/** Leaves out of every page the scripts that it would carry and does not need. */
import process from 'node:process';
import type { EnvironmentOptions, Plugin } from 'vite';

/** What is left out, by the id of its module, and what stands in for it. */
const leftOut: readonly { readonly module: RegExp; readonly instead: string }[] = [
  {
    // Loads ahead of time what a script asks for later; the browser does that well enough, and there is next to nothing.
    module: /^\0vite\/preload-helper\.js$/,
    instead: 'export const __vitePreload = (load) => load();',
  },
  {
    // Remembers which groups of the sidebar were open. Ours are always open (see `SiteSidebar.astro`).
    module: /@astrojs\/starlight\/.*\/SidebarPersistState\b/,
    instead: 'export {};',
  },
  // Reads a file that a release alone has; a script that no page asks for would be built, and kept on devices, all the same.
  ...(process.env['GUIDE_RELEASE'] === '1'
    ? []
    : [{ module: /\/own-file\.element\.ts$/, instead: 'export {};' }]),
];

const build: NonNullable<EnvironmentOptions['build']> = {
  // The list of what to load ahead, which nothing reads now, would stand in every script that loads some.
  modulePreload: false,
  // What nearly every page needs, and is small: one file, and not one request each before a page is set up.
  rolldownOptions: {
    output: {
      codeSplitting: { groups: [{ name: 'common', test: /preload-helper|\/site-element\/|storage-key/ }] },
    },
  },
};

/**
 * The plugin. These are inner modules of Vite and Starlight, which an upgrade may rename: a build in which one is not met
 * fails, since every page would carry it again.
 */
export function leanScripts(): Plugin {
  const met = new Set<RegExp>();
  return {
    name: 'lean-scripts',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build } : null),
    load(id) {
      const found = leftOut.find(({ module }) => module.test(id));
      if (found) met.add(found.module);
      return found?.instead;
    },
    buildEnd(error) {
      const missed = leftOut.filter(({ module }) => !met.has(module));
      if (
        error ||
        this.environment.name !== 'client' ||
        this.environment.mode !== 'build' ||
        missed.length === 0
      )
        return;
      throw new Error(
        `src/integrations/lean-scripts.ts: found no module that matches ${missed.map(({ module }) => String(module)).join(' or ')}; expected each in a build.`,
      );
    },
  };
}
