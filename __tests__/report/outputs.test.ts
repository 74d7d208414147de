import { expect, test } from '@jest/globals'
import { outputsOf } from '../../src/report/outputs.ts'
import { failedMonth, type MonthResult } from '../../src/report/result.ts'
import type { RunReport } from '../../src/report/summary.ts'
import { exported, runReport } from './fixture.ts'

const outputs = (results: MonthResult[], changes: Partial<RunReport> = {}) =>
  outputsOf(
    runReport(
      results.map((result) => ({ result, files: [] })),
      changes,
    ),
  )

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

test('results has every key of the contract, in snake_case, null where nothing is known', () => {
  const { results } = outputs([failedMonth('2026-05', 'Refused').result])
  expect(JSON.parse(results!)).toEqual([
    {
      month: '2026-05',
      status: 'failed',
      final: null,
      events: null,
      sha256: null,
      path: null,
      manifest_path: null,
      commit_sha: null,
      commit_url: null,
      artifact_id: null,
      artifact_url: null,
      artifact_digest: null,
      artifact_expires_at: null,
      error: 'Refused',
    },
  ])
})

test('what is not known is an empty text; no event is 0, not empty', () => {
  const all = outputs([failedMonth('2026-05', 'Refused').result])
  expect(all).toMatchObject({
    'commit-sha': '',
    'artifact-id': '',
    events: '',
    changed: 'false',
  })
  expect(outputs([exported({ events: 0 })])).toMatchObject({ events: '0' })
})

test('the digest of the newest manifest is an output, whatever became of the months', () => {
  const newestManifest = 'f'.repeat(64)
  expect(outputs([], { newestManifest })).toMatchObject({ 'manifest-sha256': newestManifest })
})

test('what fails before it is known which months are due is a failure', () => {
  expect(outputs([], { problem: 'Refused' })).toMatchObject({ results: '[]', status: 'failed' })
  expect(outputs([])).toMatchObject({ status: 'unchanged' })
})

test('no months are no results', () => {
  expect(outputs([])).toMatchObject({ results: '[]', month: '', changed: 'false' })
})

test('of ten years of failures they are under the 1 MB that a job may have', () => {
  const months = Array.from({ length: 120 }, () => exported({ error: 'é'.repeat(20_000) }))
  const all = outputs(months)
  const size = Buffer.byteLength(Object.values(all).join(''))
  expect(size).toBeLessThan(1_000_000)
})
