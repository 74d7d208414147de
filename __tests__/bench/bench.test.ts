import { expect, test } from '@jest/globals'
import { report } from '../../bench/report.ts'

test('the report has medians, ratios to ours, the largest peak, and why something did not run', () => {
  const run = (wall: number, peak: number) => ({ wall, cpu: 2 * wall, peak })
  const task = 'order'
  const results = [
    { task, name: 'ours', events: 10_000, runs: [run(3, 1e6), run(1, 5e6), run(2, 1e6)] },
    { task, name: 'jq', events: 10_000, runs: [run(6, 9e6)] },
    { task, name: 'DuckDB', events: 10_000, runs: [], reason: 'without duckdb' },
  ] as const
  const text = report(
    results.map((each) => ({ ...each, runs: [...each.runs] })),
    { date: new Date('2026-11-26'), rounds: 3, versions: ['jq-1.6'] },
  )
  expect(text).toContain('| ours | 10,000 | 2.00 s | 1.00 | 4.00 s | 5 MB |')
  expect(text).toContain('| jq | 10,000 | 6.00 s | 3.00 | 12.0 s | 9 MB |')
  expect(text).toContain('| DuckDB | 10,000 | without duckdb | | | |')
})
