import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // By itself it would leave one processor idle, and on a machine with two run one file after the other.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      // What is held of the built site without a browser: needs a build in dist/.
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
});
