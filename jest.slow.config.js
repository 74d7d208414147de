import config from './jest.config.js'

// Properties are tried so many times as often.
process.env.FUZZ = '20'

/** What takes long: `npm run test:slow`. @type {import('jest').Config} */
export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/**/*.slow.ts', '<rootDir>/__tests__/**/*.property.test.ts'],
  testTimeout: 600_000,
}
