import { expect, test } from '@jest/globals'
import { isEnterpriseServer, runUrl, type Runner } from '../src/runner.ts'

const RUNNER: Runner = {
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  repository: 'acme/compliance',
  repositoryIsPrivate: true,
  runId: '4711',
  runAttempt: 1,
  eventName: 'schedule',
  sha: '0123456789abcdef0123456789abcdef01234567',
  retentionDays: undefined,
  temp: '/runner/temp',
  hasArtifactService: true,
}

test('the run’s page is on the workflow’s own server', () => {
  expect(runUrl(RUNNER)).toBe('https://github.com/acme/compliance/actions/runs/4711')
  expect(runUrl({ ...RUNNER, serverUrl: 'https://acme.ghe.com', runAttempt: 3 })).toBe(
    'https://acme.ghe.com/acme/compliance/actions/runs/4711',
  )
})

test('outside a workflow there is no such page', () => {
  expect(runUrl({ ...RUNNER, repository: '' })).toBeNull()
  expect(runUrl({ ...RUNNER, runId: '' })).toBeNull()
})

test.each([
  ['https://github.com', false],
  ['https://GitHub.com/', false],
  ['https://acme.ghe.com', false],
  ['http://github.localhost:3000', false],
  ['https://github.example.com', true],
  ['https://notgithub.com', true],
  ['https://github.com.example.com', true],
  ['https://ghe.com.example', true],
  ['https://acmeghe.com', true],
])('%s is an Enterprise Server: %s', (url, expected) => {
  expect(isEnterpriseServer(url)).toBe(expected)
})
