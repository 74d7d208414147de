import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** The rooms of src/, top to bottom. A room imports those below it, never one above. */
const ROOMS = [
  ...['runner', 'export', 'verify', 'review', 'plan', 'options', 'report'],
  ...['github', 'folder', 'artifact', 'record', 'ledger', 'heroku', 'order', 'seal'],
  ...['timestamp', 'openpgp', 'http', 'system', 'text'],
]
/** The stories, each of which a door tells by itself. */
const STORIES = ['export', 'verify', 'review']

const PROGRAMS = ['child_process', 'node:child_process'].map((name) => ({
  name,
  message: 'Only src/verify/git/unpacker.ts starts another program.',
}))

/** Which imports a room must not have. */
function forbidden(room) {
  const above = ROOMS.slice(0, ROOMS.indexOf(room))
  const others = STORIES.includes(room) ? STORIES.filter((story) => story !== room) : []
  const names = [...new Set([...above, ...others])]
  const rooms = {
    regex: `^(?:\\.\\./)+(?:${names.join('|')})/`,
    message: `${room} knows no room above it, and no story another.`,
  }
  return { paths: PROGRAMS, ...(names.length > 0 ? { patterns: [rooms] } : {}) }
}

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
    // Only the edge reads the environment; everything behind it takes arguments.
    files: ['src/**/*.ts'],
    ignores: ['src/runner/*.ts', 'src/cli.ts', 'src/http/environment.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only src/runner/, src/http/environment.ts and src/cli.ts read it.',
        },
        { object: 'Date', property: 'now', message: 'The clock comes in as an argument.' },
      ],
    },
  },
  ...ROOMS.map((room) => ({
    files: [`src/${room}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', forbidden(room)] },
  })),
  {
    files: ['src/verify/git/unpacker.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: forbidden('verify').patterns }],
    },
  },
)
