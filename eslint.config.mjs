import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** @type {['error', object]} */
const functionLength = ['error', { max: 40, skipBlankLines: true, skipComments: true }];

/**
 * Which rooms of `src/` a room may import from: those named before it, as listed. Types may come from anywhere, since they
 * carry nothing along.
 * @type {Record<string, string[]>}
 */
const rooms = {
  lib: [],
  account: ['lib'],
  'token-shape': ['account', 'lib'],
  procedures: ['account', 'lib'],
  gateway: ['account', 'lib'],
  drills: ['account', 'gateway', 'lib'],
  search: ['lib'],
  markdown: ['lib'],
  'tick-list': ['lib'],
  security: ['account', 'lib', 'tick-list', 'token-shape'],
  content: ['account', 'drills', 'gateway', 'lib', 'procedures', 'security', 'tick-list', 'token-shape'],
};

/**
 * A rule that lets the files of a room import from its own folders and from these alone.
 * @param {string} room
 * @param {string[]} allowed
 */
const oneWay = (room, allowed) => ({
  files: [`src/${room}/**/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': /** @type {['error', object]} */ ([
      'error',
      {
        patterns: [
          {
            regex: String.raw`^(?:(?:\.\./)+|@/)(?:${Object.keys(rooms)
              .concat('components', 'integrations', 'samples')
              .filter((other) => other !== room && !allowed.includes(other))
              .join('|')})/|/(?:scripts|tests)/`,
            allowTypeImports: true,
            message: `src/${room} may import from ${allowed.map((name) => `src/${name}`).join(', ') || 'nothing else'}: imports run one way.`,
          },
        ],
      },
    ]),
  },
});

export default defineConfig(
  globalIgnores([
    'dist/',
    'release/',
    '.astro/',
    '.cache/',
    'src/samples/*/',
    'test-results/',
    'playwright-report/',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Keys with a dash cannot be reached with a dot; one way for all keys of an index signature reads better.
      '@typescript-eslint/dot-notation': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': functionLength,
    },
  },
  ...Object.entries(rooms).map(([room, allowed]) => oneWay(room, allowed)),
  {
    // What is built, and what builds it, does not lean on what checks it.
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '(?:^|/)tests/', message: 'Nothing imports from the tests but the tests.' }] },
      ],
    },
  },
  {
    // A test file is one function that holds its tests.
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.recommended] },
  ...astro.configs['flat/recommended'],
);
