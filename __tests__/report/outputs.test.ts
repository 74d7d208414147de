import { expect, test } from '@jest/globals'
import { outputsOf } from '../../src/report/outputs.ts'
import { reportOf, type MonthResult } from '../../src/report/result.ts'
import type { Month } from '../../src/system/month.ts'
import { report, runReport } from './fixture.ts'

test('the single outputs are those of the last month, by the names of the contract', () => {
  const months = [report({ month: '2026-04' }), report()]
  const { results, ...single } = outputsOf(runReport(months))
  expect(single).toEqual({
    month: '2026-05',
    status: 'exported',
    events: '3',
    sha256: 'a'.repeat(64),
    path: 'audit-trail/acme/2026/2026-05.json',
    'manifest-path': 'audit-trail/acme/2026/2026-05.manifest.json',
    'commit-sha': 'c'.repeat(40),
    'commit-url': `https://github.com/acme/compliance/commit/${'c'.repeat(40)}`,
    'artifact-id': '77',
    'artifact-url': 'https://github.com/acme/compliance/actions/runs/1/artifacts/77',
    'artifact-digest': 'd'.repeat(64),
    'artifact-expires-at': '2027-01-31T05:17:00.000Z',
    'manifest-sha256': '',
    changed: 'true',
  })
  expect(JSON.parse(results!)).toEqual(months.map(({ result }) => result))
})

test('results has every key of the contract; what is not known is null there and empty elsewhere', () => {
  const all = outputsOf(runReport([reportOf('2026-05' as Month, {}, 'Refused')]))
  const { month, status, error, ...others } = (JSON.parse(all.results!) as MonthResult[])[0]!
  expect({ month, status, error }).toEqual({ month: '2026-05', status: 'failed', error: 'Refused' })
  const keys =
    'final events sha256 path manifest_path commit_sha commit_url artifact_id artifact_url ' +
    'artifact_digest artifact_expires_at'
  expect(Object.entries(others)).toEqual(keys.split(' ').map((key) => [key, null]))
  expect(all).toMatchObject({ 'commit-sha': '', 'artifact-id': '', events: '', changed: 'false' })
})

test('a run without months is unchanged, or failed when something kept it from them', () => {
  const newestManifest = 'f'.repeat(64)
  expect(outputsOf(runReport([], { newestManifest }))).toMatchObject({
    ...{ results: '[]', month: '', status: 'unchanged', changed: 'false' },
    'manifest-sha256': newestManifest,
  })
  expect(outputsOf(runReport([], { problem: 'Refused' }))).toMatchObject({ status: 'failed' })
})

test('ten years of failures stay under the 1 MB that the outputs of a job may have', () => {
  const months = Array.from({ length: 120 }, () => report({ error: 'é'.repeat(20_000) }))
  const size = Buffer.byteLength(Object.values(outputsOf(runReport(months))).join(''))
  expect(size).toBeLessThan(1_000_000)
})
