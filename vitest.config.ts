import { defineConfig } from 'vitest/config';

/** Ten thousand runs take a second or two, and many more where the processor has other things to do. */
const testTimeout = 30_000;

/** Tests that measure how long something takes, and go wrong where another takes the processor meanwhile. */
const timed = ['src/tick-list/tick-files.test.ts', 'src/token-shape/token-shape.test.ts'];

export default defineConfig({
  test: {
    // By itself it would leave one processor idle, and on a machine with two run one file after the other.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: timed,
          testTimeout,
          env: { GUIDE_TESTED: 'code' },
        },
      },
      { test: { name: 'timed', include: timed, testTimeout, maxWorkers: 1, sequence: { groupOrder: 1 } } },
      // What is held of the built site without a browser: needs a build in dist/.
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout } },
    ],
  },
});
