const tsconfig = {
  target: 'ES2023',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  esModuleInterop: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: false,
  // ts-jest puts it into what it makes: a failing test shows the right line.
  sourceMap: true,
}

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    // Types are checked by tsc; here they are only taken off, and imports stay as they are.
    '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false, tsconfig }],
    '/@actions/workflow-parser/dist/.+-schema\\.js$': './__tests__/project/json-imports.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!@actions/workflow-parser/)'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testTimeout: 180_000,
  // Each worker may start the bundle, gpg and git as well.
  maxWorkers: '100%',
}
