/**
 * Mutation testing, outside the normal test run: `npm run mutation`, or for one file
 * `npm run mutation -- --mutate src/month.ts`. The report is written to reports/mutation/.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/month.ts', 'src/options.ts', 'src/inputs.ts', 'src/{order,seal,ledger}/**/*.ts'],
  testRunner: 'jest',
  // The heap is bounded, because a mutant may allocate without end.
  testRunnerNodeArgs: ['--experimental-vm-modules', '--max-old-space-size=2048'],
  jest: {
    config: {
      // The tests of these rooms alone: those of the bundle see none of the mutants.
      testMatch: [
        '<rootDir>/__tests__/month.test.ts',
        '<rootDir>/__tests__/{options,order,seal,ledger}/**/*.test.ts',
      ],
    },
  },
  coverageAnalysis: 'perTest',
  // A mutant may also loop without end: it has half as long again as its tests, and this much more.
  timeoutMS: 10_000,
  timeoutFactor: 1.5,
  dryRunTimeoutMinutes: 15,
  concurrency: 2,
  disableTypeChecks: false,
  tempDirName: 'reports/stryker',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  thresholds: { high: 90, low: 85, break: 85 },
}
