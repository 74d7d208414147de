import { expect, test } from '@jest/globals'
import { outputsOf } from '../../src/report/outputs.ts'
import { reportOf, type MonthResult } from '../../src/report/result.ts'
import type { Month } from '../../src/system/month.ts'
import { report, runReport } from './fixture.ts'

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

test('ten years of failures stay under the 1 MB that the outputs of a job may have', () => {
  const months = Array.from({ length: 120 }, () => report({ error: 'é'.repeat(20_000) }))
  const size = Buffer.byteLength(Object.values(outputsOf(runReport(months))).join(''))
  expect(size).toBeLessThan(1_000_000)
})
