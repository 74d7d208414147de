import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** Rooms that know no other room: what they work with comes in as arguments. */
const ROOMS = ['heroku', 'order', 'seal']
const PROGRAMS = ['child_process', 'node:child_process'].map((name) => ({
  name,
  message: 'Only src/verify/git.ts starts another program.',
}))

export default tseslint.config(
  {
    ignores: ['dist/', 'node_modules/', '.sandbox/', '.bench/', '.build/', 'coverage/', 'reports/'],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    // Only the door reads the environment; everything behind it takes arguments.
    files: ['src/**/*.ts'],
    ignores: ['src/runner/action.ts', 'src/cli.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only src/runner/action.ts and src/cli.ts read the environment.',
        },
        { object: 'Date', property: 'now', message: 'The clock comes in as an argument.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/verify/git.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: PROGRAMS }] },
  },
  {
    files: ROOMS.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: PROGRAMS,
          patterns: [
            { regex: '^\\.\\./.*/', message: `${ROOMS.join(', ')} import no other room.` },
          ],
        },
      ],
    },
  },
)
