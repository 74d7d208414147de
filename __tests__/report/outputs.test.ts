import { expect, test } from '@jest/globals'
import { outputsOf } from '../../src/report/outputs.ts'
import { reportOf, type MonthResult } from '../../src/report/result.ts'
import type { RunReport } from '../../src/report/summary.ts'
import type { Month } from '../../src/system/month.ts'
import { exported, report, runReport } from './fixture.ts'

const outputs = (results: MonthResult[], changes: Partial<RunReport> = {}) =>
  outputsOf(
    runReport(
      results.map((result) => report({ result })),
      changes,
    ),
  )
const refused = reportOf('2026-05' as Month, {}, 'Refused').result

test('the single outputs are those of the last month, by the names of the contract', () => {
  const { results, ...single } = outputs([exported({ month: '2026-04' }), exported()])
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
  expect(JSON.parse(results!)).toEqual([exported({ month: '2026-04' }), exported()])
})

test('results has every key of the contract; what is not known is null there and empty elsewhere', () => {
  const all = outputs([refused])
  const { month, status, error, ...others } = (JSON.parse(all.results!) as MonthResult[])[0]!
  expect({ month, status, error }).toEqual({ month: '2026-05', status: 'failed', error: 'Refused' })
  expect(Object.keys(others)).toEqual(
    (
      'final events sha256 path manifest_path commit_sha commit_url artifact_id artifact_url ' +
      'artifact_digest artifact_expires_at'
    ).split(' '),
  )
  for (const value of Object.values(others)) expect(value).toBeNull()
  expect(all).toMatchObject({ 'commit-sha': '', 'artifact-id': '', events: '', changed: 'false' })
  expect(outputs([exported({ events: 0 })])).toMatchObject({ events: '0' })
})

test('a run without months is unchanged, or failed when something kept it from them', () => {
  const newestManifest = 'f'.repeat(64)
  expect(outputs([], { newestManifest })).toMatchObject({
    ...{ results: '[]', month: '', status: 'unchanged', changed: 'false' },
    'manifest-sha256': newestManifest,
  })
  expect(outputs([], { problem: 'Refused' })).toMatchObject({ results: '[]', status: 'failed' })
})

test('ten years of failures stay under the 1 MB that the outputs of a job may have', () => {
  const months = Array.from({ length: 120 }, () => exported({ error: 'é'.repeat(20_000) }))
  const size = Buffer.byteLength(Object.values(outputs(months)).join(''))
  expect(size).toBeLessThan(1_000_000)
})
