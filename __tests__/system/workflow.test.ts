import { expect, test } from '@jest/globals'
import { isEnterpriseServer, runUrl } from '../../src/system/workflow.ts'
import { fakeRunner } from '../edges.ts'

test('the run’s page is on the workflow’s own server; outside a workflow there is none', () => {
  const runner = fakeRunner({ serverUrl: 'https://acme.ghe.com' })
  expect(runUrl(runner)).toBe('https://acme.ghe.com/acme/compliance/actions/runs/4711')
  expect(runUrl({ ...runner, repository: '' })).toBeNull()
  expect(runUrl({ ...runner, runId: '' })).toBeNull()
})

test('an Enterprise Server is any server but GitHub’s own', () => {
  const own = ['https://github.com', 'https://acme.ghe.com', 'http://github.localhost:3000']
  const others = ['github.example.com', 'github.com.example.com', 'ghe.com.example'].map(
    (host) => `https://${host}`,
  )
  expect([...own, ...others].filter(isEnterpriseServer)).toEqual(others)
})
