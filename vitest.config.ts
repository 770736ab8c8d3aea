import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      // What is held of the built site without a browser: needs a build in dist/.
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
});
