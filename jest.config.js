import { availableParallelism } from 'node:os'

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    // tsc checks the types.
    '^.+\\.ts$': './__tests__/jest/strip-types.js',
    '/@actions/workflow-parser/dist/.+-schema\\.js$': './__tests__/jest/json-imports.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!@actions/workflow-parser/)'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testSequencer: './__tests__/jest/longest-first.cjs',
  testTimeout: 180_000,
  // Tests often wait for the bundle, gpg or git.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // The larger a worker, the longer it takes to start another program.
  workerIdleMemoryLimit: '300MB',
}
