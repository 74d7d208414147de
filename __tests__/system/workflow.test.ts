import { expect, test } from '@jest/globals'
import { isEnterpriseServer, runUrl } from '../../src/system/workflow.ts'
import { fakeRunner } from '../edges.ts'

const RUNNER = fakeRunner()

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
  ['https://acme.ghe.com', false],
  ['http://github.localhost:3000', false],
  ['https://github.example.com', true],
  ['https://github.com.example.com', true],
  ['https://ghe.com.example', true],
])('%s is an Enterprise Server: %s', (url, expected) => {
  expect(isEnterpriseServer(url)).toBe(expected)
})
