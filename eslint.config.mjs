import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** @type {['error', object]} */
const functionLength = ['error', { max: 40, skipBlankLines: true, skipComments: true }];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'src/samples/*/', 'test-results/', 'playwright-report/']),
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
  {
    // A test file is one function that holds its tests.
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.recommended] },
  ...astro.configs['flat/recommended'],
);
