import { describe, expect, it } from 'vitest';
import { leanScripts } from './lean-scripts.ts';

const used = [
  '\0vite/preload-helper.js',
  '/node_modules/@astrojs/starlight/components/SidebarPersistState.astro?astro&type=script',
  '/src/components/own-file/own-file.element.ts',
];

/** Runs the plugin over some modules, as a build does, and gives what stands in for each. */
function build(modules: readonly string[], environment = { name: 'client', mode: 'build' }): unknown[] {
  const { load, buildEnd } = leanScripts() as unknown as {
    load: (this: object, id: string) => string | undefined;
    buildEnd: (this: object, error?: Error) => void;
  };
  const instead = modules.map((id) => load.call({ environment }, id));
  buildEnd.call({ environment });
  return instead;
}

describe('scripts that pages do without', () => {
  it('are replaced, and no others', () => {
    expect(build([...used, '/src/components/site-search/searching.ts'])).toEqual([
      expect.stringContaining('__vitePreload'),
      'export {};',
      'export {};',
      undefined,
    ]);
  });

  it('fail the build where one of them is not met any more', () => {
    expect(() => build(used.slice(1))).toThrow(/found no module that matches .*preload-helper/);
    expect(() => build([])).toThrow(/SidebarPersistState[^]*own-file/);
  });

  it('are asked of the build for browsers alone', () => {
    expect(build([], { name: 'ssr', mode: 'build' })).toEqual([]);
    expect(build([], { name: 'client', mode: 'dev' })).toEqual([]);
  });
});
