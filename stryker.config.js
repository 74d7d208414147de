/**
 * Mutation testing, outside the normal test run. `npm run mutation` (scripts/mutation.ts) takes the
 * sources in groups, each with its own tests, and starts Stryker with them.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'jest',
  // The heap is bounded, because a mutant may allocate without end.
  testRunnerNodeArgs: ['--experimental-vm-modules', '--max-old-space-size=2048'],
  jest: {
    config: {
      // Tests of these rooms alone: those of the bundle see none of the mutants.
      testMatch: process.env.MUTATION_TESTS.split(',').map(
        (name) => `<rootDir>/__tests__/${name}.test.ts`,
      ),
    },
  },
  coverageAnalysis: 'perTest',
  // A mutant may also loop without end: it has half as long again as its tests, and this much more.
  timeoutMS: 20_000,
  timeoutFactor: 1.5,
  dryRunTimeoutMinutes: 15,
  concurrency: 2,
  disableTypeChecks: false,
  tempDirName: 'reports/stryker',
  ignorePatterns: ['reports'],
  clearTextReporter: { logTests: false, reportTests: false, maxTestsToLog: 0 },
  reporters: ['clear-text', 'html'],
  thresholds: { high: 90, low: 85, break: 85 },
}
